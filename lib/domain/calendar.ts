import type { Day } from './instant.ts';

/** The calendar day that a wall clock in `zone` shows at `time`. */
export function dayIn(zone: string, time: Date): Day {
  // sv-SE prints dates as ISO 8601 does, so no parts have to be put together.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(time);
}

/** The next calendar day. */
export function dayAfter(day: Day): Day {
  return new Date(Date.parse(`${day}T12:00:00Z`) + 24 * 3_600_000).toISOString().slice(0, 10);
}
