import { describe, expect, test } from 'vitest';
import { claimDelivery, decideDelivery } from '../../lib/deliver/claim-delivery.ts';
import { planDeliveries } from '../../lib/deliver/plan-deliveries.ts';
import type { DeliveryPolicy } from '../../lib/deliver/policy.ts';
import { PROBE_ADDRESS, sendProbe } from '../../lib/deliver/send-probe.ts';
import { witnessesOf } from '../../lib/deliver/witnesses.ts';
import { instantOf } from '../../lib/domain/instant.ts';
import { StoreError } from '../../lib/errors.ts';
import { aSubscriber, subscriberId } from '../support/delivery-builders.ts';
import { deliveryCloud, EDITION } from '../support/delivery-cloud.ts';

/** One reader, planned; `attempt` is what a sender does about them now. */
async function aMorning(about: Partial<DeliveryPolicy> = {}) {
  const cloud = deliveryCloud(about);
  await cloud.withSubscribers(1);
  await cloud.freeze();
  await planDeliveries(cloud.clock.now(), cloud, cloud.policy);
  const [chunk] = await cloud.plan.chunks(EDITION);
  if (chunk === undefined) throw new Error('nothing was planned');
  let claims = 0;
  const attempt = async () => {
    const [entry] = await cloud.ledger.entries(EDITION, [subscriberId(0)]);
    if (entry === undefined) throw new Error('no entry');
    const now = instantOf(cloud.clock.now());
    const context = {
      chunk,
      control: await cloud.control.read(),
      revision: 1,
      isEmptyFor: () => false,
      now,
      witnesses: () => witnessesOf(chunk, [subscriberId(0)], cloud),
      probe: () => sendProbe(cloud, cloud.policy.letterhead),
    };
    const ready = await decideDelivery(entry, context, cloud.ledger, cloud.policy);
    const leaseUntil = instantOf(cloud.clock.now().getTime() + 360_000);
    const claim = { claimId: `claim-${++claims}`, now, leaseUntil };
    return ready === null ? null : await claimDelivery(ready, claim, cloud.ledger);
  };
  return { cloud, attempt, row: () => cloud.rowOf(0) };
}

