import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn, type Rate, readFile } from './read-file.ts';

/** What a browser would act on, were it printed without escaping. */
const MARKUP = /<\/?[a-z!][^>]*>|javascript:|\bon[a-z]+\s*=\s*["']/i;
const EXPECTED_TITLE = /entries\[0\]\['title'\] == u?(['"])(.*?)\1\s*$/m;

/** kurtmckee/feedparser: small feeds, each with what it expects in a comment. */
export function feedparserSuite(folder: string): readonly Rate[] {
  const files = filesIn(join(folder, 'tests', 'wellformed'), '.xml');
  const readings = files.map((path) => ({ path, reading: readFile(path) }));
  const isTold = readings.filter(({ reading }) => reading.articles.length + reading.setAside.length > 0);
  const sanitizing = readings.filter(({ path }) => path.includes('/sanitize/'));
  const clean = sanitizing.filter(({ reading }) =>
    reading.articles.every(
      (it) => ![it.title, it.byline ?? '', ...it.paragraphs].some((text) => MARKUP.test(text)),
    ),
  );
  const titled = readings.flatMap(({ path, reading }) => {
    const title = EXPECTED_TITLE.exec(readFileSync(path, 'latin1'))?.[2];
    return title === undefined || /[^\x20-\x7e]|[\\<&]/.test(title) || title.trim() === ''
      ? []
      : [{ title, found: reading.articles[0]?.title, aside: reading.setAside[0]?.reason }];
  });
  // An item with a headline and nothing else, neither an address nor a date, is set aside on purpose.
  const bare = titled.filter(({ aside }) => aside === 'no-text');
  const right = titled.filter(({ title, found }) => found === title);
  return [
    { what: 'files read or set aside with a reason', part: isTold.length, whole: files.length },
    { what: 'sanitising files without markup left', part: clean.length, whole: sanitizing.length },
    { what: 'expected headline of the first item', part: right.length, whole: titled.length - bare.length },
  ];
}
