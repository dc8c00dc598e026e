import { COMMENT_PROSE, CUES_ABOVE, CUES_BELOW, DISTANCES, FAR, SECTION_PROSE } from './cue-distances.ts';
import { between } from './line-sums.ts';
import type { PageView } from './page-view.ts';
import type { LineFacts } from './scan-line.ts';
import { WORD_CLASSES } from './word-classes.ts';

// Each function fills its columns of one row from `at` on, and says where the next begin.

/** Places of the betraying classes that tell more than the cues already did. */
const CONSENT = WORD_CLASSES.indexOf('consent');
const FOLLOW = WORD_CLASSES.indexOf('follow');

/** What the line shows by itself. */
export function writeLine(rows: Float32Array, at: number, line: LineFacts): number {
  const w = line.words < 1 ? 1 : line.words;
  let o = at;
  rows[o++] = line.words;
  rows[o++] = line.small / w;
  rows[o++] = line.capitals / w;
  rows[o++] = line.numbers / w;
  rows[o++] = line.stops / w;
  rows[o++] = line.quotes;
  rows[o++] = line.letters / w;
  rows[o++] = line.end;
  rows[o++] = line.startsLower ? 1 : 0;
  rows[o++] = line.address ? 1 : 0;
  rows[o++] = line.separators;
  rows[o++] = line.cue === 'dateline' ? 1 : 0;
  rows[o++] = line.betrays[CONSENT] as number;
  rows[o++] = line.betrays[FOLLOW] as number;
  return o;
}

/** Stands for the lines before the first and after the last. */
const BORDER = { words: 0, end: -1 };

function neighbour(lines: readonly LineFacts[], i: number): typeof BORDER {
  return i < 0 || i >= lines.length ? BORDER : (lines[i] as LineFacts);
}

export function writeNeighbours(
  rows: Float32Array,
  at: number,
  lines: readonly LineFacts[],
  i: number,
): number {
  const before = neighbour(lines, i - 1);
  const after = neighbour(lines, i + 1);
  const after2 = neighbour(lines, i + 2);
  let o = at;
  rows[o++] = before.words;
  rows[o++] = neighbour(lines, i - 2).words;
  rows[o++] = neighbour(lines, i - 3).words;
  rows[o++] = after.words;
  rows[o++] = after2.words;
  rows[o++] = neighbour(lines, i + 3).words;
  rows[o++] = before.end;
  rows[o++] = after.end;
  rows[o++] = after2.end;
  return o;
}

export function writeProseAround(
  rows: Float32Array,
  at: number,
  { sums, lines }: PageView,
  i: number,
): number {
  const { proseAbove, positiveAbove } = sums;
  const total = positiveAbove[lines] as number;
  let o = at;
  rows[o++] = between(proseAbove, i - 1, i);
  rows[o++] = between(proseAbove, i + 1, i + 2);
  rows[o++] = between(proseAbove, i - 3, i);
  rows[o++] = between(proseAbove, i + 1, i + 4);
  rows[o++] = between(proseAbove, i - 8, i);
  rows[o++] = between(proseAbove, i + 1, i + 9);
  rows[o++] = between(proseAbove, i - 25, i);
  rows[o++] = between(proseAbove, i + 1, i + 26);
  rows[o++] = (positiveAbove[i] as number) / (total + 1);
  rows[o++] = (total - (positiveAbove[i + 1] as number)) / (total + 1);
  return o;
}

/** Where on the page, and where in its best stretch, the line stands. */
export function writePlace(
  rows: Float32Array,
  at: number,
  { sums, span, lines }: PageView,
  i: number,
): number {
  const { positiveAbove } = sums;
  const total = positiveAbove[lines] as number;
  let o = at;
  rows[o++] = i;
  rows[o++] = lines - 1 - i;
  rows[o++] = i >= span.start && i <= span.end ? 1 : 0;
  rows[o++] = clampFar(i - span.start);
  rows[o++] = clampFar(span.end - i);
  rows[o++] = between(positiveAbove, span.start, span.end + 1) / (total + 1);
  return o;
}

export function writeCues(
  rows: Float32Array,
  at: number,
  { since, until, sums, runs }: PageView,
  i: number,
): number {
  const d = i * DISTANCES;
  let o = at;
  for (let c = 0; c < CUES_ABOVE; c++) rows[o++] = since[d + c] as number;
  for (let c = 0; c < CUES_BELOW; c++) rows[o++] = until[d + c] as number;
  rows[o++] = between(sums.speakersAbove, i - 8, i + 9);
  rows[o++] = runs[i] as number;
  return o;
}

export function writeRuns(rows: Float32Array, at: number, { since, sums }: PageView, i: number): void {
  const d = i * DISTANCES;
  let o = at;
  rows[o++] = since[d + SECTION_PROSE] as number;
  rows[o++] = since[d + COMMENT_PROSE] as number;
  rows[o++] = between(sums.cuesAbove, i - 6, i);
  rows[o++] = between(sums.cuesAbove, i + 1, i + 7);
  rows[o++] = between(sums.smallAbove, i - 4, i + 5);
}

function clampFar(distance: number): number {
  return distance > FAR ? FAR : distance < -FAR ? -FAR : distance;
}
