import { END } from './line-end.ts';
import type { LineFacts } from './scan-line.ts';

/** How much a line looks like running text, in words; below zero for what looks like furniture. */
export function proseOf(line: LineFacts): number {
  if (line.cue !== null) return -6;
  if (line.words < 45 && isSigned(line)) return -4;
  const density = line.small / Math.max(1, line.words);
  if (line.words >= 12 && line.end === END.ellipsis && line.words < 60) return -3;
  if (line.words >= 12 && (line.end === END.sentence || line.end === END.colon))
    return density > 0.15 ? Math.min(line.words, 60) : Math.min(line.words, 60) * 0.4;
  if (line.words >= 12) return density > 0.2 ? 0.3 * Math.min(line.words, 40) : -2;
  return line.end === END.sentence && line.words >= 6 ? 4 : -4;
}

/** Has words of forms, offers and small print. */
export function isSigned({ signs }: LineFacts): boolean {
  return Boolean(signs.consent || signs.promo || signs.legal || signs.account);
}

/** The stretch of lines whose prose sums highest (Kadane's algorithm). */
export function bestSpan(values: readonly number[]): { start: number; end: number; sum: number } {
  let best = { start: 0, end: -1, sum: 0 };
  let start = 0;
  let sum = 0;
  for (let i = 0; i < values.length; i++) {
    if (sum <= 0) {
      start = i;
      sum = 0;
    }
    sum += values[i] ?? 0;
    if (sum > best.sum) best = { start, end: i, sum };
  }
  return best;
}
