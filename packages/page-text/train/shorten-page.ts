import type { BenchPage } from '../bench/extraction/load-pages.ts';
import { splitLines } from '../lines/split-lines.ts';
import { wholeWordsOf } from '../lines/words.ts';
import { labelLines } from './label-lines.ts';

/** Words of a short item. */
const LEAST = 30;
const MOST = 100;
/** Words of its first paragraph. */
const LEAST_FIRST = 8;

/**
 * The same page with an article of 30 to 100 words: short items are in the same frames, and there is far less of them
 * to go by. Null when the article's first paragraphs are longer.
 */
export function asShortItem(page: BenchPage): BenchPage | null {
  const lines = splitLines(page.dump);
  const labels = labelLines(lines, page.body);
  const body = lines.flatMap((line, at) =>
    labels[at] === 1 ? [{ at, words: wholeWordsOf(line).length }] : [],
  );
  const from = body.findIndex(({ words }) => words >= LEAST_FIRST);
  const kept: number[] = [];
  let words = 0;
  for (const line of body.slice(Math.max(0, from))) {
    if (words >= LEAST) break;
    kept.push(line.at);
    words += line.words;
  }
  const last = kept.at(-1);
  if (last === undefined || words < LEAST || words > MOST) return null;
  const end = body.at(-1)?.at ?? last;
  const isLeft = (at: number) => kept.includes(at) || (labels[at] !== 1 && (at < last || at > end));
  return {
    ...page,
    set: 'short',
    dump: lines.filter((_, at) => isLeft(at)).join('\n\n'),
    body: kept.map((at) => lines[at]).join('\n\n'),
    html: () => null,
  };
}
