import { describe, expect, test } from 'vitest';
import { resumeSending } from '../../lib/deliver/operate.ts';
import { planDeliveries } from '../../lib/deliver/plan-deliveries.ts';
import type { DeliveryPolicy } from '../../lib/deliver/policy.ts';
import { aFrozenEdition } from '../support/delivery-builders.ts';
import { deliveryCloud, EDITION } from '../support/delivery-cloud.ts';

async function frozen(subscribers: number, policy: Partial<DeliveryPolicy> = {}) {
  const cloud = deliveryCloud(policy);
  await cloud.withSubscribers(subscribers);
  await cloud.freeze();
  const plan = (minutes = 0) => {
    cloud.later(minutes);
    return planDeliveries(cloud.clock.now(), cloud, cloud.policy);
  };
  return { cloud, plan };
}

test('without an open edition there is nothing to plan', async () => {
  const cloud = deliveryCloud();
  expect(await planDeliveries(cloud.clock.now(), cloud, cloud.policy)).toEqual({
    status: 'nothing-open',
    editions: [],
  });
  await cloud.freeze();
  const row = await cloud.register.find(EDITION);
  if (row !== null) await cloud.register.close(row);
  expect(await planDeliveries(cloud.clock.now(), cloud, cloud.policy)).toMatchObject({
    status: 'nothing-open',
  });
});

test('a morning that is due is planned once and its first hints are sent', async () => {
  const { cloud, plan } = await frozen(3);
  expect(await plan()).toEqual({
    status: 'planned',
    editions: [{ edition: EDITION, mornings: 1, subscribers: 3, hints: 1, held: null }],
  });
  expect(cloud.takeHints()).toHaveLength(1);
  expect(await plan()).toMatchObject({ editions: [{ mornings: 0, subscribers: 0, hints: 0 }] });
});

test('a morning is planned fifteen minutes before it is due, not earlier', async () => {
  const { plan } = await frozen(1);
  expect(await plan(-15.01)).toMatchObject({ editions: [{ mornings: 0 }] });
  expect(await plan(0.01)).toMatchObject({ editions: [{ mornings: 1, hints: 0 }] });
});

test('with a canary the sweeper decides which chunks leave, so the planner hints none', async () => {
  const { plan } = await frozen(3, { canaryMinutes: 5 });
  expect(await plan()).toMatchObject({ editions: [{ subscribers: 3, hints: 0 }] });
});

test('two open editions are both planned', async () => {
  const { cloud, plan } = await frozen(1);
  await cloud.register.freeze(await aFrozenEdition('2026-11-21', '2026-11-21T21:00:00.000Z', cloud.archive));
  expect((await plan()).editions.map(({ edition }) => edition)).toEqual([EDITION, '2026-11-21']);
});

describe('a plan that is too large', () => {
  test('pauses sending and hints nothing until an operator resumes', async () => {
    const { cloud, plan } = await frozen(3, { maxSubscribers: 2 });
    const [edition] = (await plan()).editions;
    expect(edition).toMatchObject({ subscribers: 3, hints: 0, held: expect.stringContaining('3 readers') });
    expect((await cloud.control.read()).paused).toMatchObject({ edition: EDITION });

    await resumeSending(cloud);
    expect(await plan()).toMatchObject({ editions: [{ held: null, hints: 1 }] });
  });
});

describe('warnings', () => {
  const warnings = (cloud: Awaited<ReturnType<typeof frozen>>['cloud']) =>
    cloud.logged.filter(({ level }) => level === 'warn').map(({ facts }) => facts);

  test('a quota that is smaller than the plan is named before the first mail', async () => {
    const { cloud, plan } = await frozen(3);
    const limits = {
      maxSendRate: 5,
      max24Hours: 10,
      sentLast24Hours: 8,
      askedAt: '2026-11-22T06:00:00.000Z',
    };
    await cloud.control.setLimits(limits, null);
    await plan();
    expect(warnings(cloud)).toMatchObject([{ planned: 3, left: 2 }]);
    await plan();
    expect(warnings(cloud)).toHaveLength(1);
  });

  test.each([
    ['enough is left', { max24Hours: 10, sentLast24Hours: 7 }],
    ['there is no limit', { max24Hours: null, sentLast24Hours: 7 }],
  ])('none when %s', async (_, limits) => {
    const { cloud, plan } = await frozen(3);
    await cloud.control.setLimits({ maxSendRate: 5, askedAt: '2026-11-22T06:00:00.000Z', ...limits }, null);
    await plan();
    expect(warnings(cloud)).toEqual([]);
  });

  test('a quota that is overdrawn counts as used up', async () => {
    const { cloud, plan } = await frozen(1);
    const limits = {
      maxSendRate: 5,
      max24Hours: 10,
      sentLast24Hours: 12,
      askedAt: '2026-11-22T06:00:00.000Z',
    };
    await cloud.control.setLimits(limits, null);
    await plan();
    expect(warnings(cloud)).toMatchObject([{ planned: 1, left: 0 }]);
  });

  test('a morning whose cut-off is over lapses with a warning', async () => {
    const { cloud, plan } = await frozen(2);
    expect(await plan(22 * 60)).toMatchObject({ editions: [{ mornings: 1, subscribers: 0, hints: 0 }] });
    expect(warnings(cloud)).toMatchObject([{ edition: EDITION, lapsed: 1 }]);
  });
});
