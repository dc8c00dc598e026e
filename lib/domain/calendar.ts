import type { Day } from './instant.ts';

/** The calendar day that a wall clock in `zone` shows at `time`. */
export function dayIn(zone: string, time: Date): Day {
  // sv-SE prints dates as ISO 8601 does, so no parts have to be put together.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(time);
}
