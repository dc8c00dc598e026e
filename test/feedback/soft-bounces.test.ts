import { describe, expect, test } from 'vitest';
import { isGivenUp, softBounceRun } from '../../lib/feedback/soft-bounces.ts';
import { aRow } from '../support/delivery-builders.ts';

/** Deliveries by day of November: `s` bounced softly, `d` delivered, `h` bounced hard, `-` never sent. */
function rowsOf(days: string) {
  const outcomes = { s: 'bounced-soft', d: 'delivered', h: 'bounced-hard' } as const;
  return [...days].map((mark, i) =>
    aRow({
      edition: `2026-11-${String(i + 1).padStart(2, '0')}`,
      state: mark === '-' ? 'SUPPRESSED' : 'ACCEPTED',
      outcome: outcomes[mark as keyof typeof outcomes] ?? null,
    }),
  );
}

const on = (day: number) => `2026-11-${String(day).padStart(2, '0')}`;

describe('a run of soft bounces', () => {
  test.each([
    ['begins with its first', 's', 1, 1, 0],
    ['counts editions and days', 'sss', 3, 3, 2],
    ['is broken by a delivery before it', 'sdss', 4, 2, 1],
    ['is broken by an accepted mail without an answer', 's.ss', 4, 2, 1],
    ['is the one that the edition belongs to', 'ssdss', 2, 2, 1],
    ['is not broken by an edition that was never sent', 's-s', 3, 2, 2],
    ['does not hold a hard bounce', 'ssh', 3, 0, 0],
    ['does not hold an edition that was delivered', 'sdss', 2, 0, 0],
  ])('%s', (_, days, day, bounces, span) => {
    const rows = rowsOf(days);
    expect(softBounceRun(rows, on(day))).toEqual({ bounces, days: span });
    expect(softBounceRun(rows.toReversed(), on(day))).toEqual({ bounces, days: span });
  });

  test('counts only editions after the day on which a suppression was lifted', () => {
    expect(softBounceRun(rowsOf('ssss'), on(4), '2026-11-02T09:00:00.000Z')).toEqual({ bounces: 2, days: 1 });
  });

  test('of a reader without deliveries is empty', () => {
    expect(softBounceRun([], on(1))).toEqual({ bounces: 0, days: 0 });
  });
});

test.each([
  [5, 14, true],
  [4, 30, false],
  [30, 13, false],
])('%i bounces over %i days give an address up: %s', (bounces, days, expected) => {
  expect(isGivenUp({ bounces, days })).toBe(expected);
});
