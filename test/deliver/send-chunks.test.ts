import { expect, test } from 'vitest';
import { deliverChunks } from '../../lib/deliver/deliver-chunk.ts';
import { planDeliveries } from '../../lib/deliver/plan-deliveries.ts';
import { sweepDeliveries } from '../../lib/deliver/sweep-deliveries.ts';
import { instantOf } from '../../lib/domain/instant.ts';
import { deliveryCloud, EDITION } from '../support/delivery-cloud.ts';

async function planned(count: number) {
  const cloud = deliveryCloud();
  await cloud.withSubscribers(count);
  await cloud.freeze();
  await planDeliveries(cloud.clock.now(), cloud, cloud.policy);
  await sweepDeliveries(cloud.clock.now(), cloud, cloud.policy);
  return cloud;
}

/** How many of three mails leave in an invocation that has `milliseconds` left. */
async function sentWithin(milliseconds: number): Promise<number> {
  const cloud = await planned(3);
  const deadline = new Date(cloud.clock.now().getTime() + milliseconds);
  await deliverChunks(cloud.takeHints(), { ...cloud.run(), deadline }, cloud, cloud.policy);
  return cloud.sent.length;
}

test('no send starts with less than fifteen seconds left', async () => {
  expect(await sentWithin(14_999)).toBe(0);
  expect(await sentWithin(300_000)).toBe(3);
});

test('a lease ends a minute after the invocation that claimed', async () => {
  const cloud = await planned(1);
  cloud.ses.answer = () => ({ status: 'ambiguous', reason: 'timeout' });
  const run = cloud.run();
  await deliverChunks(cloud.takeHints(), run, cloud, cloud.policy);
  expect(cloud.rowOf(0)?.leaseUntil).toBe(instantOf(run.deadline.getTime() + 60_000));
});

test('a request that is not on its way three seconds after its claim is not sent, and its row goes back', async () => {
  const cloud = await planned(1);
  const late: (boolean | undefined)[] = [];
  cloud.ses.answer = ({ isTooLate }) => {
    for (const milliseconds of [3_000, 1]) {
      cloud.clock.set(instantOf(cloud.clock.now().getTime() + milliseconds));
      late.push(isTooLate?.());
    }
    return { status: 'too-late' };
  };
  await deliverChunks(cloud.takeHints(), cloud.run(), cloud, cloud.policy);
  expect(late).toEqual([false, true]);
  expect(cloud.rowOf(0)).toMatchObject({ state: 'RETRY', leaseUntil: null });
});

test('a mail that SES was too busy for is sent again in the same run', async () => {
  const cloud = await planned(3);
  cloud.ses.answer = () =>
    cloud.sent.length === 1
      ? { status: 'throttled' }
      : { status: 'accepted', messageId: `m${cloud.sent.length}` };
  await deliverChunks(cloud.takeHints(), cloud.run(), cloud, cloud.policy);
  expect(cloud.sent).toHaveLength(4);
  expect([0, 1, 2].map((n) => cloud.rowOf(n)?.state)).toEqual(['ACCEPTED', 'ACCEPTED', 'ACCEPTED']);
});

test('a pause in the middle of a chunk leaves the others unclaimed and the chunk due at once', async () => {
  const cloud = await planned(120);
  cloud.ses.answer = () => {
    void cloud.control.pause('the owner said so', instantOf(cloud.clock.now()));
    return { status: 'accepted', messageId: `m${cloud.sent.length}` };
  };
  await deliverChunks(cloud.takeHints(), cloud.run(), cloud, cloud.policy);
  expect(cloud.sent.length).toBeLessThan(120);
  expect(cloud.ledger.all.size).toBe(cloud.sent.length);
  const [chunk] = await cloud.plan.chunks(EDITION);
  expect(chunk).toMatchObject({ state: 'open', nextAt: instantOf(cloud.clock.now()) });
});
