import { describe, expect, test } from 'vitest';
import { deliverChunks } from '../../lib/deliver/deliver-chunk.ts';
import { pauseSending } from '../../lib/deliver/operate.ts';
import { planDeliveries } from '../../lib/deliver/plan-deliveries.ts';
import type { DeliveryPolicy } from '../../lib/deliver/policy.ts';
import { PROBE_ADDRESS } from '../../lib/deliver/send-probe.ts';
import { sweepDeliveries } from '../../lib/deliver/sweep-deliveries.ts';
import { instantOf } from '../../lib/domain/instant.ts';
import { MailerUnavailableError } from '../../lib/errors.ts';
import { aSubscriber, subscriberId } from '../support/delivery-builders.ts';
import { deliveryCloud, EDITION } from '../support/delivery-cloud.ts';

type Cloud = ReturnType<typeof deliveryCloud>;

const sweep = (cloud: Cloud) => sweepDeliveries(cloud.clock.now(), cloud, cloud.policy);
const deliver = (cloud: Cloud, id?: string) =>
  deliverChunks(cloud.takeHints(), cloud.run(id), cloud, cloud.policy);

async function aPlannedMorning(subscribers: number, about: Partial<DeliveryPolicy> = {}): Promise<Cloud> {
  const cloud = deliveryCloud(about);
  await cloud.withSubscribers(subscribers);
  await cloud.freeze();
  await planDeliveries(cloud.clock.now(), cloud, cloud.policy);
  return cloud;
}

const statesOf = (cloud: Cloud) => [...new Set([...cloud.ledger.all.values()].map(({ state }) => state))];

describe('SES does not say what it allows', () => {
  const silent = (cloud: Cloud) => {
    cloud.mailer.quota = () => Promise.reject(new MailerUnavailableError('throttled by another tool'));
  };

  test('the sweeper keeps the last limits, and hints, closes and reports as ever', async () => {
    const cloud = await aPlannedMorning(3);
    await sweep(cloud);
    const { limits } = await cloud.control.read();
    silent(cloud);
    await deliver(cloud);
    cloud.later(10);
    expect(await sweep(cloud)).toMatchObject({ editions: [{ closed: true }] });
    expect((await cloud.control.read()).limits).toEqual(limits);
  });

  test('a sender without limits from SES sends one mail a second', async () => {
    const cloud = await aPlannedMorning(3);
    silent(cloud);
    const before = cloud.clock.now().getTime();
    await deliver(cloud);
    expect(statesOf(cloud)).toEqual(['ACCEPTED']);
    expect(cloud.clock.now().getTime() - before).toBeGreaterThan(900);
  });
});

test('a step of the sweep that fails keeps no other from its work, and still shows', async () => {
  const cloud = await aPlannedMorning(3);
  await deliver(cloud);
  cloud.later(10);
  const backlog = { count: () => Promise.reject(new Error('the queue does not answer')) };
  await expect(sweepDeliveries(cloud.clock.now(), { ...cloud, backlog }, cloud.policy)).rejects.toThrow(
    'the queue does not answer',
  );
  expect((await cloud.register.find(EDITION))?.state).toBe('closed');
});

test('a rate of nothing means that nothing leaves', async () => {
  const cloud = await aPlannedMorning(3);
  cloud.ses.quota = { maxSendRate: 0, max24Hours: null, sentLast24Hours: 0 };
  await sweep(cloud);
  expect(await deliver(cloud)).toMatchObject([{ status: 'halted' }]);
  expect(cloud.sent).toEqual([]);
  cloud.ses.quota = { maxSendRate: 14, max24Hours: null, sentLast24Hours: 0 };
  cloud.later(6);
  await sweep(cloud);
  await deliver(cloud);
  expect(cloud.sent).toHaveLength(3);
});

describe('SES does not answer', () => {
  test('a list of fifty loses ten mails to it at most, and everybody waits a minute', async () => {
    const cloud = await aPlannedMorning(50, { maxInFlight: 1 });
    cloud.ses.answer = () => ({ status: 'ambiguous', reason: 'TimeoutError' });
    await deliver(cloud);
    expect(cloud.sent.filter(({ to }) => to !== PROBE_ADDRESS)).toHaveLength(10);
    expect((await cloud.control.read()).parked?.reason).toMatch(/did not answer 10 mails in a row/);
    cloud.ses.answer = () => ({ status: 'accepted', messageId: 'm' });
    cloud.later(2);
    await sweep(cloud);
    await deliver(cloud);
    expect([...cloud.ledger.all.values()].filter(({ state }) => state === 'ACCEPTED')).toHaveLength(40);
  });

  test('where no connection was made, the mails are sent as soon as there is one', async () => {
    const cloud = await aPlannedMorning(5);
    cloud.ses.answer = () => ({ status: 'unreachable', reason: 'ECONNREFUSED' });
    await deliver(cloud);
    expect(statesOf(cloud)).toEqual(['RETRY']);
    cloud.ses.answer = () => ({ status: 'accepted', messageId: 'm' });
    cloud.later(1);
    await sweep(cloud);
    await deliver(cloud);
    expect(statesOf(cloud)).toEqual(['ACCEPTED']);
  });
});

