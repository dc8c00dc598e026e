/**
 * A moment in time, ISO 8601 in UTC with milliseconds: `2026-11-22T06:00:00.000Z`.
 *
 * Instants are stored in editions, rows and reports, so they are plain strings: they survive JSON
 * unchanged, compare with `<`, and the same edition is the same bytes on every machine.
 */
export type Instant = string;

/** A calendar day without a zone: `2026-11-22`. */
export type Day = string;

/** The instant of a `Date` or of epoch milliseconds. @throws {RangeError} for an invalid date. */
export function instantOf(time: Date | number): Instant {
  return new Date(time).toISOString();
}

/** Epoch milliseconds of an instant. */
export function millisOf(instant: Instant): number {
  return Date.parse(instant);
}

/** Hours from `earlier` to `later`; negative when `later` comes first. */
export function hoursBetween(earlier: Instant, later: Instant): number {
  return (millisOf(later) - millisOf(earlier)) / 3_600_000;
}
