import type { MinuteTally, TallyName } from '../domain/delivery-plan.ts';
import { type Instant, instantOf } from '../domain/instant.ts';

/** One count over all minutes. */
export function sumOf(minutes: readonly MinuteTally[], name: TallyName): number {
  return minutes.reduce((sum, { counts }) => sum + (counts[name] ?? 0), 0);
}

/** Start of a time's minute: the key of its tally. */
export function minuteStart(time: Date | number): Instant {
  const millis = typeof time === 'number' ? time : time.getTime();
  return instantOf(Math.floor(millis / 60_000) * 60_000);
}
