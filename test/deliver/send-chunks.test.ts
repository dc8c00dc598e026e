import { expect, test } from 'vitest';
import { deliverChunks } from '../../lib/deliver/deliver-chunk.ts';
import { planDeliveries } from '../../lib/deliver/plan-deliveries.ts';
import { sweepDeliveries } from '../../lib/deliver/sweep-deliveries.ts';
import { deliveryCloud } from '../support/delivery-cloud.ts';

/** How many of three mails leave in an invocation that has `milliseconds` left. */
async function sentWithin(milliseconds: number): Promise<number> {
  const cloud = deliveryCloud();
  await cloud.withSubscribers(3);
  await cloud.freeze();
  await planDeliveries(cloud.clock.now(), cloud, cloud.policy);
  await sweepDeliveries(cloud.clock.now(), cloud, cloud.policy);
  const deadline = new Date(cloud.clock.now().getTime() + milliseconds);
  await deliverChunks(cloud.takeHints(), { ...cloud.run(), deadline }, cloud, cloud.policy);
  return cloud.sent.length;
}

test('no send starts with less than fifteen seconds left', async () => {
  expect(await sentWithin(14_999)).toBe(0);
  expect(await sentWithin(300_000)).toBe(3);
});
