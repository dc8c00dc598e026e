import { HEAD, type Judged } from '../lines/choose-lines.ts';
import { type Sifted, siftLines } from '../lines/sift-lines.ts';
import { fold, wordsOf } from '../text.ts';

/** With fewer words than this, what is kept is less than an article: then one need not be so sure. */
const LEAST_WORDS = 120;
/** Log-odds that do for a line of such a page. */
const LESS_SURE = -1;
/** Lines into the article in which its headline may stand once more. */
const TITLE_REACH = 4;
/** Words that make a likely line a paragraph. */
const PARAGRAPH = 8;

/**
 * The lines of a page that more speaks for than against, sifted once more. Unlike in a dump, markup vouches
 * for short lines too: a list may open an article, or be all of it.
 */
export function choosePageLines(judged: Judged, title: string | null, least = 0): Sifted {
  const chosen = choose(judged, title, least);
  const words = chosen.paragraphs.reduce((sum, it) => sum + wordsOf(it).length, 0);
  return words < LEAST_WORDS && least > LESS_SURE ? choose(judged, title, LESS_SURE) : chosen;
}

function choose({ lines, odds, objection }: Judged, title: string | null, least: number): Sifted {
  const first = odds.findIndex((it) => it > least);
  const last = odds.findLastIndex((it) => it > least);
  const aside = (from: number, to: number, rule: string) =>
    lines.slice(from, to).map((line) => ({ rule: line.cue ?? rule, text: line.text }));
  if (first < 0) return { paragraphs: [], dropped: aside(0, lines.length, 'no-article') };
  const start = title === null ? first : firstAfterTitle({ lines, odds }, first, last, title, least);
  const head = Math.max(0, start - HEAD);
  const sifted = siftLines(lines.slice(head, last + 1), title, (k) => {
    const i = head + k;
    if (i < start) return 'above-article';
    return (odds[i] as number) > least ? null : `model: ${objection(i)}`;
  });
  return {
    paragraphs: sifted.paragraphs,
    dropped: [
      ...aside(0, head, 'above-article'),
      ...sifted.dropped,
      ...aside(last + 1, lines.length, 'below-article'),
    ],
  };
}

/**
 * A headline printed again inside the first lines of the text ends what stands above it; not so below a
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
    else if ((odds[i] as number) > least && (lines[i]?.words ?? 0) >= PARAGRAPH) break;
  }
  return start;
}
