import { expect, test } from 'vitest';
import { wantsEdition } from '../../lib/domain/subscriber.ts';

test('days and pause decide which editions a reader wants', () => {
  // Friday, Saturday, Sunday, Monday.
  const days = ['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23'];
  const wanted = (about: Parameters<typeof wantsEdition>[0]) => days.map((day) => wantsEdition(about, day));
  expect(wanted({})).toEqual([true, true, true, true]);
  expect(wanted({ days: 'weekdays' })).toEqual([true, false, false, true]);
  expect(wanted({ days: 'weekend' })).toEqual([false, true, true, false]);
  expect(wanted({ pausedUntil: '2026-11-22' })).toEqual([false, false, true, true]);
  expect(wanted({ days: 'weekdays', pausedUntil: '2026-11-22' })).toEqual([false, false, false, true]);
});
