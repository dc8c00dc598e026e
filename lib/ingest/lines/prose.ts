import { END } from './line-end.ts';
import type { LineFacts } from './scan-line.ts';

/** How much a line looks like running text, in words; below zero for what looks like furniture. */
export function proseOf(line: LineFacts): number {
  if (line.cue !== null) return -6;
  const { betrays } = line;
  if (line.words < 45 && (betrays[0] || betrays[1] || betrays[2] || betrays[4])) return -4;
  const density = line.small / Math.max(1, line.words);
  if (line.words >= 12 && line.end === END.ellipsis && line.words < 60) return -3;
  if (line.words >= 12 && (line.end === END.sentence || line.end === END.colon))
    return density > 0.15 ? Math.min(line.words, 60) : Math.min(line.words, 60) * 0.4;
  if (line.words >= 12) return density > 0.2 ? 0.3 * Math.min(line.words, 40) : -2;
  return line.end === END.sentence && line.words >= 6 ? 4 : -4;
}

/** The stretch of lines whose prose sums highest (Kadane's algorithm). */
export function bestSpan(values: Float64Array): { start: number; end: number; sum: number } {
  let best = { start: 0, end: -1, sum: 0 };
  let start = 0;
  let sum = 0;
  for (let i = 0; i < values.length; i++) {
    if (sum <= 0) {
      start = i;
      sum = 0;
    }
    sum += values[i] as number;
    if (sum > best.sum) best = { start, end: i, sum };
  }
  return best;
}
