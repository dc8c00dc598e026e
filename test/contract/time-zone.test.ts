import { expect, test } from 'vitest';
import { canonicalTimeZone, isTimeZone, timeZoneNames } from '../../lib/contract/time-zone.ts';

test.each([
  ['europe/london', 'Europe/London'],
  ['EUROPE/LONDON', 'Europe/London'],
  ['GB', 'Europe/London'],
  ['US/Eastern', 'America/New_York'],
  ['utc', 'UTC'],
  ['Zulu', 'UTC'],
  ['Asia/Calcutta', 'Asia/Kolkata'],
  ['Europe/Kiev', 'Europe/Kyiv'],
])('%s is %s', (typed, zone) => {
  expect(canonicalTimeZone(typed)).toBe(zone);
});

test.each(['+05:30', '-0800', '+00:00', 'Mars/Olympus', '', 'Europe/London\n', '<b>'])(
  '%j names no place',
  (typed) => {
    expect(canonicalTimeZone(typed)).toBeNull();
  },
);

test('every zone that is offered is the one spelling of itself', () => {
  const names = timeZoneNames();

  expect(names.length).toBeGreaterThan(400);
  expect(names.filter((name) => canonicalTimeZone(name) !== name)).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toContain('Europe/Kyiv');
});

test('an offset is a zone to Intl, which is why it is refused by name', () => {
  expect(isTimeZone('+05:30')).toBe(true);
});
