import { describe, expect, test } from 'vitest';
import { subscriberFigures } from '../../lib/desk/subscriber-figures.ts';

const DAYS = [
  { day: '2026-11-01', change: { pending: 5, confirmed: 90, joined: 90 } },
  { day: '2026-11-15', change: { confirmed: 20, joined: 21, left: 1, unsubscribed: 1 } },
  { day: '2026-11-22', change: { pending: 2, confirmed: -3, left: 3, suppressed: 3 } },
];

describe('the counts of readers', () => {
  test('are sums of all changes, but a sign-up that nobody confirmed is gone after a week', () => {
    expect(subscriberFigures(DAYS, '2026-11-22').groups).toEqual({
      pending: 2,
      confirmed: 107,
      unsubscribed: 1,
      suppressed: 3,
    });
  });

  test('are known for the end of each week since the first day', () => {
    expect(subscriberFigures(DAYS, '2026-11-22').weeks).toEqual([
      { ends: '2026-11-01', confirmed: 90 },
      { ends: '2026-11-08', confirmed: 90 },
      { ends: '2026-11-15', confirmed: 110 },
      { ends: '2026-11-22', confirmed: 107 },
    ]);
  });

  test('show two weeks of days, those without a change too', () => {
    const { days } = subscriberFigures(DAYS, '2026-11-22');
    expect(days).toHaveLength(14);
    expect(days.slice(0, 2)).toEqual([
      { day: '2026-11-22', joined: 0, left: 3 },
      { day: '2026-11-21', joined: 0, left: 0 },
    ]);
  });

  test('are never less than nothing, whatever was lost', () => {
    const { groups } = subscriberFigures([{ day: '2026-11-22', change: { confirmed: -4 } }], '2026-11-22');
    expect(groups.confirmed).toBe(0);
  });
});
