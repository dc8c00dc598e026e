import { describe, expect, test } from 'vitest';
import { dayAfter, dayIn, due, minuteOf } from '../../lib/domain/calendar.ts';

const HALF_PAST_SIX = 6 * 60 + 30;
const at = (zone: string, day: string, minute: number) => due(zone, day, minute)?.toISOString() ?? null;

test('the day is the one that a wall clock in the zone shows', () => {
  const time = new Date('2026-11-22T23:30:00Z');
  expect(dayIn('Europe/London', time)).toBe('2026-11-22');
  expect(dayIn('Asia/Tokyo', time)).toBe('2026-11-23');
  expect(dayIn('America/Los_Angeles', time)).toBe('2026-11-22');
});

test.each([
  ['2026-02-28', '2026-03-01'],
  ['2028-02-28', '2028-02-29'],
  ['2026-12-31', '2027-01-01'],
])('after %s comes %s', (day, next) => {
  expect(dayAfter(day)).toBe(next);
});

test('a time of day is minutes after midnight', () => {
  expect(['00:00', '06:30', '23:59'].map(minuteOf)).toEqual([0, 390, 1439]);
});

describe('the instant at which a wall clock shows a time', () => {
  test.each([
    ['Europe/London', '2026-11-22', '2026-11-22T06:30:00.000Z'],
    ['Europe/London', '2026-07-22', '2026-07-22T05:30:00.000Z'],
    ['Asia/Kathmandu', '2026-11-22', '2026-11-22T00:45:00.000Z'],
    ['Pacific/Kiritimati', '2026-11-22', '2026-11-21T16:30:00.000Z'],
  ])('in %s on %s', (zone, day, instant) => {
    expect(at(zone, day, HALF_PAST_SIX)).toBe(instant);
  });

  test('is right after the jump where the clocks skip it, and the first of two where they repeat it', () => {
    // Berlin: on 29 March 2026 02:00 is followed by 03:00, on 25 October 03:00 by 02:00.
    expect(at('Europe/Berlin', '2026-03-29', 150)).toBe('2026-03-29T01:00:00.000Z');
    expect(at('Europe/Berlin', '2026-10-25', 150)).toBe('2026-10-25T00:30:00.000Z');
  });

  test('never comes on a day that the zone left out', () => {
    expect(at('Pacific/Apia', '2011-12-30', HALF_PAST_SIX)).toBeNull();
    expect(at('Pacific/Apia', '2011-12-31', HALF_PAST_SIX)).not.toBeNull();
  });
});
