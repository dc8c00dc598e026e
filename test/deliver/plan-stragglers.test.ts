import { expect, test } from 'vitest';
import { planStragglers } from '../../lib/deliver/plan-stragglers.ts';
import { isRest } from '../../lib/deliver/turns.ts';
import type { PlannedMorning } from '../../lib/domain/delivery-plan.ts';
import type { Subscriber } from '../../lib/domain/subscriber.ts';
import { aRow, aSubscriber } from '../support/delivery-builders.ts';
import { deliveryCloud, EDITION } from '../support/delivery-cloud.ts';

const LONDON = { zone: 'Europe/London', minute: 390 };

/** An edition whose London morning is planned, and readers who came there by moving. */
async function moved(subscribers: readonly Partial<Subscriber>[], morning: Partial<PlannedMorning> = {}) {
  const cloud = deliveryCloud({ localMorning: true, chunkSize: 2 });
  await cloud.freeze();
  const row = await cloud.register.find(EDITION);
  await cloud.plan.putMorning({
    ...LONDON,
    edition: EDITION,
    state: 'planned',
    dueAt: '2026-11-22T06:30:00.000Z',
    plannedAt: '2026-11-22T06:15:00.000Z',
    subscribers: 0,
    ...morning,
  });
  for (const [n, about] of subscribers.entries()) await cloud.directory.add(aSubscriber(n, about));
  const straggle = async (minutes = 3) => {
    cloud.later(minutes);
    const count = await planStragglers(row === null ? [] : [row], cloud.clock.now(), cloud, cloud.policy);
    return { count, chunks: await cloud.plan.chunks(EDITION) };
  };
  return { cloud, straggle };
}

test('a reader who moved into a planned morning gets a chunk, whose list is in the row', async () => {
  const { straggle } = await moved([{}]);
  expect(await straggle()).toMatchObject({
    count: 1,
    chunks: [
      {
        ...LONDON,
        name: expect.stringMatching(/\/moved-/),
        state: 'open',
        count: 1,
        subscribers: [aSubscriber(0).id],
        dueAt: '2026-11-22T06:30:00.000Z',
        nextAt: '2026-11-22T06:30:00.000Z',
      },
    ],
  });
});

test('several share chunks of the chunk size, and a second sweep plans nobody again', async () => {
  const { straggle } = await moved([{}, {}, {}]);
  const { count, chunks } = await straggle();
  expect({ count, sizes: chunks.map(({ count }) => count) }).toEqual({ count: 3, sizes: [2, 1] });
  expect((await straggle()).chunks).toHaveLength(2);
});

test('a mark is left until the index has caught up', async () => {
  const { straggle } = await moved([{}]);
  expect(await straggle(1)).toMatchObject({ count: 0 });
  expect(await straggle(1.01)).toMatchObject({ count: 1 });
});

test.each<[string, Partial<Subscriber>, Partial<PlannedMorning>]>([
  ['whose morning nobody has planned yet', { minute: 400 }, {}],
  ['whose morning lapsed', {}, { state: 'lapsed' }],
  ['who joined after the morning was due', { confirmedAt: '2026-11-22T06:30:00.001Z' }, {}],
  ['who may not be mailed', { state: 'unsubscribed' }, {}],
])('a reader %s is not planned', async (_, subscriber, morning) => {
  const { straggle } = await moved([subscriber], morning);
  expect(await straggle()).toMatchObject({ count: 0, chunks: [] });
});

test('a reader who joined just before the morning was due is planned', async () => {
  const { straggle } = await moved([{ confirmedAt: '2026-11-22T06:30:00.000Z' }]);
  expect(await straggle()).toMatchObject({ count: 1 });
});

test.each([
  [1, 0, 'came with a list'],
  [2, 1, 'moved'],
])(
  'a reader of version %i whose mark is later than the morning: %i planned, because they %s',
  async (version, count) => {
    const { cloud, straggle } = await moved([]);
    cloud.later(10);
    await cloud.directory.add(aSubscriber(0, { confirmedAt: null, version }));
    expect(await straggle()).toMatchObject({ count });
  },
);

test('on a short day readers who moved come last, when the others had their turn', async () => {
  const place = { bucket: 0, subscriber: aSubscriber(9).id };
  const restAt = '2026-11-22T20:00:00.000Z';
  const { straggle } = await moved([{}], { turn: { from: place, through: place, restAt } });
  const { chunks } = await straggle();
  expect(chunks).toMatchObject([{ nextAt: restAt, dueAt: '2026-11-22T06:30:00.000Z' }]);
  expect(chunks.every(isRest)).toBe(true);
});

test('a reader with a row of this edition is not planned again', async () => {
  const { cloud, straggle } = await moved([{}]);
  await cloud.ledger.replace(null, aRow({ subscriber: aSubscriber(0).id, state: 'ACCEPTED' }));
  expect(await straggle()).toMatchObject({ count: 0 });
});

test('past the cut-off nobody is planned, and the marks are settled', async () => {
  const { cloud, straggle } = await moved([{}]);
  expect(await straggle(23 * 60)).toMatchObject({ count: 0 });
  expect(await cloud.membership.moved('2026-12-31T00:00:00.000Z')).toEqual([]);
});
