import { expect, test } from 'vitest';
import { BUCKETS } from '../../lib/contract/table.ts';
import { manifestOf, planMorning } from '../../lib/deliver/plan-morning.ts';
import type { Turn } from '../../lib/domain/delivery-plan.ts';
import { deliveryCloud, EDITION } from '../support/delivery-cloud.ts';

const LONDON = { zone: 'Europe/London', minute: 390 };
const TIMES = {
  planAt: '2026-11-22T06:15:00.000Z',
  dueAt: '2026-11-22T06:30:00.000Z',
  cutOffAt: '2026-11-23T04:30:00.000Z',
};

/** A morning whose buckets hold these readers. */
function aMorning(chunkSize: number, members: (bucket: number) => string[]) {
  const cloud = deliveryCloud({ chunkSize });
  const read: number[] = [];
  const membership = {
    ...cloud.membership,
    members: async (_morning: unknown, bucket: number) => {
      read.push(bucket);
      return members(bucket);
    },
  };
  const plan = (times = TIMES, whoseTurn: () => Promise<Turn | null> = async () => null) =>
    planMorning(EDITION, LONDON, times, { ...cloud, membership }, cloud.policy, whoseTurn);
  const chunks = async () => await cloud.plan.chunks(EDITION);
  return { cloud, plan, chunks, read };
}

const one = (bucket: number) => [`r${bucket}`];

test('every bucket is read once, and every reader is in exactly one chunk of at most the chunk size', async () => {
  const { cloud, plan, chunks, read } = aMorning(7, one);
  expect(await plan()).toBe(BUCKETS);
  expect(new Set(read).size).toBe(BUCKETS);
  const lists = [...cloud.plan.lists.values()].map((list) => JSON.parse(list) as string[]);
  expect(lists.flat().toSorted()).toEqual(Array.from({ length: BUCKETS }, (_, n) => `r${n}`).toSorted());
  expect(Math.max(...lists.map(({ length }) => length))).toBe(7);
  expect((await chunks()).reduce((sum, { count }) => sum + count, 0)).toBe(BUCKETS);
});

test('a chunk is open, due with its morning, and its list is in the bucket under the name of its content', async () => {
  const { plan, chunks } = aMorning(500, (bucket) => (bucket === 3 ? ['a', 'b'] : []));
  await plan();
  expect(await chunks()).toEqual([
    {
      ...manifestOf(LONDON, 0, ['a', 'b']),
      ...LONDON,
      edition: EDITION,
      state: 'open',
      subscribers: null,
      dueAt: TIMES.dueAt,
      cutOffAt: TIMES.cutOffAt,
      nextAt: TIMES.dueAt,
      finishedAt: null,
      opened: 0,
      totals: null,
    },
  ]);
});

test('more readers in one bucket than a chunk holds make several chunks', async () => {
  const { plan, chunks } = aMorning(2, (bucket) => (bucket === 0 ? ['a', 'b', 'c', 'd', 'e'] : []));
  expect(await plan()).toBe(5);
  expect((await chunks()).map(({ count }) => count)).toEqual([2, 2, 1]);
});

test('on a short day the chunks of a long bucket come one after the other, and before the next bucket', async () => {
  const lists = [['a', 'b', 'c', 'd', 'e'], ['f']];
  const { plan, chunks } = aMorning(2, (bucket) => lists[bucket] ?? []);
  const [from, through] = [
    { bucket: 0, subscriber: 'a' },
    { bucket: 1, subscriber: 'f' },
  ];
  await plan(TIMES, async () => ({ from, through, restAt: TIMES.cutOffAt }));
  expect((await chunks()).map(({ turn }) => turn)).toEqual([0, 0.4, 0.8, 1]);
});

test('on a short day readers whose turn it is not wait until the last zone had its turn', async () => {
  const { plan, chunks } = aMorning(2, (bucket) => (bucket === 0 ? ['a', 'b'] : []));
  const place = { bucket: 0, subscriber: 'a' };
  const restAt = '2026-11-22T20:00:00.000Z';
  await plan(TIMES, async () => ({ from: place, through: place, restAt }));
  expect((await chunks()).map(({ count, nextAt }) => ({ count, nextAt }))).toEqual([
    { count: 1, nextAt: TIMES.dueAt },
    { count: 1, nextAt: restAt },
  ]);
});

test('the first of two planners to write decides whose turn it is', async () => {
  const { plan, cloud } = aMorning(2, (bucket) => (bucket === 0 ? ['a', 'b'] : []));
  const turnOf = (subscriber: string): Turn => {
    const place = { bucket: 0, subscriber };
    return { from: place, through: place, restAt: TIMES.cutOffAt };
  };
  const other = { ...LONDON, edition: EDITION, dueAt: TIMES.dueAt, plannedAt: null, subscribers: 0 };
  await plan(TIMES, async () => {
    await cloud.plan.putMorning({ ...other, state: 'planning', turn: turnOf('a') });
    return turnOf('b');
  });
  expect((await cloud.plan.morning(EDITION, LONDON))?.turn).toEqual(turnOf('a'));
});

test('the morning is planned at the time of its last write, with its number of readers', async () => {
  const { cloud, plan } = aMorning(500, one);
  await plan();
  expect(await cloud.plan.morning(EDITION, LONDON)).toMatchObject({
    state: 'planned',
    subscribers: BUCKETS,
    dueAt: TIMES.dueAt,
    plannedAt: '2026-11-22T06:30:00.000Z',
  });
});

test('the work of a planner that died is continued: existing ranges are kept, whatever the index says now', async () => {
  const first = aMorning(500, (bucket) => (bucket === 0 ? ['a'] : []));
  await first.cloud.plan.addRange({
    ...LONDON,
    edition: EDITION,
    from: 0,
    through: 9,
    chunks: [manifestOf(LONDON, 0, ['before'])],
  });
  expect(await first.plan()).toBe(1);
  expect((await first.chunks()).map(({ name }) => name)).toEqual([manifestOf(LONDON, 0, ['before']).name]);
  expect(Math.min(...first.read)).toBe(10);
});

test('a morning past its cut-off lapses, and nobody in it is planned', async () => {
  const { cloud, plan, chunks } = aMorning(500, one);
  expect(await plan({ ...TIMES, cutOffAt: '2026-11-22T06:30:00.000Z' })).toBe(0);
  expect(await chunks()).toEqual([]);
  expect(await cloud.plan.morning(EDITION, LONDON)).toMatchObject({ state: 'lapsed', subscribers: 0 });
});

test('a list’s name says its morning and start, and differs with its content', () => {
  const name = (subscribers: string[]) =>
    manifestOf({ zone: 'Asia/Tokyo', minute: 5 }, 'moved', subscribers).name;
  expect(name(['a'])).toMatch(/^Asia\/Tokyo\/0005\/moved-[0-9a-f]{16}$/);
  expect(name(['a'])).not.toBe(name(['b']));
});
