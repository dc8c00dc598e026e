import { expect, test } from 'vitest';
import { METRIC } from '../../lib/contract/metrics.ts';
import { deliverChunks } from '../../lib/deliver/deliver-chunk.ts';
import { planDeliveries } from '../../lib/deliver/plan-deliveries.ts';
import type { DeliveryPolicy } from '../../lib/deliver/policy.ts';
import { deliveryCloud, EDITION, MORNING } from '../support/delivery-cloud.ts';

/** A planned morning of three readers in chunks of two, and the hints for it. */
async function hinted(policy: Partial<DeliveryPolicy> = {}) {
  const cloud = deliveryCloud({ chunkSize: 2, ...policy });
  await cloud.withSubscribers(3);
  await cloud.freeze();
  await planDeliveries(cloud.clock.now(), cloud, cloud.policy);
  const hints = cloud.takeHints();
  const deliver = (of = hints, run = cloud.run()) => deliverChunks(of, run, cloud, cloud.policy);
  return { cloud, hints, deliver };
}

test('each hint gets the outcome of its chunk, and what was sent is counted', async () => {
  const { cloud, hints, deliver } = await hinted();
  const outcomes = await deliver();
  expect(outcomes).toHaveLength(hints.length);
  expect(outcomes.every(({ status }) => status === 'done')).toBe(true);
  expect(cloud.sent).toHaveLength(3);
  expect(cloud.counted).toMatchObject({
    [METRIC.mailsAccepted]: 3,
    [METRIC.mailsFailed]: 0,
    [METRIC.mailsAmbiguous]: 0,
  });
});

test('a doubled or late hint has nothing to do', async () => {
  const { cloud, hints, deliver } = await hinted();
  await deliver();
  expect(await deliver()).toEqual(hints.map(() => ({ status: 'nothing-to-do' })));
  expect(cloud.sent).toHaveLength(3);
});

test('a hint for a lost list has another outcome than one with nothing to do', async () => {
  const { cloud, hints, deliver } = await hinted();
  cloud.plan.lists.clear();
  expect(await deliver([...hints, { edition: EDITION, chunk: 'none' }])).toEqual([
    ...hints.map(() => ({ status: 'lost' })),
    { status: 'nothing-to-do' },
  ]);
});

test('while sending is halted nothing is sent, and the chunks are due again at once', async () => {
  const { cloud, hints, deliver } = await hinted();
  await cloud.control.pause('by hand', MORNING);
  expect(await deliver()).toEqual(
    hints.map(() => ({ status: 'halted', why: { status: 'paused', reason: 'by hand' } })),
  );
  expect(cloud.sent).toEqual([]);
  expect((await cloud.plan.chunks(EDITION)).map(({ nextAt }) => nextAt)).toEqual(hints.map(() => MORNING));
});

test('past the cut-off readers expire even while sending is halted', async () => {
  const { cloud, deliver } = await hinted();
  await cloud.control.pause('by hand', MORNING);
  cloud.later(23 * 60);
  const outcomes = await deliver();
  expect(outcomes).toMatchObject(outcomes.map(() => ({ status: 'done' })));
  expect(cloud.rowOf(0)).toMatchObject({ state: 'EXPIRED' });
  expect(cloud.sent).toEqual([]);
});

test('without a free share of the rate the chunks wait half a minute', async () => {
  const { cloud, hints, deliver } = await hinted({ maxSendRate: 50, shareRate: 50 });
  await cloud.pacing.take(1, 'another', MORNING, '2026-11-22T06:40:00.000Z');
  expect(await deliver()).toEqual(hints.map(() => ({ status: 'no-share' })));
  expect((await cloud.plan.chunks(EDITION)).map(({ nextAt }) => nextAt)).toEqual(
    hints.map(() => '2026-11-22T06:30:30.000Z'),
  );
});

test('the share is given back, even when sending fails', async () => {
  const { cloud, deliver } = await hinted({ maxSendRate: 50, shareRate: 50 });
  cloud.ledger.entries = async () => {
    throw new Error('the ledger');
  };
  await expect(deliver()).rejects.toThrow('the ledger');
  expect(await cloud.pacing.take(1, 'another', MORNING, MORNING)).not.toBeNull();
});

test.each([
  ['retry', 1],
  ['record', 0],
] as const)('an unanswered send asks for a probe only with policy “%s”', async (ambiguity, probes) => {
  const { cloud, deliver } = await hinted({ ambiguity });
  cloud.ses.answer = () => ({ status: 'ambiguous', reason: 'timeout' });
  const outcomes = await deliver();
  expect(outcomes).toMatchObject(outcomes.map(() => ({ status: 'open' })));
  expect(cloud.sent.filter(({ tags }) => tags.probe !== undefined)).toHaveLength(probes);
  expect(cloud.counted[METRIC.mailsAmbiguous]).toBe(3);
});

test('a chunk that was not offered in full is open and due at once', async () => {
  const { cloud, hints, deliver } = await hinted();
  const run = { ...cloud.run(), deadline: new Date(cloud.clock.now().getTime() + 1000) };
  expect(await deliver(hints, run)).toEqual(hints.map(() => ({ status: 'open' })));
  expect((await cloud.plan.chunks(EDITION)).map(({ nextAt }) => nextAt)).toEqual(hints.map(() => MORNING));
});