test('a code that is not about a reader marks no reader as failed: the third one stops all senders and names the code', async () => {
  const cloud = await aPlannedMorning(24, { maxInFlight: 1 });
  cloud.ses.answer = () => ({ status: 'unexplained', reason: 'OptInRequired (HTTP 403)' });
  await deliver(cloud);
  expect(cloud.sent).toHaveLength(3);
  expect(statesOf(cloud)).toEqual(['RETRY']);
  expect((await cloud.control.read()).parked?.reason).toContain('OptInRequired (HTTP 403)');
});

describe('a sender that was frozen with claims in hand', () => {
  /** Sends at one a second; before the second mail the sender sleeps for two minutes, and `meanwhile` happens. */
  async function frozen(meanwhile: (cloud: Cloud) => Promise<unknown>): Promise<Cloud> {
    const cloud = await aPlannedMorning(30);
    let turns = 0;
    const timer = {
      sleep: async (milliseconds: number) => {
        turns += 1;
        cloud.clock.set(instantOf(cloud.clock.now().getTime() + milliseconds));
        if (turns !== 1) return;
        cloud.later(2);
        await meanwhile(cloud);
      },
    };
    await deliverChunks(cloud.takeHints(), cloud.run(), { ...cloud, timer }, cloud.policy);
    return cloud;
  }

  test('does not mail readers who left meanwhile', async () => {
    const cloud = await frozen(async ({ people }) => {
      for (let n = 0; n < 30; n++)
        await people.directory.save(aSubscriber(n, { state: 'unsubscribed', version: 2 }));
    });
    const before = cloud.sent.length;
    expect(before).toBeLessThan(5);
    cloud.later(1);
    await sweep(cloud);
    await deliver(cloud, 'run-2');
    expect(cloud.sent).toHaveLength(before);
    expect(statesOf(cloud).sort()).toEqual(['ACCEPTED', 'SUPPRESSED']);
  });

  test('sends no mail after a pause', async () => {
    const cloud = await frozen((one) => pauseSending('stop', one));
    expect(cloud.sent.length).toBeLessThan(5);
    expect(statesOf(cloud)).not.toContain('IN_FLIGHT');
  });
});

describe('past the cut-off', () => {
  test.each([
    [
      'the daily quota',
      (cloud: Cloud) => {
        cloud.ses.quota = { maxSendRate: 14, max24Hours: 200, sentLast24Hours: 200 };
      },
    ],
    ['a pause', (cloud: Cloud) => pauseSending('for good', cloud)],
  ])('%s does not keep the edition from being closed', async (_name, stop) => {
    const cloud = await aPlannedMorning(3);
    await stop(cloud);
    await sweep(cloud);
    await deliver(cloud);
    expect(cloud.sent).toEqual([]);
    cloud.later(22 * 60 + 6);
    await sweep(cloud);
    await deliver(cloud, 'late');
    expect(statesOf(cloud)).toEqual(['EXPIRED']);
    await sweep(cloud);
    expect((await cloud.register.find(EDITION))?.state).toBe('closed');
  });
});

test('readers who come while the edition is being sent get chunks together, not one each', async () => {
  const cloud = await aPlannedMorning(3);
  await deliver(cloud);
  for (let n = 100; n < 160; n++)
    await cloud.people.directory.add(aSubscriber(n, { confirmedAt: '2026-11-22T06:00:00.000Z', version: 2 }));
  cloud.later(3);
  await sweep(cloud);
  const chunks = await cloud.plan.chunks(EDITION);
  expect(chunks.map(({ count }) => count)).toEqual([3, 60]);
  await deliver(cloud, 'run-2');
  expect(cloud.sent).toHaveLength(63);
  expect(cloud.rowOf(100)).toMatchObject({ state: 'ACCEPTED', subscriber: subscriberId(100) });
});

test('many small chunks are hinted at once, as far as their readers go', async () => {
  const cloud = await aPlannedMorning(1200, { chunkSize: 10 });
  cloud.takeHints();
  cloud.later(6);
  await sweep(cloud);
  expect(cloud.takeHints().length).toBeGreaterThan(50);
});
