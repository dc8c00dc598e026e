import { describe, expect, test } from 'vitest';
import { pauseSending, redrive, resendFailed, resumeSending } from '../../lib/deliver/operate.ts';
import { REST } from '../../lib/deliver/turns.ts';
import { UsageError } from '../../lib/errors.ts';
import { aChunk, aFrozenEdition, aRow, subscriberId } from '../support/delivery-builders.ts';
import { deliveryCloud, EDITION, MORNING } from '../support/delivery-cloud.ts';

describe('resume', () => {
  test('ends a pause and a park; a person’s pause waives no guard', async () => {
    const cloud = deliveryCloud();
    await pauseSending('a wrong headline', cloud);
    await cloud.control.park('the account', '2026-11-22T07:00:00.000Z');
    expect((await cloud.control.read()).paused).toEqual({ reason: 'a wrong headline', at: MORNING });
    await resumeSending(cloud);
    expect(await cloud.control.read()).toMatchObject({ paused: null, parked: null, guardsWaivedFor: null });
  });

  test('of a pause that an edition caused waives the guards for that edition', async () => {
    const cloud = deliveryCloud();
    await cloud.control.pause('bounces', MORNING, EDITION);
    await resumeSending(cloud);
    expect(await cloud.control.read()).toMatchObject({ paused: null, guardsWaivedFor: EDITION });
  });
});

test('redrive requeues every open chunk at once and no other', async () => {
  const cloud = deliveryCloud();
  for (const [name, state] of [
    ['a', 'open'],
    ['b', 'done'],
    ['c', 'open'],
    ['d', 'lost'],
  ] as const)
    await cloud.plan.addChunk(aChunk({ name, state }));
  expect(await redrive(EDITION, cloud)).toBe(2);
  expect(cloud.takeHints()).toEqual([
    { edition: EDITION, chunk: 'a', delaySeconds: 0 },
    { edition: EDITION, chunk: 'c', delaySeconds: 0 },
  ]);
});

test('redrive leaves readers whose turn it is not to their time', async () => {
  const cloud = deliveryCloud();
  await cloud.plan.addChunk(aChunk({ name: 'today', turn: 3 }));
  await cloud.plan.addChunk(aChunk({ name: 'rest', turn: REST + 3 }));
  expect(await redrive(EDITION, cloud)).toBe(1);
  expect(cloud.takeHints()).toMatchObject([{ chunk: 'today' }]);
});

describe('resend-failed', () => {
  const totals = { ACCEPTED: 1, FAILED: 1, SUPPRESSED: 0, UNCONFIRMED: 0, EXPIRED: 0, elsewhere: 0 };

  /** A closed edition whose chunk of two readers has one refused mail. */
  async function withOneRefused(about: Parameters<typeof aChunk>[0] = {}) {
    const cloud = deliveryCloud();
    const edition = await aFrozenEdition(EDITION, '2026-11-22T05:00:00.000Z', cloud.archive);
    await cloud.register.freeze({ ...edition, state: 'closed' });
    const subscribers = [subscriberId(1), subscriberId(2)];
    await cloud.plan.addChunk(aChunk({ count: 2, subscribers, state: 'done', totals, ...about }));
    await cloud.ledger.replace(null, aRow({ state: 'FAILED', reason: 'refused' }));
    await cloud.ledger.replace(null, aRow({ subscriber: subscriberId(2), state: 'ACCEPTED' }));
    return cloud;
  }

  test('puts back what SES refused, reopens chunk and edition, and leaves accepted mails alone', async () => {
    const cloud = await withOneRefused();
    expect(await resendFailed(EDITION, cloud)).toBe(1);
    expect(cloud.rowOf(1)).toMatchObject({ state: 'RETRY' });
    expect(cloud.rowOf(2)).toMatchObject({ state: 'ACCEPTED' });
    expect(await cloud.plan.chunk(EDITION, aChunk().name)).toMatchObject({ state: 'open', nextAt: MORNING });
    expect(await cloud.register.find(EDITION)).toMatchObject({ state: 'open' });
  });

  test('finds the list in the bucket when the row does not hold it', async () => {
    const cloud = await withOneRefused({ subscribers: null });
    expect(await resendFailed(EDITION, cloud)).toBe(0);
    const subscribers = async () => [subscriberId(1)];
    const again = await withOneRefused({ subscribers: null });
    expect(
      await resendFailed(EDITION, { ...again, plan: { ...again.plan, readSubscribers: subscribers } }),
    ).toBe(1);
  });

  test('with nothing refused changes nothing', async () => {
    const cloud = await withOneRefused({ totals: { ...totals, FAILED: 0 } });
    expect(await resendFailed(EDITION, cloud)).toBe(0);
    expect(await cloud.register.find(EDITION)).toMatchObject({ state: 'closed' });
  });

  test('after a run that died between chunk and edition opens the edition', async () => {
    const cloud = await withOneRefused();
    await cloud.plan.reopen(EDITION, aChunk().name, MORNING);
    expect(await resendFailed(EDITION, cloud)).toBe(0);
    expect(await cloud.register.find(EDITION)).toMatchObject({ state: 'open' });
  });

  test('is refused for an edition that does not exist or is past its cut-off', async () => {
    const cloud = await withOneRefused({ cutOffAt: MORNING });
    await expect(resendFailed('2026-11-01', cloud)).rejects.toThrow(UsageError);
    await expect(resendFailed(EDITION, cloud)).rejects.toThrow(/passed its cut-off/);
    expect(cloud.rowOf(1)).toMatchObject({ state: 'FAILED' });
  });
});
