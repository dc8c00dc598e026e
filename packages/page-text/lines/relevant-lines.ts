import { END } from './line-end.ts';
import type { PageOverview } from './page-overview.ts';
import type { LineFacts } from './scan-line.ts';

/** Cues that are never in an article, however sure anybody is of the line. */
export const FURNITURE: ReadonlySet<LineFacts['cue']> = new Set([
  'section-header',
  'comment-header',
  'speaker',
  'ago',
  'crumb',
  'link-line',
  'credit',
  'tags',
  'byline',
]);

/** Lines farther than this from any prose cannot belong to an article. */
const REACH = 20;
/** A line between so many others of no more words than {@link MENU_WORDS}, on either side, is in a menu. */
const MENU_REACH = 3;
const MENU_WORDS = 3;

/** Whether each line is worth a closer look: what is sure to be furniture is most of many pages. */
export function isWorthALook({ lines, prose }: PageOverview): readonly boolean[] {
  const worth = nearProse(prose);
  let short = 0;
  for (const [i, { cue, words, end }] of lines.entries()) {
    if (cue !== null && FURNITURE.has(cue)) worth[i] = false;
    short = words <= MENU_WORDS && end !== END.sentence ? short + 1 : 0;
    if (short > 2 * MENU_REACH) worth[i - MENU_REACH] = false;
  }
  return worth;
}

function nearProse(prose: readonly number[]): boolean[] {
  let last = -Infinity;
  const since = prose.map((value, i) => {
    if (value > 0) last = i;
    return i - last;
  });
  let next = Infinity;
  const until = prose.toReversed().map((value, k) => {
    if (value > 0) next = prose.length - 1 - k;
    return next - (prose.length - 1 - k);
  });
  return prose.map(
    (_, i) => Math.min(since[i] ?? Infinity, until[prose.length - 1 - i] ?? Infinity) <= REACH,
  );
}
