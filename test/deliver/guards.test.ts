import { expect, test } from 'vitest';
import { applyGuards, guardPlan } from '../../lib/deliver/guards.ts';
import type { DeliveryPolicy } from '../../lib/deliver/policy.ts';
import { aChunk, aFrozenEdition } from '../support/delivery-builders.ts';
import { deliveryCloud, EDITION, MORNING } from '../support/delivery-cloud.ts';

const NOW = new Date(MORNING);

/** An edition of 1,000 readers in two chunks. */
async function anEdition(policy: Partial<DeliveryPolicy> = {}) {
  const cloud = deliveryCloud(policy);
  const edition = await aFrozenEdition(EDITION, '2026-11-22T05:00:00.000Z', cloud.archive);
  await cloud.register.freeze(edition);
  for (const name of ['a', 'b']) await cloud.plan.addChunk(aChunk({ name, count: 500, subscribers: [] }));
  const apply = () => applyGuards(edition, NOW, cloud, cloud.policy);
  const paused = async () => (await cloud.control.read()).paused;
  return { cloud, edition, apply, paused };
}

test('an edition that nothing is wrong with is not paused', async () => {
  const { apply, paused } = await anEdition();
  expect(await apply()).toEqual({ status: 'passed' });
  expect(await paused()).toBeNull();
});

test.each<[string, Partial<DeliveryPolicy>, number, RegExp]>([
  ['its size', { maxSubscribers: 999 }, 0, /1000 readers/],
  ['its bounces', {}, 100, /100 of 1000 mails bounced hard/],
  ['its bounces before its size', { maxSubscribers: 999 }, 100, /bounced/],
])('an edition is paused for %s', async (_, policy, bounced, reason) => {
  const { cloud, apply, paused } = await anEdition(policy);
  await cloud.tally.add(EDITION, MORNING, { accepted: 1_000, 'bounced-hard': bounced });
  await apply();
  expect(await paused()).toMatchObject({ edition: EDITION, reason: expect.stringMatching(reason) });
});

test('an edition of 50 readers is paused when a provider rejects a fifth of them because of us', async () => {
  const { cloud, apply, paused } = await anEdition();
  await cloud.tally.add(EDITION, MORNING, { accepted: 50, rejected: 10 });
  await apply();
  expect(await paused()).toMatchObject({ reason: expect.stringMatching(/rejected 10 of 50 mails.*doctor/) });
});

test('the pause ends when its reason has gone', async () => {
  const { cloud, edition, apply, paused } = await anEdition({ maxSubscribers: 999 });
  await apply();
  await applyGuards(edition, NOW, cloud, { ...cloud.policy, maxSubscribers: 1_000 });
  expect(await paused()).toBeNull();
});

test('the canary says which chunks may leave', async () => {
  const { apply } = await anEdition({ canaryMinutes: 5 });
  expect(await apply()).toEqual({ status: 'sending' });
});

test.each([
  ['2026-11-21', 'sending', true],
  [EDITION, 'passed', false],
  ['2026-11-23', 'passed', false],
])('guards waived for %s: the edition of the 22nd is %s', async (waivedFor, status, isPaused) => {
  const { cloud, apply, paused } = await anEdition({ canaryMinutes: 5, maxSubscribers: 999 });
  await cloud.control.waiveGuards(waivedFor);
  expect(await apply()).toMatchObject({ status });
  expect((await paused()) !== null).toBe(isPaused);
});

test('waiving the guards ends the pause that they set', async () => {
  const { cloud, apply, paused } = await anEdition({ maxSubscribers: 999 });
  await apply();
  await cloud.control.waiveGuards(EDITION);
  await apply();
  expect(await paused()).toBeNull();
});

test('the planner’s guard pauses for the size and ends no pause', async () => {
  const { cloud, edition, paused } = await anEdition({ maxSubscribers: 999 });
  const guard = (maxSubscribers: number) =>
    guardPlan(edition, NOW, cloud, { ...cloud.policy, maxSubscribers });
  const why = await guard(999);
  expect(await paused()).toMatchObject({ reason: why });
  expect(await guard(1_000)).toBeNull();
  expect(await paused()).not.toBeNull();
  await cloud.control.waiveGuards(EDITION);
  expect(await guard(999)).toBeNull();
});
