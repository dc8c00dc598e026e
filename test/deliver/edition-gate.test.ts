import { describe, expect, test } from 'vitest';
import { deliverChunks } from '../../lib/deliver/deliver-chunk.ts';
import { mirrorHold } from '../../lib/deliver/mirror-hold.ts';
import { planDeliveries } from '../../lib/deliver/plan-deliveries.ts';
import { readersWaiting } from '../../lib/deliver/readers-waiting.ts';
import { sweepDeliveries } from '../../lib/deliver/sweep-deliveries.ts';
import type { HoldAsked } from '../../lib/ports.ts';
import { deliveryCloud, EDITION } from '../support/delivery-cloud.ts';

type Cloud = ReturnType<typeof deliveryCloud>;

const LAWYERS: HoldAsked = { reason: 'lawyers', by: 'ada@news.example', at: null, edition: EDITION };
const APPROVAL = { revision: 1, by: 'ada@news.example', at: '2026-11-22T05:10:00.000Z' };

async function aFrozenMorning(about = {}): Promise<Cloud> {
  const cloud = deliveryCloud(about);
  await cloud.withSubscribers(3);
  await cloud.freeze();
  return cloud;
}

/** Planner, sweeper and sender, as the schedules and the queue would run them. */
async function aMinute(cloud: Cloud): Promise<void> {
  await planDeliveries(cloud.clock.now(), cloud, cloud.policy);
  await sweepDeliveries(cloud.clock.now(), cloud, cloud.policy);
  await deliverChunks(cloud.takeHints(), cloud.run(`at ${cloud.clock.now()}`), cloud, cloud.policy);
}

async function waitingIn(cloud: Cloud) {
  const row = await cloud.register.find(EDITION);
  return row && (await readersWaiting(row, cloud.clock.now(), cloud, cloud.policy));
}

describe('a hold', () => {
  test('in the desk’s file stops a frozen edition, sets off an alarm, and lets it leave when it is taken out', async () => {
    const cloud = await aFrozenMorning();
    cloud.asked.hold = LAWYERS;
    await sweepDeliveries(cloud.clock.now(), cloud, cloud.policy);
    await aMinute(cloud);

    expect(cloud.sent).toEqual([]);
    expect(await waitingIn(cloud)).toMatchObject({
      subscribers: 3,
      why: 'the desk holds the edition: lawyers',
    });
    expect((await cloud.control.read()).gates[EDITION]?.hold).toMatchObject({ by: 'ada@news.example' });

    cloud.asked.hold = null;
    await sweepDeliveries(cloud.clock.now(), cloud, cloud.policy);
    await aMinute(cloud);
    expect(cloud.sent).toHaveLength(3);
  });

  test('that comes when hints are out already is obeyed by the sender', async () => {
    const cloud = await aFrozenMorning();
    await planDeliveries(cloud.clock.now(), cloud, cloud.policy);
    const hints = cloud.takeHints();
    expect(hints).not.toEqual([]);
    await cloud.control.setHold(EDITION, { reason: 'lawyers', by: null, at: '2026-11-22T06:30:00.000Z' });

    await deliverChunks(hints, cloud.run(), cloud, cloud.policy);

    expect(cloud.sent).toEqual([]);
  });

  test('for another edition stops nothing', async () => {
    const cloud = await aFrozenMorning();
    cloud.asked.hold = { ...LAWYERS, edition: '2026-11-23' };
    await sweepDeliveries(cloud.clock.now(), cloud, cloud.policy);
    await aMinute(cloud);
    expect(cloud.sent).toHaveLength(3);
  });

  test('without an edition stops the newest one, unless its first mail has left', async () => {
    const undated = { ...LAWYERS, edition: null };
    const before = await aFrozenMorning();
    before.asked.hold = undated;
    await sweepDeliveries(before.clock.now(), before, before.policy);
    await aMinute(before);
    expect(before.sent).toEqual([]);

    const after = await aFrozenMorning();
    await aMinute(after);
    after.asked.hold = undated;
    await sweepDeliveries(after.clock.now(), after, after.policy);
    expect((await after.control.read()).gates[EDITION]?.hold ?? null).toBeNull();
  });

  test('keeps holding when a mail that was on its way arrives after it', async () => {
    const cloud = await aFrozenMorning();
    const open = await cloud.register.latest(1);
    cloud.asked.hold = { ...LAWYERS, edition: null };
    await mirrorHold(open, cloud.clock.now(), cloud);
    const now = cloud.clock.now().toISOString();
    await cloud.tally.add(EDITION, now, { accepted: 1 });
    await mirrorHold(open, cloud.clock.now(), cloud);
    expect((await cloud.control.read()).gates[EDITION]?.hold?.reason).toBe('lawyers');
  });

  test('stays when the desk’s file cannot be read', async () => {
    const cloud = await aFrozenMorning();
    cloud.asked.hold = LAWYERS;
    await sweepDeliveries(cloud.clock.now(), cloud, cloud.policy);
    const deskHold = { read: () => Promise.reject(new Error('S3 is down')) };
    await expect(sweepDeliveries(cloud.clock.now(), { ...cloud, deskHold }, cloud.policy)).rejects.toThrow(
      'S3 is down',
    );
    await aMinute(cloud);
    expect(cloud.sent).toEqual([]);
  });
});

describe('with approval required', () => {
  const required = { approvalRequired: true };

  test('nothing leaves and readers wait until an editor approves, then everybody gets it', async () => {
    const cloud = await aFrozenMorning(required);
    await aMinute(cloud);
    expect(cloud.sent).toEqual([]);
    expect(await waitingIn(cloud)).toMatchObject({
      subscribers: 3,
      why: 'no editor has approved the edition',
    });

    await cloud.control.setApproval(EDITION, APPROVAL);
    cloud.later(1);
    await aMinute(cloud);
    expect(cloud.sent).toHaveLength(3);
  });

  test('a hold outweighs an approval', async () => {
    const cloud = await aFrozenMorning(required);
    await cloud.control.setApproval(EDITION, APPROVAL);
    cloud.asked.hold = LAWYERS;
    await sweepDeliveries(cloud.clock.now(), cloud, cloud.policy);
    await aMinute(cloud);
    expect(cloud.sent).toEqual([]);
  });

  test('an approval is for one revision', async () => {
    const cloud = await aFrozenMorning(required);
    await cloud.control.setApproval(EDITION, APPROVAL);
    await cloud.freeze('2026-11-22T06:00:00.000Z', 2);
    await aMinute(cloud);
    expect(cloud.sent).toEqual([]);
    expect(await waitingIn(cloud)).toMatchObject({ why: 'no editor has approved this revision' });
  });

  test('an edition that nobody approves expires at the cut-off, and each row says why', async () => {
    const cloud = await aFrozenMorning(required);
    await aMinute(cloud);
    cloud.later(22 * 60 + 1);
    await aMinute(cloud);
    expect(cloud.sent).toEqual([]);
    expect(cloud.rowOf(0)).toMatchObject({
      state: 'EXPIRED',
      reason: 'cut-off: no editor has approved the edition',
    });
  });

  test('no reason names an editor, for reasons are logged', async () => {
    const cloud = await aFrozenMorning(required);
    cloud.asked.hold = LAWYERS;
    await sweepDeliveries(cloud.clock.now(), cloud, cloud.policy);
    await aMinute(cloud);
    expect(JSON.stringify(cloud.logged)).not.toContain('ada@');
  });
});
