import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { meanScore, scoreBody } from '../../../packages/page-text/bench/extraction/score-bodies.ts';
import { readPage } from '../../../packages/page-text/index.ts';
import { filesIn, type Rate } from './read-file.ts';

interface Metadata {
  readonly url: string;
  readonly title: string;
  readonly publish_date: string | null;
}

/** AndyTheFactory/newspaper4k: pages with the metadata and the text that its authors want. */
export function newspaperSuite(folder: string): readonly Rate[] {
  const data = join(folder, 'tests', 'data');
  const pages = filesIn(join(data, 'metadata'), '.json').map((path) => {
    const name = basename(path, '.json');
    const expected: Metadata = JSON.parse(readFileSync(path, 'utf8'));
    const page = readPage(readFileSync(join(data, 'html', `${name}.html`), 'utf8'), { url: expected.url });
    const text = join(data, 'txt', `${name}.txt`);
    return {
      isTitled: letters(page?.title) === letters(expected.title),
      day: expected.publish_date?.slice(0, 10) ?? null,
      found: page?.publishedAt?.at.slice(0, 10) ?? null,
      score: existsSync(text)
        ? scoreBody(readFileSync(text, 'utf8'), (page?.paragraphs ?? []).join('\n'))
        : null,
    };
  });
  const dated = pages.filter(({ day }) => day !== null);
  const { precision, recall } = meanScore(pages.flatMap(({ score }) => (score === null ? [] : [score])));
  return [
    { what: 'precision of the text, in thousandths', part: Math.round(precision * 1000), whole: 1000 },
    { what: 'recall of the text, in thousandths', part: Math.round(recall * 1000), whole: 1000 },
    {
      what: 'headline, letters only',
      part: pages.filter(({ isTitled }) => isTitled).length,
      whole: pages.length,
    },
    {
      what: 'day of publication',
      part: dated.filter(({ day, found }) => day === found).length,
      whole: dated.length,
    },
  ];
}

function letters(text: string | null | undefined): string {
  return (text ?? '').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
