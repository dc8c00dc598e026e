import { describe, expect, test } from 'vitest';
import { METRIC } from '../../lib/contract/metrics.ts';
import { planDeliveries } from '../../lib/deliver/plan-deliveries.ts';
import type { DeliveryPolicy } from '../../lib/deliver/policy.ts';
import { sweepDeliveries } from '../../lib/deliver/sweep-deliveries.ts';
import { expire } from '../../lib/domain/delivery-states.ts';
import { deliveryCloud, EDITION } from '../support/delivery-cloud.ts';

async function planned(subscribers = 3, policy: Partial<DeliveryPolicy> = {}) {
  const cloud = deliveryCloud(policy);
  await cloud.withSubscribers(subscribers);
  await cloud.freeze();
  await planDeliveries(cloud.clock.now(), cloud, cloud.policy);
  cloud.takeHints();
  // Nobody has moved: these readers were here before the morning was planned.
  for (const move of await cloud.membership.moved('9999')) await cloud.membership.settle(move);
  const sweep = () => sweepDeliveries(cloud.clock.now(), cloud, cloud.policy);
  return { cloud, sweep, drainedAt: async () => (await cloud.control.read()).drainedAt };
}

test('without an open edition nobody asks SES or the queues, but the alarms’ numbers are still counted', async () => {
  const cloud = deliveryCloud();
  const asked: string[] = [];
  cloud.mailer.quota = async () => {
    asked.push('quota');
    return cloud.ses.quota;
  };
  expect(await sweepDeliveries(cloud.clock.now(), cloud, cloud.policy)).toEqual({
    status: 'nothing-open',
    editions: [],
  });
  expect(asked).toEqual([]);
  expect(cloud.counted).toEqual({
    [METRIC.sendingPaused]: 0,
    [METRIC.editionsOverdue]: 1,
    [METRIC.editionsUnclosed]: 0,
    [METRIC.readersWaiting]: 0,
    [METRIC.minutesOverdue]: 0,
  });
});

test('an edition that is there is not missing, and an open one is not yet unclosed', async () => {
  const { cloud, sweep } = await planned();
  await sweep();
  expect(cloud.counted).toMatchObject({ [METRIC.editionsOverdue]: 0, [METRIC.editionsUnclosed]: 0 });
});

test('a chunk that is not done is requeued', async () => {
  const { cloud, sweep } = await planned();
  cloud.later(6);
  expect(await sweep()).toEqual({
    status: 'swept',
    editions: [{ edition: EDITION, hints: 1, closed: false }],
  });
});

test('a pause is counted at every sweep', async () => {
  const { cloud, sweep } = await planned();
  await cloud.control.pause('by hand', '2026-11-22T06:00:00.000Z');
  await sweep();
  expect(cloud.counted[METRIC.sendingPaused]).toBe(1);
});

test('readers who wait are counted, with the minutes', async () => {
  const { cloud, sweep } = await planned();
  cloud.later(45);
  await sweep();
  expect(cloud.counted).toMatchObject({ [METRIC.readersWaiting]: 3 });
  expect(cloud.counted[METRIC.minutesOverdue]).toBeGreaterThan(0);
});

test('a failing step does not prevent the others, and its fault is thrown in the end', async () => {
  const { cloud, sweep } = await planned();
  cloud.deskHold.read = async () => {
    throw new Error('the desk');
  };
  cloud.later(6);
  await expect(sweep()).rejects.toThrow('the desk');
  expect(cloud.takeHints()).toHaveLength(1);
});

describe('the event queue counts as drained', () => {
  test('when it is empty', async () => {
    const { sweep, drainedAt } = await planned();
    await sweep();
    expect(await drainedAt()).toBe('2026-11-22T06:30:00.000Z');
  });

  test('when it holds no more than the events of the last minute', async () => {
    const { cloud, sweep, drainedAt } = await planned();
    cloud.backlog.count = async () => ({ waiting: 3, dead: 0 });
    await cloud.tally.add(EDITION, '2026-11-22T06:28:00.000Z', { proved: 9 });
    await cloud.tally.add(EDITION, '2026-11-22T06:29:00.000Z', { proved: 1, delivered: 1 });
    await sweep();
    expect(await drainedAt()).toBeNull();
    await cloud.tally.add(EDITION, '2026-11-22T06:29:00.000Z', { delivered: 1 });
    await sweep();
    expect(await drainedAt()).not.toBeNull();
  });

  test('never while an event is in the dead-letter queue', async () => {
    const { cloud, sweep, drainedAt } = await planned();
    cloud.backlog.count = async () => ({ waiting: 0, dead: 1 });
    await sweep();
    expect(await drainedAt()).toBeNull();
    expect(cloud.logged).toContainEqual(expect.objectContaining({ level: 'error', facts: { dead: 1 } }));
  });
});

test('an edition that pauses itself is resumed when the reason has gone', async () => {
  const { cloud, sweep } = await planned(3, { maxSubscribers: 2 });
  await sweep();
  expect((await cloud.control.read()).paused).toMatchObject({ edition: EDITION });
  await sweepDeliveries(cloud.clock.now(), cloud, { ...cloud.policy, maxSubscribers: 3 });
  expect((await cloud.control.read()).paused).toBeNull();
});

test('a finished edition is closed, and what readers missed is counted', async () => {
  const { cloud, sweep } = await planned(2);
  const [chunk] = await cloud.plan.chunks(EDITION);
  const totals = { ACCEPTED: 0, FAILED: 0, SUPPRESSED: 0, UNCONFIRMED: 0, EXPIRED: 2, elsewhere: 0 };
  if (chunk !== undefined)
    await cloud.plan.finish(chunk, { state: 'done', totals, at: '2026-11-22T06:31:00.000Z' });
  for (const n of [0, 1]) {
    const subscriber = [...cloud.people.profiles.values()][n];
    if (subscriber === undefined || chunk === undefined) continue;
    const row = expire(
      null,
      { edition: EDITION, subscriber: subscriber.id, chunk: chunk.name },
      '2026-11-23T05:00:00.000Z',
    );
    if (row !== null) await cloud.ledger.replace(null, row);
  }
  cloud.later(10);
  expect(await sweep()).toMatchObject({ editions: [{ closed: true }] });
  expect(cloud.counted).toMatchObject({ [METRIC.editionsClosed]: 1, [METRIC.readersMissed]: 2 });
});
