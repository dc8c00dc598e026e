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

test('a few minutes ahead are a clock that runs fast, more are an embargo', () => {
  const until = (at: string) => heldUntil({ embargoedUntil: null, publishedAt: dated(at) }, NOW);
  expect(until('2026-11-22T05:10:00.000Z')).toBeNull();
  expect(until('2026-11-22T05:10:01.000Z')).toBe('2026-11-22T05:10:01.000Z');
});

test('a date found in a text holds nothing back, and neither does an uncertain one', () => {
  const later = dated('2026-11-23T05:00:00.000Z');
  for (const publishedAt of [
    { ...later, kind: 'printed' as const },
    { ...later, confidence: 0.6 },
  ])
    expect(heldUntil({ embargoedUntil: null, publishedAt }, NOW)).toBeNull();
});
