import type { LineFacts } from './scan-line.ts';

/** Distances beyond this are all the same. */
export const FAR = 60;

/** Columns for each kind of cue: the lines since the last one. */
const [SECTION, COMMENT, DATE, BYLINE] = [0, 1, 2, 3] as const;
/** As many of them tell something of what stands above a line, and below it. */
export const CUES_ABOVE = 4;
export const CUES_BELOW = 3;
/** Behind them: prose since the last section header, and since the last comment header; -1 before any. */
export const SECTION_PROSE = 4;
export const COMMENT_PROSE = 5;
/** Columns of {@link cueDistances}. */
export const DISTANCES = 6;

/** How far each line is from the last cues, walking down (`step` 1) or up (-1). */
export function cueDistances(
  lines: readonly LineFacts[],
  step: 1 | -1,
  positiveAbove: Float64Array,
): Float32Array {
  const n = lines.length;
  const out = new Float32Array(n * DISTANCES);
  let [section, comment, date, byline] = [FAR, FAR, FAR, FAR];
  let sectionAt = -1;
  let commentAt = -1;
  for (let k = 0, i = step > 0 ? 0 : n - 1; k < n; k++, i += step) {
    const at = i * DISTANCES;
    const above = positiveAbove[i] as number;
    out[at + SECTION] = section;
    out[at + COMMENT] = comment;
    out[at + DATE] = date;
    out[at + BYLINE] = byline;
    out[at + SECTION_PROSE] = sectionAt < 0 ? -1 : Math.abs(above - (positiveAbove[sectionAt] as number));
    out[at + COMMENT_PROSE] = commentAt < 0 ? -1 : Math.abs(above - (positiveAbove[commentAt] as number));
    const { cue } = lines[i] as LineFacts;
    if (cue === 'section-header') sectionAt = i;
    if (cue === 'comment-header') commentAt = i;
    section = cue === 'section-header' ? 1 : next(section);
    comment = cue === 'comment-header' ? 1 : next(comment);
    date = cue === 'dateline' ? 1 : next(date);
    byline = cue === 'byline' ? 1 : next(byline);
  }
  return out;
}

function next(distance: number): number {
  return distance < FAR ? distance + 1 : FAR;
}