describe('one reader of a chunk', () => {
  test('is claimed once; who comes second gets nothing', async () => {
    const { attempt, row } = await aMorning();
    expect(await attempt()).toMatchObject({ subscriber: { id: subscriberId(0) }, row: { attempt: 1 } });
    expect(await attempt()).toBeNull();
    expect(row()).toMatchObject({ state: 'IN_FLIGHT', attempt: 1 });
  });

  test('whose claim was stored although its answer was lost is claimed all the same, and only once', async () => {
    const { cloud, attempt, row } = await aMorning();
    const { replace } = cloud.ledger;
    // The AWS SDK repeats the write, which then finds the row changed by its own first try.
    cloud.ledger.replace = async (before, after) =>
      (await replace(before, after)) && (await replace(before, after));
    expect(await attempt()).toMatchObject({ row: { attempt: 1, claimId: 'claim-1' } });
    expect(await attempt()).toBeNull();
    expect(row()).toMatchObject({ state: 'IN_FLIGHT', claimId: 'claim-1' });
  });

  test('whose claim was written before the store stopped answering is claimed; one that was not written is not', async () => {
    for (const isWritten of [true, false]) {
      const { cloud, attempt } = await aMorning();
      const { replace } = cloud.ledger;
      cloud.ledger.replace = async (before, after) => {
        if (isWritten) await replace(before, after);
        throw new StoreError('no answer');
      };
      expect((await attempt())?.row.claimId ?? null).toBe(isWritten ? 'claim-1' : null);
    }
  });

  test('a mistake of ours is not taken for a lost answer', async () => {
    const { cloud, attempt } = await aMorning();
    cloud.ledger.replace = async () => {
      throw new TypeError('a bug');
    };
    await expect(attempt()).rejects.toThrow('a bug');
  });

  test('somebody else’s claim is never taken for ours', async () => {
    const { cloud, attempt, row } = await aMorning();
    const { replace } = cloud.ledger;
    cloud.ledger.replace = async (before, after) => {
      await replace(before, { ...after, claimId: 'theirs' });
      return false;
    };
    expect(await attempt()).toBeNull();
    expect(row()?.claimId).toBe('theirs');
  });

  test('whose row changes while it is decided about is left to the one who changed it', async () => {
    const { cloud, attempt, row } = await aMorning({ ambiguity: 'record' });
    await attempt();
    cloud.later(22);
    cloud.ledger.replace = async () => false;
    expect(await attempt()).toBeNull();
    expect(row()).toMatchObject({ state: 'IN_FLIGHT', attempt: 1 });
  });

  test.each([
    ['unsubscribed', { state: 'unsubscribed' as const }],
    ['pending', { state: 'pending' as const }],
    ['complaint', { suppression: { reason: 'complaint' as const, at: '', edition: null } }],
  ])('who is %s by now is closed as that', async (reason, about) => {
    const { cloud, attempt, row } = await aMorning();
    await cloud.people.directory.save(aSubscriber(0, { ...about, version: 2 }));
    expect(await attempt()).toBeNull();
    expect(row()).toMatchObject({ state: 'SUPPRESSED', reason });
  });

  test.each([
    ['weekdays only', { days: 'weekdays' as const }],
    ['paused until a later day', { pausedUntil: '2999-01-01' }],
  ])('who wants %s gets no Sunday edition, and the row says why', async (_, about) => {
    const { cloud, attempt, row } = await aMorning();
    await cloud.people.directory.save(aSubscriber(0, { ...about, version: 2 }));
    expect(await attempt()).toBeNull();
    expect(row()).toMatchObject({ state: 'SUPPRESSED', reason: 'not wanted on this day' });
  });

  test('who was erased is closed as erased', async () => {
    const { cloud, attempt, row } = await aMorning();
    await cloud.people.directory.erase(subscriberId(0));
    expect(await attempt()).toBeNull();
    expect(row()).toMatchObject({ state: 'SUPPRESSED', reason: 'erased' });
  });

  test('past the cut-off nothing is claimed any more', async () => {
    const { cloud, attempt, row } = await aMorning();
    cloud.later(22 * 60);
    expect(await attempt()).toBeNull();
    expect(row()).toMatchObject({ state: 'EXPIRED', reason: 'cut-off' });
  });

  test('past the cut-off of an edition that was held, the row names the editor’s reason', async () => {
    const { cloud, attempt, row } = await aMorning();
    await cloud.control.setHold(EDITION, { reason: 'lawyers', by: null, at: '2026-11-22T06:00:00.000Z' });
    cloud.later(22 * 60);
    await attempt();
    expect(row()?.reason).toBe('cut-off: the desk holds the edition: lawyers');
  });

  test('an unanswered attempt waits for lease and window, and is then recorded under `record`', async () => {
    const { cloud, attempt, row } = await aMorning({ ambiguity: 'record' });
    await attempt();
    cloud.later(20);
    expect(await attempt()).toBeNull();
    expect(row()?.state).toBe('IN_FLIGHT');
    cloud.later(2);
    expect(await attempt()).toBeNull();
    expect(row()?.state).toBe('UNCONFIRMED');
  });

  test('an unanswered attempt is not tried again while nothing shows that events arrive', async () => {
    const { cloud, attempt, row } = await aMorning();
    await attempt();
    for (let hours = 0; hours < 20; hours++) {
      cloud.later(60);
      await cloud.control.markDrained(instantOf(cloud.clock.now()));
      expect(await attempt()).toBeNull();
    }
    expect(row()?.state).toBe('IN_FLIGHT');
  });

  test('an unanswered attempt with nothing around it is decided by a probe, once its event was seen', async () => {
    const { cloud, attempt, row } = await aMorning();
    await attempt();
    cloud.later(22);
    expect(await attempt()).toBeNull();
    expect(cloud.sent.map(({ to }) => to)).toEqual([PROBE_ADDRESS]);
    const probe = cloud.sent[0]?.tags.probe ?? '';
    await cloud.control.markDrained(instantOf(cloud.clock.now()));
    expect(await attempt()).toBeNull();
    await cloud.evidence.noteProbe(probe, 'seenAt', instantOf(cloud.clock.now().getTime() + 5_000));
    cloud.later(1);
    await cloud.control.markDrained(instantOf(cloud.clock.now()));
    expect(await attempt()).toBeNull();
    cloud.later(2);
    await cloud.control.markDrained(instantOf(cloud.clock.now()));
    expect(await attempt()).toMatchObject({ row: { attempt: 2 } });
    expect(row()?.ambiguities).toBe(1);
    expect(cloud.sent).toHaveLength(1);
  });

  test('under `record` no probe is sent', async () => {
    const { cloud, attempt } = await aMorning({ ambiguity: 'record' });
    await attempt();
    cloud.later(22);
    await attempt();
    expect(cloud.sent).toEqual([]);
  });
});
