import { describe, expect, test } from 'vitest';
import { deliverChunks } from '../../lib/deliver/deliver-chunk.ts';
import { deliveryReport } from '../../lib/deliver/delivery-report.ts';
import { pauseSending, resendFailed, resumeSending } from '../../lib/deliver/operate.ts';
import { inOrder } from '../../lib/deliver/order.ts';
import { planDeliveries } from '../../lib/deliver/plan-deliveries.ts';
import { PROBE_ADDRESS } from '../../lib/deliver/send-probe.ts';
import { sweepDeliveries } from '../../lib/deliver/sweep-deliveries.ts';
import { instantOf } from '../../lib/domain/instant.ts';
import { aSchedule, aScheduledEdition } from '../support/a-schedule.ts';
import { aFrozenEdition, aSubscriber } from '../support/delivery-builders.ts';
import { deliveryCloud, EDITION } from '../support/delivery-cloud.ts';

type Cloud = ReturnType<typeof deliveryCloud>;

const plan = (cloud: Cloud) => planDeliveries(cloud.clock.now(), cloud, cloud.policy);
const sweep = (cloud: Cloud) => sweepDeliveries(cloud.clock.now(), cloud, cloud.policy);
const deliver = (cloud: Cloud, id?: string) =>
  deliverChunks(cloud.takeHints(), cloud.run(id), cloud, cloud.policy);

const mailsIn = (cloud: Cloud) => cloud.sent.filter(({ to }) => to !== PROBE_ADDRESS);

/** The Send events of all mails that SES accepted are processed now, those of probes included. */
async function proveAll(cloud: Cloud): Promise<void> {
  const now = instantOf(cloud.clock.now());
  for (const { chunk, subscriber, answeredAt } of cloud.ledger.all.values())
    if (answeredAt !== null) await cloud.evidence.add(EDITION, chunk, [subscriber], now);
  for (const { id } of await cloud.evidence.probes('')) await cloud.evidence.noteProbe(id, 'seenAt', now);
}

const said = (cloud: Cloud) => cloud.logged.map(({ message }) => message);

async function planned(subscribers: number, about: Parameters<typeof deliveryCloud>[0] = {}): Promise<Cloud> {
  const cloud = deliveryCloud(about);
  await cloud.withSubscribers(subscribers);
  await cloud.freeze();
  await plan(cloud);
  return cloud;
}

describe('a good morning', () => {
  test('everybody gets one mail, tagged, and the edition closes balanced', async () => {
    const cloud = await planned(7);
    expect(await deliver(cloud)).toMatchObject([{ status: 'done', totals: { ACCEPTED: 7 } }]);
    expect(cloud.sent.map(({ to }) => to).sort()).toEqual(
      Array.from({ length: 7 }, (_, n) => aSubscriber(n).address).sort(),
    );
    expect(cloud.sent[0]?.tags).toMatchObject({ edition: EDITION, attempt: '1' });
    expect(cloud.ledger.writes).toBe(14);
    cloud.later(10);
    expect(await sweep(cloud)).toMatchObject({ editions: [{ closed: true }] });
    const report = [...cloud.archive.files.keys()].find((path) => path.includes('delivery-'));
    expect(report).toBeDefined();
  });

  test('morning and evening reach the same readers, once each, and both close', async () => {
    const schedule = aSchedule({
      editions: [
        aScheduledEdition({ name: 'morning' }),
        aScheduledEdition({ name: 'evening', place: 2, publishAt: '17:00', deliverAt: '18:00' }),
      ],
    });
    const cloud = deliveryCloud({ schedule });
    await cloud.withSubscribers(3);
    for (const [id, frozenAt, dueAt] of [
      ['2026-11-22-1-morning', '2026-11-22T05:00:00.000Z', '2026-11-22T06:30:00.000Z'],
      ['2026-11-22-2-evening', '2026-11-22T17:00:00.000Z', '2026-11-22T18:00:00.000Z'],
    ] as const) {
      await cloud.register.freeze(await aFrozenEdition(id, frozenAt, cloud.archive));
      cloud.clock.set(dueAt);
      await plan(cloud);
      await deliver(cloud);
      cloud.later(10);
      await sweep(cloud);
    }
    expect(cloud.sent.map(({ tags }) => tags?.edition).sort()).toEqual([
      ...Array.from({ length: 3 }, () => '2026-11-22-1-morning'),
      ...Array.from({ length: 3 }, () => '2026-11-22-2-evening'),
    ]);
    expect((await cloud.register.latest(2)).map(({ id, state }) => [id, state])).toEqual([
      ['2026-11-22-2-evening', 'closed'],
      ['2026-11-22-1-morning', 'closed'],
    ]);
  });

  test('a hint that comes again, or for a chunk that is done, sends nothing', async () => {
    const cloud = await planned(3);
    const hints = cloud.takeHints();
    await deliverChunks([...hints, ...hints], cloud.run(), cloud, cloud.policy);
    await deliverChunks(hints, cloud.run('run-2'), cloud, cloud.policy);
    expect(cloud.sent).toHaveLength(3);
  });

  test('two planners at once plan everybody once', async () => {
    const cloud = deliveryCloud();
    await cloud.withSubscribers(12);
    await cloud.freeze();
    await Promise.all([plan(cloud), plan(cloud)]);
    await deliver(cloud);
    expect(cloud.sent).toHaveLength(12);
  });

  test('duplicate schedules and duplicate queue messages still send once', async () => {
    const cloud = deliveryCloud();
    await cloud.withSubscribers(1200);
    await cloud.freeze();
    await Promise.all([plan(cloud), plan(cloud), sweep(cloud), sweep(cloud)]);
    const hints = [...new Map(cloud.takeHints().map((hint) => [hint.chunk, hint])).values()];
    await Promise.all(['a', 'b'].map((id) => deliverChunks(hints, cloud.run(id), cloud, cloud.policy)));
    for (let minute = 0; minute < 8; minute++) {
      cloud.later(1);
      await Promise.all([sweep(cloud), sweep(cloud)]);
      await deliver(cloud, `minute-${minute}`);
    }
    expect(new Set(cloud.sent.map(({ to }) => to)).size).toBe(1200);
    expect(cloud.sent).toHaveLength(1200);
  });

  test('no log line holds an address', async () => {
    const cloud = await planned(3);
    cloud.ses.answer = () => ({ status: 'refused', reason: 'InvalidParameterValue' });
    await deliver(cloud);
    await sweep(cloud);
    expect(JSON.stringify(cloud.logged)).not.toContain('@');
  });
});

