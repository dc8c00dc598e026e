import { END } from './line-end.ts';
import { proseOf } from './prose.ts';
import type { LineFacts } from './scan-line.ts';

/** Sums over the lines above each line of a page, so that any stretch is told by one subtraction. */
export interface LineSums {
  /** Of each line itself: see {@link proseOf}. */
  readonly prose: Float64Array;
  readonly proseAbove: Float64Array;
  /** Without the lines below zero. */
  readonly positiveAbove: Float64Array;
  readonly smallAbove: Float64Array;
  readonly cuesAbove: Float64Array;
  readonly speakersAbove: Float64Array;
}

export function sumLines(lines: readonly LineFacts[]): LineSums {
  const n = lines.length;
  const make = (): Float64Array => new Float64Array(n + 1);
  const [proseAbove, positiveAbove, smallAbove, cuesAbove, speakersAbove] = [
    make(),
    make(),
    make(),
    make(),
    make(),
  ];
  const prose = new Float64Array(n);
  let [sum, positive, small, cues, speakers] = [0, 0, 0, 0, 0];
  for (let i = 0; i < n; i++) {
    const line = lines[i] as LineFacts;
    const value = proseOf(line);
    prose[i] = value;
    proseAbove[i + 1] = sum += value;
    positiveAbove[i + 1] = positive += value > 0 ? value : 0;
    smallAbove[i + 1] = small += line.small;
    cuesAbove[i + 1] = cues += line.cue === null ? 0 : 1;
    speakersAbove[i + 1] = speakers += isSpeaker(line) ? 1 : 0;
  }
  return { prose, proseAbove, positiveAbove, smallAbove, cuesAbove, speakersAbove };
}

export function isSpeaker({ cue }: LineFacts): boolean {
  return cue === 'speaker' || cue === 'ago';
}

/** The sum of the lines from `from` up to `to`, as far as there are any. */
export function between(sums: Float64Array, from: number, to: number): number {
  const last = sums.length - 1;
  const upper = sums[to > last ? last : to < 0 ? 0 : to] as number;
  return upper - (sums[from < 0 ? 0 : from > last ? last : from] as number);
}

/** Length of the run of short lines without a sentence end that a line stands in; 0 for prose. */
export function shortRuns(lines: readonly LineFacts[]): Float64Array {
  const runs = new Float64Array(lines.length);
  let start = 0;
  for (let i = 0; i <= lines.length; i++) {
    const line = lines[i];
    if (line !== undefined && line.words < 18 && line.end !== END.sentence) continue;
    for (let k = start; k < i; k++) runs[k] = i - start;
    start = i + 1;
  }
  return runs;
}
