import type { Day } from './instant.ts';

/** The calendar day that a wall clock in `zone` shows at `time`. */
export function dayIn(zone: string, time: Date): Day {
  // sv-SE prints dates as ISO 8601 does, so no parts have to be put together.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(time);
}

/** The calendar day so many days later, or earlier when `days` is negative. */
export function shiftDay(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T12:00:00Z`) + days * 24 * 3_600_000).toISOString().slice(0, 10);
}

/** The next calendar day. */
export function dayAfter(day: Day): Day {
  return shiftDay(day, 1);
}

/** "06:30" as minutes after midnight. */
export function minuteOf(time: string): number {
  const [hour = '0', minute = '0'] = time.split(':');
  return Number(hour) * 60 + Number(minute);
}

/** Epoch milliseconds at which a wall clock in a zone shows a minute of a day; null when it never does. */
export function clockIn(zone: string): (day: Day, minute: number) => number | null {
  return (day, minute) => due(zone, day, minute)?.getTime() ?? null;
}

const HOUR = 3_600_000;
const MINUTE = 60_000;

/**
 * The first instant at which a wall clock in `zone` shows `minute` or later on `day`: right after the jump
 * when the clocks skip that time, the first pass when they repeat it. So a reader has exactly one morning each day.
 *
 * Every zone's clocks are taken from Intl; nothing else in the program knows about daylight saving.
 *
 * @param minute - Minutes after local midnight, 0 to 1439.
 * @returns null when the day does not exist there (Apia had no 30 December 2011).
 */
export function due(zone: string, day: Day, minute: number): Date | null {
  const reached = (time: number) => hasReached(wallClock(zone, time), day, minute);
  // No zone is farther from UTC than 14 hours one way and 12 the other.
  const asUtc = Date.parse(`${day}T00:00:00Z`) + minute * MINUTE;
  let late = asUtc - 15 * HOUR;
  while (!reached(late) && late < asUtc + 13 * HOUR) late += HOUR;

  let early = late - HOUR;
  while (late - early > MINUTE) {
    const middle = early + Math.floor((late - early) / (2 * MINUTE)) * MINUTE;
    if (reached(middle)) late = middle;
    else early = middle;
  }
  return wallClock(zone, late).day === day ? new Date(late) : null;
}

interface WallClock {
  readonly day: Day;
  readonly minute: number;
}

function hasReached(clock: WallClock, day: Day, minute: number): boolean {
  return clock.day === day ? clock.minute >= minute : clock.day > day;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function wallClock(zone: string, time: number): WallClock {
  let format = formats.get(zone);
  if (format === undefined) {
    // Swedish writes `2026-11-22 06:30`.
    format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
    formats.set(zone, format);
  }
  const [day = '', clock = ''] = format.format(time).split(' ');
  const [hour = '0', minute = '0'] = clock.split(':');
  return { day, minute: Number(hour) * 60 + Number(minute) };
}
