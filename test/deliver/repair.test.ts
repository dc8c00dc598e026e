import { beforeEach, expect, test } from 'vitest';
import { planDeliveries } from '../../lib/deliver/plan-deliveries.ts';
import { repairPlan } from '../../lib/deliver/repair.ts';
import type { DeliveryChunk } from '../../lib/domain/delivery-plan.ts';
import { aSubscriber } from '../support/delivery-builders.ts';
import { deliveryCloud, EDITION } from '../support/delivery-cloud.ts';

let cloud: ReturnType<typeof deliveryCloud>;

/** Three readers in one chunk whose list is lost. */
beforeEach(async () => {
  cloud = deliveryCloud();
  await cloud.withSubscribers(3);
  await cloud.freeze();
  await planDeliveries(cloud.clock.now(), cloud, cloud.policy);
});

async function theChunk(): Promise<DeliveryChunk> {
  const chunk = (await cloud.plan.chunks(EDITION)).find(({ count }) => count === 3);
  if (chunk === undefined) throw new Error('no chunk of three readers');
  return chunk;
}

async function loseTheChunk(): Promise<DeliveryChunk> {
  const chunk = await theChunk();
  cloud.plan.lists.delete(`${EDITION}/${chunk.name}`);
  await cloud.plan.finish(chunk, { state: 'lost', totals: NONE, at: cloud.clock.now().toISOString() });
  return chunk;
}

const NONE = { ACCEPTED: 0, FAILED: 0, SUPPRESSED: 0, UNCONFIRMED: 0, EXPIRED: 0, elsewhere: 0 };

async function repair() {
  const edition = await cloud.register.find(EDITION);
  if (edition === null) throw new Error('no edition');
  await repairPlan(edition, cloud, cloud.policy);
  return await cloud.plan.chunks(EDITION);
}

test('a lost list is written again and its chunk opened, when membership has not changed', async () => {
  const lost = await loseTheChunk();
  const [chunk, ...others] = await repair();
  expect(others).toEqual([]);
  expect(chunk).toMatchObject({ name: lost.name, state: 'open', totals: null, opened: 1 });
  expect(await cloud.plan.readSubscribers(EDITION, lost)).toHaveLength(3);
});

test('when somebody has joined, the readers get a new chunk and the lost one is replaced', async () => {
  const lost = await loseTheChunk();
  await cloud.directory.add(aSubscriber(4));
  const chunks = await repair();
  expect(chunks.map(({ name, state, count }) => [name === lost.name, state, count])).toEqual([
    [true, 'replaced', 3],
    [false, 'open', 4],
  ]);
});

test('after the cut-off nothing is planned, and the readers are unconfirmed', async () => {
  await loseTheChunk();
  cloud.later(cloud.policy.cutOffHours * 60);
  expect(await repair()).toMatchObject([{ state: 'done', totals: { ...NONE, UNCONFIRMED: 3 } }]);
});

test('a list that was restored after the cut-off is opened, so that its rows are counted', async () => {
  const lost = await theChunk();
  await cloud.plan.finish(lost, { state: 'lost', totals: NONE, at: cloud.clock.now().toISOString() });
  cloud.later(cloud.policy.cutOffHours * 60);
  expect(await repair()).toMatchObject([{ state: 'open' }]);
});

test('a lost list of readers who come last is opened at their time', async () => {
  cloud = deliveryCloud();
  await cloud.withSubscribers(4);
  await cloud.freeze();
  await cloud.control.setLimits({ maxSendRate: 1, max24Hours: 1, sentLast24Hours: 0, askedAt: '' }, null);
  await planDeliveries(cloud.clock.now(), cloud, { ...cloud.policy, warmUp: 1 });
  const lost = await loseTheChunk();
  expect(lost.nextAt).toBe(lost.cutOffAt);
  const reopened = (await repair()).find(({ name }) => name === lost.name);
  expect(reopened).toMatchObject({ state: 'open', nextAt: lost.cutOffAt });
});

test('chunks that are not lost are left alone', async () => {
  const before = await cloud.plan.chunks(EDITION);
  expect(await repair()).toEqual(before);
});
