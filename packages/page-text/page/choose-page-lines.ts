import { fold } from '@broadsheet/text/fold';
import type { Judged } from '../lines/body-span.ts';
import { siftSpan } from '../lines/choose-lines.ts';
import type { Sifted } from '../lines/sift-lines.ts';
import { wholeWordsOf } from '../lines/words.ts';

/** With fewer words than this, what is kept is less than an article: then one need not be so sure. */
const LEAST_WORDS = 120;
/** Log-odds that do for a line of such a page. */
const LESS_SURE = -1;
/** Lines into the article in which its headline may be repeated. */
const TITLE_REACH = 4;
/** Words that make a likely line a paragraph. */
const PARAGRAPH = 8;

/**
 * The lines of a page that more speaks for than against, sifted once more. Unlike in a dump, markup vouches
 * for short lines too: a list may open an article, or be all of it.
 */
export function choosePageLines(judged: Judged, title: string | null, least = 0): Sifted {
  const chosen = choose(judged, title, least);
  const words = chosen.paragraphs.reduce((sum, it) => sum + wholeWordsOf(it).length, 0);
  return words < LEAST_WORDS && least > LESS_SURE ? choose(judged, title, LESS_SURE) : chosen;
}

function choose(judged: Judged, title: string | null, least: number): Sifted {
  const start = judged.odds.findIndex((it) => it > least);
  const end = judged.odds.findLastIndex((it) => it > least);
  if (start < 0 || title === null) return siftSpan(judged, start < 0 ? null : { start, end }, title, least);
  return siftSpan(judged, { start: firstAfterTitle(judged, start, end, title, least), end }, title, least);
}

/**
 * A headline printed again inside the first lines of the text ends what is above it; not so below a
 * paragraph, or with no text to follow: then it is shared or announced there.
 */
function firstAfterTitle(
  { lines, odds }: Pick<Judged, 'lines' | 'odds'>,
  first: number,
  last: number,
  title: string,
  least: number,
): number {
  const folded = fold(title);
  let start = first;
  for (let i = first; i < Math.min(first + TITLE_REACH, last); i++) {
    if (fold(lines[i]?.text ?? '') === folded) start = i + 1;
    else if ((odds[i] ?? 0) > least && (lines[i]?.words ?? 0) >= PARAGRAPH) break;
  }
  return start;
}
