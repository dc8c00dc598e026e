import { expect, test } from 'vitest';
import { localTime, longDay, monthOf, shortDay, withLocalTimes } from '../../lib/domain/local-time.ts';

test('times are those of a clock in the newsletter’s zone, summer time included', () => {
  expect(localTime('2026-11-22T05:14:00Z', 'Asia/Kolkata')).toBe('22 Nov, 10:44');
  expect(localTime('2026-07-01T23:30:00Z', 'Europe/London')).toBe('2 Jul, 00:30');
});

test('the times of a report become those of that clock, and days stay', () => {
  const text = 'first seen 2026-11-22 04:00 UTC, held until 2026-11-22T05:30:00.000Z, edition of 2026-11-22';
  expect(withLocalTimes(text, 'Europe/Paris')).toBe(
    'first seen 22 Nov, 05:00, held until 22 Nov, 06:30, edition of 2026-11-22',
  );
});

test('what only looks like an instant stays as it is', () => {
  const headline = '“Log 2026-13-01 10:00 UTC”';
  expect(withLocalTimes(headline, 'Europe/Paris')).toBe(headline);
});

test('days have names', () => {
  expect([longDay('2026-11-22'), shortDay('2026-11-22'), monthOf('2026-11-22')]).toEqual([
    'Sunday 22 November 2026',
    'Sun 22',
    'November 2026',
  ]);
});

test('of several editions a day each has its name', () => {
  expect(longDay('2026-11-22-2-evening')).toBe('Sunday 22 November 2026, evening');
  expect(shortDay('2026-11-22-2-evening')).toBe('Sun 22, evening');
});
