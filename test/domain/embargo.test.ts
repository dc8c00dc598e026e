import { expect, test } from 'vitest';
import { heldUntil } from '../../lib/domain/embargo.ts';

const NOW = { asOf: '2026-11-22T05:00:00.000Z', timeZone: 'Europe/London' };
const dated = (at: string) => ({ at, precision: 'instant', kind: 'metadata', confidence: 0.95 }) as const;

test('a declared embargo is kept however far ahead it is', () => {
  for (const embargoedUntil of ['2026-11-22T06:00:00.000Z', '2028-03-01T00:00:00.000Z'])
    expect(heldUntil({ embargoedUntil, publishedAt: null }, NOW)).toBe(embargoedUntil);
});

test('a publication date more than a year ahead is a typing error and holds nothing back', () => {
  expect(
    heldUntil({ embargoedUntil: null, publishedAt: dated('2027-03-01T00:00:00.000Z') }, NOW),
  ).not.toBeNull();
  expect(heldUntil({ embargoedUntil: null, publishedAt: dated('2036-11-21T00:00:00.000Z') }, NOW)).toBeNull();
});