describe('bad mornings', () => {
  test('repeated refusals park sending and fail no reader: sending is parked', async () => {
    const cloud = await planned(400);
    cloud.ses.answer = () => ({ status: 'refused', reason: 'SomethingNew' });
    await deliver(cloud);
    expect([...cloud.ledger.all.values()].filter(({ state }) => state === 'FAILED').length).toBeLessThan(150);
    expect((await cloud.control.read()).parked?.reason).toContain('SomethingNew');
  });

  test('an unanswered send is left alone until its window is over, then tried again or recorded', async () => {
    for (const [ambiguity, state, mails] of [
      ['retry', 'ACCEPTED', 5],
      ['record', 'UNCONFIRMED', 4],
    ] as const) {
      const cloud = await planned(4, { ambiguity });
      const lost = aSubscriber(2).address;
      cloud.ses.answer = ({ to }) =>
        to === lost ? { status: 'ambiguous', reason: 'timeout' } : { status: 'accepted', messageId: 'm' };
      expect(await deliver(cloud)).toEqual([{ status: 'open' }]);
      expect(cloud.rowOf(2)?.state).toBe('IN_FLIGHT');
      cloud.ses.answer = () => ({ status: 'accepted', messageId: 'm' });
      await proveAll(cloud);
      cloud.later(10);
      await sweep(cloud);
      await deliver(cloud, 'too-early');
      expect(mailsIn(cloud)).toHaveLength(4);
      cloud.later(15);
      await sweep(cloud);
      await deliver(cloud, 'asks for a probe');
      await proveAll(cloud);
      cloud.later(3);
      await sweep(cloud);
      await deliver(cloud, 'in-time');
      expect([cloud.rowOf(2)?.state, mailsIn(cloud).length]).toEqual([state, mails]);
    }
  });

  test('a sender whose clock is five minutes ahead decides nothing about another’s unanswered send', async () => {
    const cloud = await planned(4);
    cloud.ses.answer = () => ({ status: 'ambiguous', reason: 'timeout' });
    await deliver(cloud);
    const leaseUntil = cloud.rowOf(2)?.leaseUntil ?? '';
    cloud.clock.set(instantOf(Date.parse(leaseUntil) + 5 * 60_000));
    const [chunk] = await cloud.plan.chunks(EDITION);
    const hint = { edition: EDITION, chunk: chunk?.name ?? '' };
    await deliverChunks([hint], cloud.run('ahead'), cloud, cloud.policy);
    expect(mailsIn(cloud)).toHaveLength(4);
    expect(cloud.rowOf(2)).toMatchObject({ state: 'IN_FLIGHT', attempt: 1 });
  });

  test('a table restored from the middle of a morning mails nobody twice while it stays paused until the cut-off', async () => {
    for (const [isPaused, mails] of [
      [true, 6],
      // It has forgotten what was sent.
      [false, 12],
    ] as const) {
      const cloud = await planned(6);
      await deliver(cloud);
      (cloud.ledger.all as Map<string, unknown>).clear();
      for (const { name } of await cloud.plan.chunks(EDITION))
        await cloud.plan.reopen(EDITION, name, instantOf(cloud.clock.now()));
      if (isPaused) await pauseSending('restoring', cloud);
      for (const minutes of [10, 21 * 60, 60]) {
        cloud.later(minutes);
        await sweep(cloud);
        await deliver(cloud, `after-${minutes}`);
      }
      await resumeSending(cloud);
      cloud.later(1);
      await sweep(cloud);
      await deliver(cloud, 'resumed');
      expect(mailsIn(cloud)).toHaveLength(mails);
      expect(cloud.rowOf(0)?.state).toBe(isPaused ? 'EXPIRED' : 'ACCEPTED');
    }
  });

  test('while the event pipeline is down nothing unanswered is tried again', async () => {
    const cloud = await planned(30);
    const lost = aSubscriber(2).address;
    cloud.ses.answer = ({ to }) =>
      to === lost ? { status: 'ambiguous', reason: 'timeout' } : { status: 'accepted', messageId: 'm' };
    await deliver(cloud);
    cloud.later(40);
    await sweep(cloud);
    await deliver(cloud, 'later');
    expect(mailsIn(cloud)).toHaveLength(30);
    // The events come 40 minutes late, so another mail's may be as late.
    await proveAll(cloud);
    cloud.later(15);
    await sweep(cloud);
    await deliver(cloud, 'soon after');
    expect(mailsIn(cloud)).toHaveLength(30);
    cloud.later(45);
    await sweep(cloud);
    await deliver(cloud, 'asks for a probe');
    await proveAll(cloud);
    cloud.later(3);
    await sweep(cloud);
    await deliver(cloud, 'proved');
    expect(mailsIn(cloud)).toHaveLength(31);
  });

  test('when an outage of the events ends, an empty queue before the backlog arrives proves nothing', async () => {
    const cloud = await planned(30);
    const lost = aSubscriber(2).address;
    cloud.ses.answer = ({ to }) =>
      to === lost ? { status: 'ambiguous', reason: 'timeout' } : { status: 'accepted', messageId: 'm' };
    await deliver(cloud);
    cloud.later(90);
    await sweep(cloud);
    cloud.later(2);
    await proveAll(cloud);
    // Reader 2's own event, mail accepted, still lies in the queue.
    cloud.backlog.count = async () => ({ waiting: 1, dead: 0 });
    await deliver(cloud, 'in the flood');
    for (let minute = 0; minute < 30; minute++) {
      cloud.later(1);
      await sweep(cloud);
      await deliver(cloud, `minute-${minute}`);
    }
    expect(mailsIn(cloud)).toHaveLength(30);
  });

  test.each(['missing', 'damaged'])('a chunk with a %s list is planned again', async (how) => {
    const cloud = await planned(5);
    const [path = ''] = [...cloud.plan.lists.keys()];
    if (how === 'missing') cloud.plan.lists.delete(path);
    else cloud.plan.lists.set(path, '["01J00000000000000000000009"]');
    expect(await deliver(cloud)).toEqual([{ status: 'lost' }]);
    expect(cloud.sent).toHaveLength(0);
    expect(said(cloud)).toContain('a chunk of the plan is unreadable: its readers will be planned again');
    cloud.later(1);
    await sweep(cloud);
    expect(said(cloud)).toContain('a lost chunk was planned again');
    await deliver(cloud, 'again');
    expect(cloud.sent).toHaveLength(5);
  });

  test('who was sent to before the list was lost is in the report, though the new list is another one', async () => {
    const cloud = await planned(5);
    cloud.ses.answer = () =>
      cloud.sent.length <= 3 ? { status: 'accepted', messageId: 'm' } : { status: 'throttled' };
    await deliver(cloud);
    const left = [0, 1, 2, 3, 4].find((n) => cloud.rowOf(n)?.state !== 'ACCEPTED') ?? 0;
    cloud.plan.lists.clear();
    await cloud.directory.save({ ...aSubscriber(left), state: 'unsubscribed', version: 2 });
    cloud.ses.answer = () => ({ status: 'accepted', messageId: 'm' });
    for (let minute = 0; minute < 10; minute++) {
      cloud.later(1);
      await sweep(cloud);
      await deliver(cloud, `minute-${minute}`);
    }
    const report = await deliveryReport(EDITION, instantOf(cloud.clock.now()), cloud);
    expect(report).toMatchObject({ planned: 4, accepted: 4, open: 0, balanced: true });
  });

  test('readers of a list found lost after the cut-off are called unconfirmed, and the report balances', async () => {
    const cloud = await planned(5);
    cloud.plan.lists.clear();
    cloud.clock.set('2026-11-23T04:31:00.000Z');
    expect(await deliver(cloud)).toEqual([{ status: 'lost' }]);
    expect(await sweep(cloud)).toMatchObject({ editions: [{ closed: true }] });
    const report = await deliveryReport(EDITION, instantOf(cloud.clock.now()), cloud);
    expect(report).toMatchObject({ planned: 5, unconfirmed: 5, open: 0, balanced: true });
    expect(report.mornings).toMatchObject([{ state: 'planned', subscribers: 5 }]);
    expect(cloud.sent).toHaveLength(0);
  });

  test('a list found lost after the cut-off that can be read again expires its readers', async () => {
    const cloud = await planned(5);
    const lists = [...cloud.plan.lists];
    cloud.plan.lists.clear();
    cloud.clock.set('2026-11-23T04:31:00.000Z');
    await deliver(cloud);
    for (const [path, list] of lists) cloud.plan.lists.set(path, list);
    await sweep(cloud);
    await sweep(cloud);
    await deliver(cloud, 'again');
    expect(cloud.rowOf(0)?.state).toBe('EXPIRED');
  });

  test('a frozen mail that is missing or changed is not sent, and the message says what to do', async () => {
    const cloud = await planned(2);
    const path = `editions/${EDITION}/r1/mail.html`;
    cloud.archive.files.set(path, new TextEncoder().encode('<p>hacked</p>'));
    await expect(deliver(cloud)).rejects.toThrow(/differs from the frozen file[\s\S]*publish --revise/);
    expect(cloud.sent).toHaveLength(0);
  });

  test('who left, was suppressed or erased between plan and send gets nothing', async () => {
    const cloud = await planned(4);
    await cloud.directory.save({ ...aSubscriber(0), state: 'unsubscribed', version: 2 });
    const suppression = { reason: 'complaint', at: '2026-11-22T06:29:00.000Z', edition: null } as const;
    await cloud.directory.save({ ...aSubscriber(1), suppression, version: 2 });
    await cloud.directory.erase(aSubscriber(2).id);
    await deliver(cloud);
    expect([0, 1, 2, 3].map((n) => cloud.rowOf(n)?.reason)).toEqual([
      'unsubscribed',
      'complaint',
      'erased',
      null,
    ]);
    expect(cloud.sent.map(({ to }) => to)).toEqual([aSubscriber(3).address]);
  });

  test('a revision in the middle reaches those who are still waiting, and no reader gets both', async () => {
    const cloud = await planned(600);
    const [first, ...rest] = cloud.takeHints();
    if (first === undefined) throw new Error('no hint');
    await deliverChunks([first], cloud.run(), cloud, cloud.policy);
    await cloud.freeze('2026-11-22T05:00:00.000Z', 2);
    await deliverChunks(rest, cloud.run('run-2'), cloud, cloud.policy);
    const bodies = cloud.sent.map(
      ({ raw }) => /Edition 2026-11-22\.(\d)/.exec(Buffer.from(raw).toString())?.[1],
    );
    expect(new Set(bodies)).toEqual(new Set(['1', '2']));
    expect(new Set(cloud.sent.map(({ to }) => to)).size).toBe(cloud.sent.length);
  });

  test('a backup restored a week later sends nothing', async () => {
    const cloud = deliveryCloud();
    await cloud.withSubscribers(3);
    await cloud.freeze();
    cloud.clock.set('2026-11-29T06:30:00.000Z');
    await plan(cloud);
    await deliver(cloud);
    expect(cloud.sent).toHaveLength(0);
    expect(await cloud.plan.mornings(EDITION)).toMatchObject([{ state: 'lapsed' }]);
    const about = cloud.logged.find(({ message }) => message.startsWith('mornings missed'));
    expect(about?.facts).toMatchObject({ lapsed: 1, fix: expect.stringContaining('broadsheet publish') });
    cloud.later(10);
    expect(await sweep(cloud)).toMatchObject({ editions: [{ closed: true }] });
  });

  test('unsent mails expire at the cut-off, and what may be out is called unconfirmed', async () => {
    const cloud = await planned(3);
    cloud.ses.answer = () =>
      cloud.sent.length === 1 ? { status: 'ambiguous', reason: 'reset' } : { status: 'paused', reason: 'x' };
    await deliver(cloud);
    cloud.clock.set('2026-11-23T04:31:00.000Z');
    await sweep(cloud);
    await deliver(cloud, 'late');
    const states = [0, 1, 2].map((n) => cloud.rowOf(n)?.state).sort();
    expect(states).toEqual(['EXPIRED', 'EXPIRED', 'UNCONFIRMED']);
  });

  test('a plan that has grown overnight waits for a person', async () => {
    const cloud = await planned(20, { maxSubscribers: 10 });
    expect((await cloud.control.read()).paused?.reason).toContain('more than the 10 expected');
    expect(cloud.takeHints()).toEqual([]);
    await resumeSending(cloud);
    cloud.later(1);
    await sweep(cloud);
    await deliver(cloud);
    expect(cloud.sent).toHaveLength(20);
  });

  test('a pause holds until somebody resumes, which waives no guard', async () => {
    const cloud = await planned(3);
    await pauseSending('lunch', cloud);
    expect(await deliver(cloud)).toMatchObject([
      { status: 'halted', why: { status: 'paused', reason: 'lunch' } },
    ]);
    await sweep(cloud);
    expect(cloud.takeHints()).toEqual([]);
    await resumeSending(cloud);
    expect((await cloud.control.read()).guardsWaivedFor).toBeNull();
    await sweep(cloud);
    await deliver(cloud);
    expect(cloud.sent).toHaveLength(3);
  });

  test('the canary goes ahead alone; without its events sending pauses, and goes on when they arrive', async () => {
    const cloud = await planned(1200, { canaryMinutes: 5 });
    await sweep(cloud);
    expect(cloud.takeHints()).toHaveLength(1);
    await plan(cloud);
    expect(cloud.takeHints()).toHaveLength(0);
    const [chunk] = inOrder(await cloud.plan.chunks(EDITION));
    await deliverChunks([{ edition: EDITION, chunk: chunk?.name ?? '' }], cloud.run(), cloud, cloud.policy);
    const canary = cloud.sent.length;
    cloud.later(30);
    await sweep(cloud);
    expect((await cloud.control.read()).paused?.reason).toContain('has reported nothing');
    expect(cloud.sent).toHaveLength(canary);
    cloud.later(1);
    await sweep(cloud);
    expect(cloud.counted.SendingPaused).toBe(1);
    expect(cloud.takeHints()).toHaveLength(0);
    await proveAll(cloud);
    cloud.later(1);
    await sweep(cloud);
    expect((await cloud.control.read()).paused).toBeNull();
    await sweep(cloud);
    expect(cloud.takeHints().length).toBeGreaterThan(0);
  });

  test('a pause that the program set ends with its edition, and a person’s does not', async () => {
    const cloud = await planned(3);
    const now = () => instantOf(cloud.clock.now());
    await cloud.control.pause('too large', now(), '2026-11-21');
    await sweep(cloud);
    expect((await cloud.control.read()).paused).toBeNull();
    await pauseSending('lunch', cloud);
    await sweep(cloud);
    expect((await cloud.control.read()).paused?.reason).toBe('lunch');
  });

  test('a pause for the size of the plan ends when the plan fits', async () => {
    const cloud = await planned(20, { maxSubscribers: 10 });
    const { paused } = await cloud.control.read();
    expect(paused?.edition).toBe(EDITION);
    await sweepDeliveries(cloud.clock.now(), cloud, { ...cloud.policy, maxSubscribers: 30 });
    expect((await cloud.control.read()).paused).toBeNull();
  });

  test('only mails that SES refused are retried by hand', async () => {
    const cloud = await planned(3);
    cloud.ses.answer = ({ to }) =>
      to === aSubscriber(1).address
        ? { status: 'refused', reason: 'x' }
        : { status: 'accepted', messageId: 'm' };
    await deliver(cloud);
    cloud.later(10);
    await sweep(cloud);
    cloud.ses.answer = () => ({ status: 'accepted', messageId: 'm' });
    expect(await resendFailed(EDITION, cloud)).toBe(1);
    expect(await resendFailed(EDITION, cloud)).toBe(0);
    await sweep(cloud);
    await deliver(cloud, 'by-hand');
    expect(cloud.sent.map(({ to }) => to).filter((to) => to === aSubscriber(1).address)).toHaveLength(2);
    expect(cloud.sent).toHaveLength(4);
  });
});
