import { expect, test } from 'vitest';
import { minuteStart, sumOf } from '../../lib/deliver/tallies.ts';

test('a sum counts one name over all minutes, and nothing for a name that is missing', () => {
  const minutes = [
    { minute: '2026-11-22T06:30:00.000Z', counts: { accepted: 2, failed: 1 } },
    { minute: '2026-11-22T06:31:00.000Z', counts: { accepted: 3 } },
  ];
  expect((['accepted', 'failed', 'complained'] as const).map((name) => sumOf(minutes, name))).toEqual([
    5, 1, 0,
  ]);
});

test('a minute starts at its first millisecond, whether asked with a date or a number', () => {
  const start = '2026-11-22T06:30:00.000Z';
  expect(minuteStart(new Date(start))).toBe(start);
  expect(minuteStart(Date.parse('2026-11-22T06:30:59.999Z'))).toBe(start);
  expect(minuteStart(Date.parse('2026-11-22T06:31:00.000Z'))).toBe('2026-11-22T06:31:00.000Z');
});
