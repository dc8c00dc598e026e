import { END } from './line-end.ts';
import type { LineFacts } from './scan-line.ts';

/** Cues that never stand in an article, however sure anybody is of the line. */
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
/** A line between so many others of no more words than {@link MENU_WORDS}, on either side, stands in a menu. */
const MENU_REACH = 3;
const MENU_WORDS = 3;

/** 1 for the lines that are worth a closer look: what is sure to be furniture is most of many pages. */
export function relevantLines(lines: readonly LineFacts[], prose: Float64Array): Uint8Array {
  const relevant = nearProse(prose);
  let short = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as LineFacts;
    if (line.cue !== null && FURNITURE.has(line.cue)) relevant[i] = 0;
    short = line.words <= MENU_WORDS && line.end !== END.sentence ? short + 1 : 0;
    if (short > 2 * MENU_REACH) relevant[i - MENU_REACH] = 0;
  }
  return relevant;
}

function nearProse(prose: Float64Array): Uint8Array {
  const near = new Uint8Array(prose.length);
  let marked = 0;
  for (let i = 0; i < prose.length; i++) {
    if ((prose[i] as number) <= 0) continue;
    const to = Math.min(prose.length, i + REACH + 1);
    for (let k = Math.max(marked, i - REACH); k < to; k++) near[k] = 1;
    marked = to;
  }
  return near;
}
