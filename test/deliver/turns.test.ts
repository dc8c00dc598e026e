import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BUCKETS } from '../../lib/contract/table.ts';
import { inTurn, isRest, turnOf } from '../../lib/deliver/turns.ts';

/** Readers of a morning in the order of every day, some buckets empty. */
function aList(count: number) {
  return Array.from({ length: count }, (_, n) => ({
    bucket: Math.floor((n * BUCKETS) / count),
    subscriber: `r${String(n).padStart(4, '0')}`,
  }));
}

/** Today's readers and the others, in the order in which they are mailed. */
function mailed(members: ReturnType<typeof aList>, missed: readonly string[], count: number) {
  const turn = turnOf(members, missed, count, 'later');
  const lists = Object.values(Object.groupBy(members, ({ bucket }) => bucket)).flatMap((some) =>
    inTurn(some ?? [], turn),
  );
  const inOrder = lists.toSorted((a, b) => a.turn - b.turn);
  return {
    today: inOrder.filter((list) => !isRest(list)).flatMap(({ subscribers }) => subscribers),
    rest: inOrder.filter(isRest).flatMap(({ subscribers }) => subscribers),
  };
}

describe('on a day whose quota is smaller than the list', () => {
  test('as many as it is enough for have their turn, and everybody else comes after them', () => {
    const { today, rest } = mailed(aList(10), [], 4);
    expect(today).toEqual(['r0000', 'r0001', 'r0002', 'r0003']);
    expect(rest).toHaveLength(6);
  });

  test('it begins with the first who went without, and goes on at the beginning of the list', () => {
    expect(mailed(aList(10), ['r0008', 'r0009', 'r0000'], 4).today).toEqual([
      'r0008',
      'r0009',
      'r0000',
      'r0001',
    ]);
  });

  test('a reader who moves into a morning that had none waits for the others', () => {
    const turn = turnOf([], [], 4, 'later');
    const places = [
      { bucket: 0, subscriber: '01J0000' },
      { bucket: 63, subscriber: '01J0001' },
    ];
    expect(inTurn(places, turn).every(isRest)).toBe(true);
  });

  test('a reader who has left meanwhile is skipped', () => {
    expect(mailed(aList(10), ['gone', 'r0003'], 2).today).toEqual(['r0003', 'r0004']);
  });

  test('nobody is skipped twice running if the quota is half of the list, and nobody is ever left out or doubled', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 200 }), (size, quota) => {
        const members = aList(size);
        let missed: readonly string[] = [];
        const skipped = new Map(members.map(({ subscriber }) => [subscriber, 0]));
        for (let day = 0; day < 12; day += 1) {
          const { today, rest } = mailed(members, missed, quota);
          expect([...today, ...rest].sort()).toEqual(members.map(({ subscriber }) => subscriber));
          expect(today).toHaveLength(Math.min(size, quota));
          for (const subscriber of today) skipped.set(subscriber, 0);
          for (const subscriber of rest) skipped.set(subscriber, (skipped.get(subscriber) ?? 0) + 1);
          // Everybody waits for as many days as the list is longer than the quota.
          expect(Math.max(...skipped.values())).toBeLessThan(Math.ceil(size / quota));
          missed = rest;
        }
      }),
    );
  });
});
