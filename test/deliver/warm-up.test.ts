import { expect, test } from 'vitest';
import { editionsCounted, warmUpLimit } from '../../lib/deliver/warm-up.ts';
import { aSubscriber } from '../support/delivery-builders.ts';
import { aShortAccount } from '../support/short-account.ts';

const days = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ id: `2026-11-${String(n + 1).padStart(2, '0')}` }));

test('the limit doubles with each edition, and ends after a dozen', () => {
  const limitOf = (n: number) =>
    warmUpLimit({ id: days(n + 1)[n]?.id ?? '' }, days(n + 1), { warmUp: 5_000 });
  expect([0, 1, 2, 11, 12].map(limitOf)).toEqual([5_000, 10_000, 20_000, 10_240_000, null]);
});

test('several editions of a day do not double it: it counts days', () => {
  const latest = days(3).flatMap(({ id }) => [{ id: `${id}-1-morning` }, { id: `${id}-2-evening` }]);
  const limitOf = (id: string) => warmUpLimit({ id }, latest, { warmUp: 5_000 });
  expect(limitOf('2026-11-01-2-evening')).toBe(5_000);
  expect(limitOf('2026-11-02-1-morning')).toBe(10_000);
  expect(limitOf('2026-11-03-2-evening')).toBe(20_000);
});

test('nine editions a day end it no sooner', () => {
  const latest = days(20).flatMap(({ id }) =>
    Array.from({ length: 9 }, (_, n) => ({ id: `${id}-${n + 1}-e${n}` })),
  );
  const newest = (day: number) =>
    latest.filter(({ id }) => id <= `2026-11-${day}~`).slice(-editionsCounted({ warmUp: 5_000 }));
  const limitOf = (day: number) => warmUpLimit({ id: `2026-11-${day}-9-e8` }, newest(day), { warmUp: 5_000 });

  expect([10, 12, 13, 20].map(limitOf)).toEqual([2_560_000, 10_240_000, null, null]);
});

test('without the setting there is none', () => {
  expect(warmUpLimit({ id: '2026-11-01' }, days(1), { warmUp: null })).toBeNull();
});

test('a large first list is spread over days: twice as many readers each day, those who wait first', async () => {
  const subscribers = Array.from({ length: 70 }, (_, n) =>
    aSubscriber(n, { zone: 'Europe/London', minute: 390 }),
  );
  const { day } = await aShortAccount(subscribers, 50_000, { warmUp: 10 });
  const mailed = [await day(0), await day(1), await day(2), await day(3)];
  expect(mailed.map((some) => new Set(some).size)).toEqual([10, 20, 40, 70]);
  // After three days everybody has had one, and nobody two.
  expect(new Set(mailed.slice(0, 3).flat()).size).toBe(70);
});
