import { isSpeaker } from './line-sums.ts';
import type { LineFacts } from './scan-line.ts';

/** Distances beyond this are all the same. */
export const FAR = 60;

/** Columns for each kind of cue, in this order. */
const [SECTION, COMMENT, SPEAKER, BYLINE, DATE] = [0, 1, 2, 3, 4] as const;
const KINDS = 5;
/** Behind them: prose since the last section header, and since the last comment header. */
const SECTION_PROSE = KINDS;
const COMMENT_PROSE = KINDS + 1;
/** Columns of {@link cueDistances}. */
export const DISTANCES = KINDS + 2;

/**
 * For each line, seven numbers: the lines since the last section header, comment header, speaker, byline and
 * date line, walking down (`step` 1) or up (-1), and the prose since the first two, -1 before there is one.
 */
export function cueDistances(
  lines: readonly LineFacts[],
  step: 1 | -1,
  positiveAbove: Float64Array,
): Float32Array {
  const n = lines.length;
  const out = new Float32Array(n * DISTANCES);
  const since = [FAR, FAR, FAR, FAR, FAR];
  let sectionAt = -1;
  let commentAt = -1;
  for (let k = 0, i = step > 0 ? 0 : n - 1; k < n; k++, i += step) {
    const at = i * DISTANCES;
    const above = positiveAbove[i] as number;
    for (let c = 0; c < KINDS; c++) {
      const lines = since[c] as number;
      out[at + c] = lines;
      if (lines < FAR) since[c] = lines + 1;
    }
    out[at + SECTION_PROSE] = sectionAt < 0 ? -1 : Math.abs(above - (positiveAbove[sectionAt] as number));
    out[at + COMMENT_PROSE] = commentAt < 0 ? -1 : Math.abs(above - (positiveAbove[commentAt] as number));
    const line = lines[i] as LineFacts;
    if (line.cue === null) continue;
    if (line.cue === 'section-header') {
      since[SECTION] = 1;
      sectionAt = i;
    } else if (line.cue === 'comment-header') {
      since[COMMENT] = 1;
      commentAt = i;
    } else if (isSpeaker(line)) since[SPEAKER] = 1;
    else if (line.cue === 'byline') since[BYLINE] = 1;
    else if (line.cue === 'dateline') since[DATE] = 1;
  }
  return out;
}
