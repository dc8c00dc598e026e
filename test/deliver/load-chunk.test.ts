import { expect, test } from 'vitest';
import { loadChunk } from '../../lib/deliver/load-chunk.ts';
import { manifestOf } from '../../lib/deliver/plan-morning.ts';
import { aChunk, subscriberId } from '../support/delivery-builders.ts';
import { deliveryCloud, EDITION, MORNING } from '../support/delivery-cloud.ts';

const SUBSCRIBERS = Array.from({ length: 12 }, (_, n) => subscriberId(n));

async function withChunk(about: Parameters<typeof aChunk>[0]) {
  const cloud = deliveryCloud();
  const { name } = aChunk(about);
  await cloud.plan.addChunk(aChunk({ count: SUBSCRIBERS.length, ...about }));
  const load = (edition = EDITION) => loadChunk({ edition, chunk: name }, cloud.run(), cloud);
  return { cloud, name, load, row: () => cloud.plan.chunk(EDITION, name) };
}

test('an open chunk is read with its readers, and no other hint is needed before the deadline', async () => {
  const { load, row } = await withChunk({ subscribers: SUBSCRIBERS });
  const open = await load();
  expect(open).toMatchObject({ progress: { offeredAll: false } });
  expect(open !== null && open !== 'lost' && open.subscribers.toSorted()).toEqual(SUBSCRIBERS);
  expect((await row())?.nextAt).toBe('2026-11-22T06:35:00.000Z');
});

test('readers come in an order of the edition’s own, the same each time', async () => {
  const orderOf = async (edition: string) => {
    const { load } = await withChunk({ subscribers: SUBSCRIBERS, edition });
    const open = await load(edition);
    return open !== null && open !== 'lost' ? open.subscribers : [];
  };
  const first = await orderOf(EDITION);
  expect(first).not.toEqual(SUBSCRIBERS);
  expect(await orderOf(EDITION)).toEqual(first);
  expect(await orderOf('2026-11-23')).not.toEqual(first);
});

test('a list in the bucket is read if it is the one that was planned', async () => {
  const manifest = manifestOf({ zone: 'Europe/London', minute: 390 }, 0, SUBSCRIBERS);
  const { cloud, load } = await withChunk(manifest);
  await cloud.plan.writeSubscribers(EDITION, manifest.name, SUBSCRIBERS);
  expect(await load()).toMatchObject({ row: { name: manifest.name } });
});

test('a list that is missing or was changed is lost, with all its readers counted elsewhere', async () => {
  const manifest = manifestOf({ zone: 'Europe/London', minute: 390 }, 0, SUBSCRIBERS);
  const { cloud, load, row } = await withChunk(manifest);
  await cloud.plan.writeSubscribers(EDITION, manifest.name, SUBSCRIBERS.slice(1));
  expect(await load()).toBe('lost');
  expect(await row()).toMatchObject({
    state: 'lost',
    totals: { elsewhere: 12, ACCEPTED: 0 },
    finishedAt: MORNING,
  });
  expect(cloud.logged).toMatchObject([{ level: 'error', facts: { chunk: manifest.name } }]);
});

test.each(['done', 'lost', 'replaced'] as const)('a chunk that is %s has nothing to do', async (state) => {
  const { load } = await withChunk({ state, subscribers: SUBSCRIBERS });
  expect(await load()).toBeNull();
});

test('a hint for a chunk that does not exist has nothing to do', async () => {
  const { load } = await withChunk({ subscribers: SUBSCRIBERS });
  expect(await load('2026-01-01')).toBeNull();
});
