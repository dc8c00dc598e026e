import { expect, test } from 'vitest';
import { editionsToMake } from '../../bin/start/walk.ts';
import { aSchedule, aScheduledEdition, WORKING_DAYS } from '../support/a-schedule.ts';

// 22 November 2026 is a Sunday.
const asOf = new Date('2026-11-23T12:00:00Z');
const daily = aSchedule({ editions: [aScheduledEdition({ days: WORKING_DAYS })] });
const twiceADay = aSchedule({
  editions: [
    aScheduledEdition({ name: 'morning' }),
    aScheduledEdition({ name: 'evening', place: 2, publishAt: '17:00', deliverAt: '18:00' }),
  ],
});
const ids = (...asked: Parameters<typeof editionsToMake>) => editionsToMake(...asked).map(({ id }) => id);

test('without days it is the one of the instant, also on a day off', () => {
  const sunday = new Date('2026-11-22T09:00:00Z');
  expect(editionsToMake(daily, { asOf: sunday, edition: null, days: null })).toEqual([
    { id: '2026-11-22', name: null, asOf: sunday },
  ]);
  expect(ids(twiceADay, { asOf, edition: 'evening', days: null })).toEqual(['2026-11-23-2-evening']);
});

test('a walk makes each planned edition at its press time, the oldest first', () => {
  expect(ids(daily, { asOf, edition: null, days: 3 })).toEqual(['2026-11-19', '2026-11-20', '2026-11-23']);
  const [first] = editionsToMake(daily, { asOf, edition: null, days: 1 });
  expect(first?.asOf.toISOString()).toBe('2026-11-23T05:00:00.000Z');
});

test('a walk holds all editions of a day that are due, or those of one name', () => {
  expect(ids(twiceADay, { asOf, edition: null, days: 2 })).toEqual([
    '2026-11-22-1-morning',
    '2026-11-22-2-evening',
    '2026-11-23-1-morning',
  ]);
  expect(ids(twiceADay, { asOf, edition: 'evening', days: 2 })).toEqual([
    '2026-11-21-2-evening',
    '2026-11-22-2-evening',
  ]);
});

test('a name that the schedule does not know is refused', () => {
  expect(() => ids(twiceADay, { asOf, edition: 'noon', days: null })).toThrow(
    /no edition named "noon"\n {2}fix: use one of morning, evening/,
  );
  expect(() => ids(daily, { asOf, edition: 'noon', days: null })).toThrow(/fix: remove --edition/);
});

test('a newsletter that never appears is refused, instead of being looked for without end', () => {
  const never = aSchedule({ editions: [] });
  expect(() => ids(never, { asOf, edition: null, days: 2 })).toThrow(/no edition is scheduled/);
});
