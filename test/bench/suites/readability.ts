import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { meanScore, scoreBody } from '../../../packages/page-text/bench/extraction/score-bodies.ts';
import { readPage } from '../../../packages/page-text/index.ts';
import { textOfFragment } from '../../../packages/page-text/page/fragment.ts';
import type { Rate } from './read-file.ts';

/** mozilla/readability: pages with the text and headline that its authors want. */
export function readabilitySuite(folder: string): readonly Rate[] {
  const pages = readdirSync(join(folder, 'test', 'test-pages'))
    .map((name) => join(folder, 'test', 'test-pages', name))
    .filter((page) => existsSync(join(page, 'expected.html')));
  const results = pages.map((page) => {
    const read = (name: string) => readFileSync(join(page, name), 'utf8');
    const found = readPage(read('source.html'), { url: 'http://fakehost/test/page.html' });
    const wanted: string = JSON.parse(read('expected-metadata.json')).title;
    return {
      score: scoreBody(
        textOfFragment(read('expected.html')).join('\n'),
        (found?.paragraphs ?? []).join('\n'),
      ),
      title: found?.title === wanted,
      // Readability keeps the name of the site behind most headlines.
      begins: letters(found?.title ?? '') !== '' && letters(wanted).startsWith(letters(found?.title ?? '')),
    };
  });
  const { precision, recall } = meanScore(results.map(({ score }) => score));
  return [
    { what: 'precision of the text, in thousandths', part: Math.round(precision * 1000), whole: 1000 },
    { what: 'recall of the text, in thousandths', part: Math.round(recall * 1000), whole: 1000 },
    {
      what: 'headline to the letter',
      part: results.filter(({ title }) => title).length,
      whole: results.length,
    },
    {
      what: 'headline, without what Readability keeps behind it',
      part: results.filter(({ begins }) => begins).length,
      whole: results.length,
    },
  ];
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
