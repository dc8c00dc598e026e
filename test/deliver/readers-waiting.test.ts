import { describe, expect, test } from 'vitest';
import { deliverChunks } from '../../lib/deliver/deliver-chunk.ts';
import { pauseSending } from '../../lib/deliver/operate.ts';
import { planDeliveries } from '../../lib/deliver/plan-deliveries.ts';
import { readersWaiting } from '../../lib/deliver/readers-waiting.ts';
import { sweepDeliveries } from '../../lib/deliver/sweep-deliveries.ts';
import { REST } from '../../lib/deliver/turns.ts';
import { aChunk } from '../support/delivery-builders.ts';
import { deliveryCloud, EDITION } from '../support/delivery-cloud.ts';

type Cloud = ReturnType<typeof deliveryCloud>;

async function aPlannedMorning(subscribers = 3, about = {}) {
  const cloud = deliveryCloud(about);
  await cloud.withSubscribers(subscribers);
  await cloud.freeze();
  await planDeliveries(cloud.clock.now(), cloud, cloud.policy);
  return cloud;
}

async function waitingIn(cloud: Cloud) {
  const row = await cloud.register.find(EDITION);
  if (row === null) throw new Error('no edition');
  return await readersWaiting(row, cloud.clock.now(), cloud, cloud.policy);
}

const sweep = (cloud: Cloud) => sweepDeliveries(cloud.clock.now(), cloud, cloud.policy);

describe('readers are waiting', () => {
  test('not before anybody is due, and not while mails leave', async () => {
    const cloud = deliveryCloud();
    cloud.later(-10);
    await cloud.withSubscribers(3);
    await cloud.freeze();
    await planDeliveries(cloud.clock.now(), cloud, cloud.policy);
    await pauseSending('breakfast', cloud);
    expect(await waitingIn(cloud)).toBeNull();
    cloud.later(10);
    expect(await waitingIn(cloud)).toEqual({ subscribers: 3, minutes: 0, why: 'breakfast' });
    await cloud.control.resume('');
    expect(await waitingIn(cloud)).toBeNull();
  });

  test('when a person, the breaker or the canary has paused', async () => {
    const cloud = await aPlannedMorning();
    await cloud.control.pause('the breaker', '2026-11-22T06:30:00.000Z', EDITION);
    expect(await waitingIn(cloud)).toEqual({ subscribers: 3, minutes: 0, why: 'the breaker' });
  });

  test('when sending is parked or the day is full', async () => {
    const cloud = await aPlannedMorning();
    await cloud.control.park('SES says no', '2026-11-22T06:45:00.000Z');
    expect(await waitingIn(cloud)).toEqual({ subscribers: 3, minutes: 0, why: 'SES says no' });
    await cloud.control.resume('');
    await cloud.control.setLimits({ ...cloud.ses.quota, askedAt: '' }, '2026-11-22T06:45:00.000Z');
    expect(await waitingIn(cloud)).toEqual({ subscribers: 3, minutes: 0, why: 'the daily quota is used up' });
  });

  test('when the sender never starts, after twenty minutes', async () => {
    const cloud = await aPlannedMorning();
    cloud.later(19);
    expect(await waitingIn(cloud)).toBeNull();
    cloud.later(1);
    expect(await waitingIn(cloud)).toEqual({
      subscribers: 3,
      minutes: 20,
      why: 'no mail was accepted for 20 minutes',
    });
  });

  test('not while a long list is being sent slowly', async () => {
    const cloud = await aPlannedMorning();
    cloud.later(120);
    await cloud.tally.add(EDITION, '2026-11-22T08:20:00.000Z', { accepted: 1 });
    expect(await waitingIn(cloud)).toBeNull();
  });

  test('when the planner never runs, after twenty minutes', async () => {
    const cloud = deliveryCloud();
    await cloud.withSubscribers(3);
    await cloud.freeze();
    cloud.later(19);
    expect(await waitingIn(cloud)).toBeNull();
    cloud.later(1);
    expect(await waitingIn(cloud)).toMatchObject({
      subscribers: 1,
      minutes: 20,
      why: expect.stringContaining('not been planned'),
    });
  });

  test('not those whose turn it is not on a day whose quota is smaller than the list', async () => {
    const cloud = deliveryCloud();
    await cloud.freeze();
    await cloud.withSubscribers(1);
    await cloud.plan.putMorning({
      ...aChunk(),
      state: 'planned',
      plannedAt: null,
      subscribers: 7,
      turn: null,
    });
    await cloud.plan.addChunk(aChunk({ name: 'rest', count: 4, turn: REST, nextAt: aChunk().cutOffAt }));
    cloud.later(120);
    await cloud.control.setLimits({ ...cloud.ses.quota, askedAt: '' }, '2026-11-22T12:00:00.000Z');
    expect(await waitingIn(cloud)).toBeNull();
    await cloud.plan.addChunk(aChunk({ name: 'today', count: 3, turn: 1 }));
    expect(await waitingIn(cloud)).toMatchObject({ subscribers: 3 });
  });

  test('no longer once everybody has the edition', async () => {
    const cloud = await aPlannedMorning();
    await deliverChunks(
      cloud.takeHints().map(({ edition, chunk }) => ({ edition, chunk })),
      cloud.run(),
      cloud,
      cloud.policy,
    );
    await pauseSending('afterwards', cloud);
    cloud.later(60);
    expect(await waitingIn(cloud)).toBeNull();
  });
});

describe('every sweep counts them', () => {
  test('on a launch day: a list larger than expected is held, and an alarm fires within a minute', async () => {
    const cloud = deliveryCloud({ maxSubscribers: 5 });
    await cloud.withSubscribers(8);
    await cloud.freeze();
    await planDeliveries(cloud.clock.now(), cloud, cloud.policy);
    await sweep(cloud);
    expect(cloud.counted.ReadersWaiting).toBe(8);
    expect(cloud.logged).toContainEqual({
      level: 'error',
      message: 'readers are waiting',
      facts: {
        edition: EDITION,
        subscribers: 8,
        minutes: 0,
        why: expect.stringContaining('planned for 8 readers'),
      },
    });
    await sweep(cloud);
    expect(cloud.counted.ReadersWaiting).toBe(16);
  });

  test('also when no reader is waiting or no edition is open, so that a missing count means a missing sweep', async () => {
    const cloud = deliveryCloud();
    await sweep(cloud);
    expect(cloud.counted).toMatchObject({ ReadersWaiting: 0, MinutesOverdue: 0, SendingPaused: 0 });
  });

  test('before any other step can fail', async () => {
    const cloud = await aPlannedMorning();
    await pauseSending('breakfast', cloud);
    const mailer = { ...cloud.mailer, quota: () => Promise.reject(new Error('no answer')) };
    await sweepDeliveries(cloud.clock.now(), { ...cloud, mailer }, cloud.policy).catch(() => undefined);
    expect(cloud.counted.ReadersWaiting).toBe(3);
  });
});
