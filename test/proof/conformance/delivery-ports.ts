import { expect, test } from 'vitest';
import { METRIC } from '../../../lib/contract/metrics.ts';
import type { Delivery } from '../../../lib/domain/delivery.ts';
import type { DeliveryChunk, PlannedRange } from '../../../lib/domain/delivery-plan.ts';
import { accept, claim, putBack } from '../../../lib/domain/delivery-states.ts';
import type {
  Clock,
  DeliveryEvidence,
  DeliveryLedger,
  DeliveryPlan,
  DeliveryTally,
  EditionRegister,
  Membership,
  RateLimits,
  RateShares,
  SendControl,
  SigningKeys,
  SubscriberDirectory,
} from '../../../lib/ports.ts';
import { hasBudget, takeConfirmation } from '../../../lib/readers/confirmation-budget.ts';
import { aSubscriber, subscriberId } from '../../support/delivery-builders.ts';

/** One cloud, whoever provides it. Every test uses ids of its own, so that all can share one. */
export interface Ports {
  readonly clock: Clock & { set(at: string): void };
  readonly ledger: DeliveryLedger;
  readonly plan: DeliveryPlan;
  readonly evidence: DeliveryEvidence;
  readonly tally: DeliveryTally;
  readonly control: SendControl;
  readonly pacing: RateShares;
  readonly register: EditionRegister;
  readonly directory: SubscriberDirectory;
  readonly membership: Membership;
  readonly keys: SigningKeys;
  readonly limits: RateLimits;
}

const NOW = '2026-11-22T06:00:00.000Z';
const LATER = '2026-11-22T06:10:00.000Z';
const DAY = '2026-11-22';

/** What the delivery protocol relies on. The fakes of the simulation and the real adapters are held to the same. */
export function deliveryPortsConform(ports: () => Ports): void {
  const claimed = (n: number, before: Delivery | null = null) => {
    const row = claim(
      before,
      { edition: DAY, subscriber: subscriberId(n), chunk: 'c' },
      { claimId: 'c', leaseUntil: LATER },
      NOW,
    );
    if (row === null) throw new Error('cannot be claimed');
    return row;
  };

  test('of fifty claims of one delivery at once exactly one wins', async () => {
    const wins = await Promise.all(
      Array.from({ length: 50 }, () => ports().ledger.replace(null, claimed(100))),
    );
    expect(wins.filter(Boolean)).toHaveLength(1);
  });

  test('a row is replaced only from the state, attempt and outcome it was read in', async () => {
    const { ledger } = ports();
    const first = claimed(101);
    expect(await ledger.replace(null, first)).toBe(true);
    const proved = accept(first, 'm1', NOW);
    expect(await ledger.replace(first, proved)).toBe(true);
    expect(await ledger.replace(first, putBack(first, 'throttled', NOW))).toBe(false);
    const [row] = await ledger.rows(DAY, [subscriberId(101)]);
    expect(row).toEqual(proved);
    const bounced: Delivery = { ...proved, outcome: 'bounced-hard' };
    expect(await ledger.replace(proved, bounced)).toBe(true);
    expect(await ledger.replace(proved, { ...proved, outcome: 'complained' })).toBe(false);
  });

  test('a claim of a later attempt needs the earlier one as it was', async () => {
    const { ledger } = ports();
    const first = claimed(102);
    await ledger.replace(null, first);
    const back = putBack(first, 'throttled', NOW);
    await ledger.replace(first, back);
    expect(await ledger.replace(back, claimed(102, back))).toBe(true);
    expect(await ledger.replace(back, claimed(102, back))).toBe(false);
  });

  test('a look shows each reader and row as they are, in the order asked, erased readers as missing', async () => {
    const { ledger, directory } = ports();
    const subscribers = Array.from({ length: 120 }, (_, i) => aSubscriber(600 + i));
    for (const subscriber of subscribers) await directory.add(subscriber);
    const row = claimed(603);
    await ledger.replace(null, row);
    await directory.erase(subscriberId(610));
    const entries = await ledger.entries(
      DAY,
      [...subscribers].reverse().map(({ id }) => id),
    );
    expect(entries.map(({ id }) => id)).toEqual([...subscribers].reverse().map(({ id }) => id));
    expect(entries.find(({ id }) => id === subscriberId(603))).toEqual({
      id: subscriberId(603),
      subscriber: subscribers[3],
      row,
    });
    expect(entries.find(({ id }) => id === subscriberId(610))).toEqual({
      id: subscriberId(610),
      subscriber: null,
      row: null,
    });
  });

  test('the ledger knows the deliveries of a reader, newest first', async () => {
    const { ledger } = ports();
    for (const edition of ['2026-11-20', '2026-11-22', '2026-11-21']) {
      await ledger.replace(null, { ...claimed(103), edition });
    }
    expect((await ledger.of(subscriberId(103))).map(({ edition }) => edition)).toEqual([
      '2026-11-22',
      '2026-11-21',
      '2026-11-20',
    ]);
  });

  test('the first planner to write a range of the plan decides it', async () => {
    const { plan } = ports();
    const range = (name: string): PlannedRange => ({
      edition: '2026-01-01',
      zone: 'Europe/London',
      minute: 390,
      from: 0,
      through: 63,
      chunks: [{ name, count: 1, sha256: 'x' }],
    });
    expect(await plan.addRange(range('a'))).toEqual(range('a'));
    expect(await plan.addRange(range('b'))).toEqual(range('a'));
    await plan.dropRange(range('b'));
    expect(await plan.range('2026-01-01', range('a'), 0)).toEqual(range('a'));
    await plan.dropRange(range('a'));
    expect(await plan.range('2026-01-01', range('a'), 0)).toBeNull();
  });

  test('a planned morning is never planning again', async () => {
    const { plan } = ports();
    const morning = {
      edition: '2026-01-02',
      zone: 'Asia/Tokyo',
      minute: 360,
      dueAt: NOW,
      plannedAt: null,
      subscribers: 0,
    };
    expect(await plan.beginMorning({ ...morning, state: 'planning' })).toMatchObject({ subscribers: 0 });
    expect(await plan.beginMorning({ ...morning, state: 'planning', subscribers: 9 })).toMatchObject({
      subscribers: 0,
    });
    await plan.putMorning({ ...morning, state: 'planned', plannedAt: NOW, subscribers: 3 });
    await plan.putMorning({ ...morning, state: 'planning' });
    expect(await plan.morning('2026-01-02', morning)).toMatchObject({ state: 'planned', subscribers: 3 });
    expect(await plan.mornings('2026-01-02')).toHaveLength(1);
  });

  test('a list of readers that is missing or not the one that was planned reads as null', async () => {
    const { plan } = ports();
    const { createHash } = await import('node:crypto');
    const subscribers = [subscriberId(1), subscriberId(2)];
    const sha256 = createHash('sha256').update(JSON.stringify(subscribers)).digest('hex');
    await plan.writeSubscribers('2026-01-03', 'Europe/London/0390/0-abc', subscribers);
    const manifest = { name: 'Europe/London/0390/0-abc', count: 2, sha256 };
    expect(await plan.readSubscribers('2026-01-03', manifest)).toEqual(subscribers);
    expect(await plan.readSubscribers('2026-01-03', { ...manifest, sha256: 'other' })).toBeNull();
    expect(await plan.readSubscribers('2026-01-03', { ...manifest, name: 'none' })).toBeNull();
  });

  test('a finished chunk is neither postponed nor finished again, but can be opened again', async () => {
    const { plan } = ports();
    const chunk = aChunk('2026-01-04', 'x/0-1');
    const totals = { ACCEPTED: 1, FAILED: 0, SUPPRESSED: 0, UNCONFIRMED: 0, EXPIRED: 0, elsewhere: 0 };
    await plan.addChunk(chunk);
    await plan.postpone('2026-01-04', 'x/0-1', LATER);
    await plan.addChunk(chunk);
    expect(await plan.chunk('2026-01-04', 'x/0-1')).toMatchObject({ nextAt: LATER });
    await plan.finish(chunk, { state: 'done', totals, at: LATER });
    await plan.postpone('2026-01-04', 'x/0-1', NOW);
    await plan.finish(chunk, { state: 'lost', totals, at: NOW });
    const done = { ...chunk, state: 'done', nextAt: LATER, totals, finishedAt: LATER };
    expect(await plan.chunks('2026-01-04')).toEqual([done]);
    await plan.reopen('2026-01-04', 'x/0-1', NOW);
    await plan.finish(chunk, { state: 'done', totals, at: LATER });
    expect(await plan.chunk('2026-01-04', 'x/0-1')).toEqual({ ...chunk, opened: 1 });
  });

  test('a lost chunk can be given up, any other cannot', async () => {
    const { plan } = ports();
    const chunk = aChunk('2026-01-06', 'x/0-2');
    const totals = { ACCEPTED: 0, FAILED: 0, SUPPRESSED: 0, UNCONFIRMED: 1, EXPIRED: 0, elsewhere: 0 };
    await plan.addChunk(chunk);
    await plan.giveUp(chunk.edition, chunk.name, totals, LATER);
    expect(await plan.chunk(chunk.edition, chunk.name)).toEqual(chunk);
    await plan.finish(chunk, { state: 'lost', totals, at: NOW });
    await plan.giveUp(chunk.edition, chunk.name, totals, LATER);
    expect(await plan.chunk(chunk.edition, chunk.name)).toEqual({
      ...chunk,
      state: 'done',
      totals,
      finishedAt: LATER,
    });
  });

  test('counts of a minute by several writers add up', async () => {
    const { tally } = ports();
    await Promise.all(
      Array.from({ length: 20 }, () => tally.add('2026-01-05', NOW, { accepted: 2, proved: 1 })),
    );
    await tally.add('2026-01-05', LATER, { 'bounced-hard': 1 });
    await tally.add('2026-01-05', LATER, {});
    expect(await tally.read('2026-01-05')).toEqual([
      { minute: NOW, counts: { accepted: 40, proved: 20 } },
      { minute: LATER, counts: { 'bounced-hard': 1 } },
    ]);
  });

  test('an event that is noted twice is there once, as of the first time', async () => {
    const { evidence } = ports();
    await evidence.add('2026-01-06', 'c/0-a', [subscriberId(1), subscriberId(2)], LATER);
    await evidence.add('2026-01-06', 'c/0-a', [subscriberId(2), subscriberId(1)], LATER);
    await evidence.add('2026-01-06', 'c/0-a', [subscriberId(2)], NOW);
    await evidence.add('2026-01-06', 'c/0-ab', [subscriberId(3)], NOW);
    await evidence.add('2026-01-07', 'c/0-a', [subscriberId(4)], NOW);
    expect([...(await evidence.of('2026-01-06', 'c/0-a'))].sort()).toEqual([
      [subscriberId(1), LATER],
      [subscriberId(2), NOW],
    ]);
  });

  test('a probe is started once, and what became of it is noted once', async () => {
    const { evidence } = ports();
    const id = String(Date.parse(NOW));
    expect(await Promise.all([evidence.startProbe(id, NOW), evidence.startProbe(id, NOW)])).toContain(false);
    await evidence.noteProbe(id, 'seenAt', NOW);
    await evidence.noteProbe(id, 'seenAt', LATER);
    await evidence.noteProbe('1', 'seenAt', LATER);
    const [probe, ...others] = await evidence.probes(NOW);
    expect(probe).toEqual({ id, startedAt: NOW, answeredAt: null, seenAt: NOW });
    expect(others).toEqual([]);
    expect(await evidence.probes(LATER)).toEqual([]);
  });

  test('pause, park and limits are independent; resume ends the first two', async () => {
    const { control } = ports();
    expect(await control.read()).toMatchObject({ paused: null, parked: null, limits: null });
    const limits = { maxSendRate: 14, max24Hours: 50_000, sentLast24Hours: 3, askedAt: NOW };
    await control.pause('lunch', NOW);
    await control.park('no quota', LATER);
    await control.setLimits(limits, LATER);
    await control.markDrained(NOW);
    await control.waiveGuards(DAY);
    expect(await control.read()).toMatchObject({
      paused: { reason: 'lunch', at: NOW },
      parked: { reason: 'no quota', until: LATER },
      limits,
      quotaUntil: LATER,
      drainedAt: NOW,
      guardsWaivedFor: DAY,
    });
    await control.resume(LATER);
    expect(await control.read()).toMatchObject({ paused: null, parked: null, limits });
  });

  test('each edition’s hold and approval are kept apart, and old ones are dropped', async () => {
    const { control } = ports();
    const approval = { revision: 2, by: 'ada@news.example', at: NOW };
    const hold = { reason: 'lawyers', by: null, at: NOW };
    await control.setHold('2025-12-01', hold);
    await control.setApproval(DAY, approval);
    await control.setHold(DAY, hold);
    await control.setHold('2026-01-06', hold);
    await control.setHold('2026-01-06', null);
    const { gates } = await control.read();
    expect(gates[DAY]).toEqual({ hold, approval });
    expect(gates['2026-01-06']?.hold ?? null).toBeNull();
    expect(gates['2025-12-01']?.hold ?? hold).toEqual(hold);
  });

  test('a pacing morning has one holder until its lease is over, and remembers what was learnt', async () => {
    const { pacing } = ports();
    const taken = await Promise.all(['a', 'b', 'c', 'd'].map((who) => pacing.take(2, who, NOW, LATER)));
    const held = taken.filter((morning) => morning !== null);
    expect(new Set(held.map(({ index }) => index)).size).toBe(held.length);
    expect(held.length).toBeGreaterThan(0);
    expect(held.length).toBeLessThanOrEqual(2);
    for (const who of ['e', 'f']) await pacing.take(2, who, NOW, LATER);
    expect(await pacing.take(2, 'g', NOW, LATER)).toBeNull();
    const [first] = held;
    if (first === undefined) throw new Error('nobody got a morning');
    await pacing.release({ ...first, factor: 0.5, nextSendAt: LATER });
    expect(await pacing.take(2, 'g', NOW, LATER)).toMatchObject({
      factor: 0.5,
      nextSendAt: LATER,
      holder: 'g',
    });
    await pacing.release({ ...first, factor: 0.1 });
    expect(await pacing.take(2, 'h', '2026-11-22T06:10:01.000Z', '2026-11-22T06:20:00.000Z')).not.toBeNull();
  });

  test('an edition is frozen once, revised in order, closed and opened again', async () => {
    const { register } = ports();
    const row = {
      id: '2026-02-01',
      revision: 1,
      number: 1,
      frozenAt: NOW,
      cut: NOW,
      path: 'p',
      manifestSha256: 'x',
    };
    const edition = { ...row, headline: 'h', stories: 1, state: 'open' } as const;
    const wins = await Promise.all(Array.from({ length: 5 }, () => register.freeze(edition)));
    expect(wins.filter(Boolean)).toHaveLength(1);
    expect(await register.freeze({ ...edition, revision: 3 })).toBe(false);
    expect(await register.freeze({ ...edition, revision: 2 })).toBe(true);
    await register.close(edition);
    expect(await register.find('2026-02-01')).toEqual({ ...edition, revision: 2, state: 'closed' });
    await register.reopen('2026-02-01');
    await register.close(edition);
    expect(await register.find('2026-02-01')).toMatchObject({ state: 'open', opened: 1 });
    await register.freeze({ ...edition, id: '2026-02-02' });
    expect((await register.latest(1)).map(({ id }) => id)).toEqual(['2026-02-02']);
  });

  test('an address has one reader, also when two sign up at once', async () => {
    const { directory } = ports();
    const twins = [300, 301].map((n) => aSubscriber(n, { address: 'twin@mail.example' }));
    const wins = await Promise.all(twins.map((subscriber) => directory.add(subscriber)));
    expect(wins.filter(Boolean)).toHaveLength(1);
    const [winner] = twins.filter((_, i) => wins[i]);
    expect(await directory.findByAddress('twin@mail.example')).toEqual(winner);
    expect(await directory.findByAddress('nobody@mail.example')).toBeNull();
  });

  test('an address is found in every spelling, and an invalid one has no subscriber', async () => {
    const { directory } = ports();
    const subscriber = aSubscriber(305, { address: 'kofi.mensah@mail.example' });
    await directory.add(subscriber);
    for (const spelling of ['Kofi.Mensah@Mail.Example', ' KOFI.MENSAH@MAIL.EXAMPLE\n'])
      expect(await directory.findByAddress(spelling)).toEqual(subscriber);
    expect(await directory.findByAddress('kofi.mensah')).toBeNull();
  });

  test('one of two changes to one version of a profile is refused', async () => {
    const { directory } = ports();
    await directory.add(aSubscriber(302));
    const change = { ...aSubscriber(302), version: 2 };
    const wins = await Promise.all([
      directory.save({ ...change, minute: 400 }),
      directory.save({ ...change, minute: 401 }),
    ]);
    expect(wins.filter(Boolean)).toHaveLength(1);
    expect((await directory.find(subscriberId(302)))?.version).toBe(2);
  });

  test('an erased reader is gone, and their address is free again', async () => {
    const { directory } = ports();
    await directory.add(aSubscriber(303));
    await directory.erase(subscriberId(303));
    expect(await directory.find(subscriberId(303))).toBeNull();
    expect(await directory.add({ ...aSubscriber(304), address: aSubscriber(303).address })).toBe(true);
  });

  test('a reader moves to a free address and keeps everything else; the old address is free again', async () => {
    const { directory } = ports();
    const subscriber = aSubscriber(306);
    await directory.add(subscriber);
    await directory.add(aSubscriber(307));
    expect(await directory.changeAddress(subscriber, aSubscriber(307).address)).toBeNull();
    expect(await directory.changeAddress({ ...subscriber, version: 7 }, 'moved@mail.example')).toBeNull();

    const moved = await directory.changeAddress(subscriber, 'moved@mail.example');
    expect(moved).toMatchObject({ id: subscriber.id, address: 'moved@mail.example', version: 2 });
    expect(await directory.findByAddress('moved@mail.example')).toMatchObject({ id: subscriber.id });
    expect(await directory.findByAddress(subscriber.address)).toBeNull();
    expect(await directory.add({ ...aSubscriber(308), address: subscriber.address })).toBe(true);
    expect(await directory.add({ ...aSubscriber(309), address: 'moved@mail.example' })).toBe(false);
  });

  test('people of a list are added together, except those who are known, erased or listed twice', async () => {
    const { directory, membership } = ports();
    const morning = { zone: 'Pacific/Wake', minute: 413 };
    await directory.add(aSubscriber(1300));
    await directory.add(aSubscriber(1301));
    await directory.erase(subscriberId(1301));
    const batch = Array.from({ length: 60 }, (_, i) =>
      aSubscriber(1300 + i, { ...morning, id: subscriberId(1400 + i) }),
    );
    const twin = { ...aSubscriber(1302, morning), id: subscriberId(1499) };

    const answers = ['known', 'erased', ...Array(58).fill('free'), 'known'];
    expect(await directory.lookUp([...batch, twin].map(({ address }) => address))).toEqual(answers);
    expect(await directory.addAll([...batch, twin])).toEqual(answers);
    expect(await directory.addAll(batch)).toEqual(['known', 'erased', ...Array(58).fill('known')]);
    expect(await directory.find(subscriberId(1499))).toBeNull();
    expect(await directory.findByAddress(aSubscriber(1359).address)).toEqual(batch[59]);
    expect(await membership.mornings()).toContainEqual(morning);
  });

  // Both may report an address as added: one finishes the claim that it finds begun, under the claim's own id.
  test('two imports at once leave one subscriber for each address', async () => {
    const { directory } = ports();
    const batchOf = (first: number) =>
      Array.from({ length: 40 }, (_, i) => aSubscriber(1000 + i, { id: subscriberId(first + i) }));
    const answers = await Promise.all([directory.addAll(batchOf(1100)), directory.addAll(batchOf(1200))]);
    for (let i = 0; i < 40; i++) {
      expect(answers.some((answer) => answer[i] === 'free')).toBe(true);
      const profiles = await Promise.all(
        [1100, 1200].map((first) => directory.find(subscriberId(first + i))),
      );
      const held = profiles.filter((profile) => profile !== null);
      expect(held, `row ${i}`).toHaveLength(1);
      expect(await directory.findByAddress(aSubscriber(1000 + i).address)).toEqual(held[0]);
    }
  });

  test('erased people may sign up again themselves', async () => {
    const { directory } = ports();
    await directory.add(aSubscriber(780));
    await directory.erase(subscriberId(780));
    expect(await directory.lookUp([aSubscriber(780).address])).toEqual(['erased']);
    expect(await directory.add({ ...aSubscriber(781), address: aSubscriber(780).address })).toBe(true);
    expect(await directory.lookUp([aSubscriber(780).address])).toEqual(['known']);
  });

  test('an opt-in that ran out is forgotten, and its address is free; a complaint about it is not', async () => {
    const { directory, clock } = ports();
    const open = { state: 'pending', confirmedAt: null, expiresAt: LATER } as const;
    clock.set(NOW);
    await directory.add(aSubscriber(790, open));
    await directory.add(aSubscriber(791, open));
    const suppression = { reason: 'complaint', at: NOW, edition: null } as const;
    await directory.save({ ...aSubscriber(791, open), suppression, version: 2 });
    expect(await directory.find(subscriberId(790))).not.toBeNull();

    clock.set(LATER);
    expect(await directory.find(subscriberId(790))).toBeNull();
    expect(await directory.findByAddress(aSubscriber(790).address)).toBeNull();
    expect(await directory.findByAddress(aSubscriber(791).address)).toMatchObject({ suppression });
    expect((await Array.fromAsync(directory.all())).map(({ id }) => id)).not.toContain(subscriberId(790));
    expect(await directory.add({ ...aSubscriber(792), address: aSubscriber(790).address })).toBe(true);
    clock.set(NOW);
  });

  test('members of a morning are those who may be mailed, in 64 buckets', async () => {
    const { directory, membership } = ports();
    const morning = { zone: 'Pacific/Chatham', minute: 411 };
    for (let n = 310; n < 330; n++) await directory.add(aSubscriber(n, morning));
    await directory.add(aSubscriber(330, { ...morning, state: 'pending', confirmedAt: null }));
    await directory.save({ ...aSubscriber(311, morning), state: 'unsubscribed', version: 2 });
    const suppression = { reason: 'complaint', at: NOW, edition: null } as const;
    await directory.save({ ...aSubscriber(312, morning), suppression, version: 2 });
    const buckets = await Promise.all(Array.from({ length: 64 }, (_, i) => membership.members(morning, i)));
    const expected = Array.from({ length: 20 }, (_, i) => subscriberId(310 + i)).filter(
      (id) => id !== subscriberId(311) && id !== subscriberId(312),
    );
    expect(buckets.flat().sort()).toEqual(expected);
    expect(await membership.mornings()).toContainEqual(morning);
  });

  test('a morning is the planner’s business from its first confirmed reader on, not before', async () => {
    const { directory, membership } = ports();
    const morning = { zone: 'Pacific/Apia', minute: 412 };
    const pending = aSubscriber(331, { ...morning, state: 'pending', confirmedAt: null });
    await directory.add(pending);
    await directory.save({ ...pending, confirmationSentAt: NOW, version: 2 });
    expect(await membership.mornings()).not.toContainEqual(morning);
    await directory.save({ ...pending, state: 'confirmed', confirmedAt: NOW, version: 3 });
    expect(await membership.mornings()).toContainEqual(morning);
  });

  test('no more requests at once get through than the limits allow, and places come back', async () => {
    const { limits, clock } = ports();
    clock.set(NOW);
    const rule = [
      { most: 1, minutes: 5 },
      { most: 2, minutes: 30 },
    ];
    const crowd = () => Promise.all(Array.from({ length: 10 }, () => limits.take('crowd', rule)));
    expect((await crowd()).filter(Boolean)).toHaveLength(1);
    expect(await limits.allows('crowd', rule)).toBe(false);
    expect(await limits.allows('others', rule)).toBe(true);

    clock.set('2026-11-22T06:05:00.000Z');
    expect(await limits.take('crowd', rule)).toBe(true);
    clock.set('2026-11-22T06:29:00.000Z');
    expect(await limits.take('crowd', rule)).toBe(false);
    await limits.giveBack('crowd');
    expect(await limits.take('crowd', rule)).toBe(true);
    clock.set('2026-11-22T06:36:00.000Z');
    expect(await limits.take('crowd', rule)).toBe(true);
    clock.set(NOW);
  });

  test('ten requests at once all get through when the limits leave room for ten', async () => {
    const { limits, clock } = ports();
    clock.set(NOW);
    const rule = [{ most: 10, minutes: 60 }];
    const party = await Promise.all(Array.from({ length: 10 }, () => limits.take('party', rule)));
    expect(party).toEqual(Array(10).fill(true));
    expect(await limits.take('party', rule)).toBe(false);
  });

  test('a crowd behind one network gets its share of confirmation mails, and leaves the rest to others', async () => {
    const { limits, keys, clock } = ports();
    clock.set(NOW);
    const counted = new Map<string, number>();
    const services = {
      limits,
      keys,
      log: { info() {}, warn() {}, error() {} },
      metrics: { count: (name: string) => counted.set(name, (counted.get(name) ?? 0) + 1) },
      confirmationsPerHour: 8,
      confirmationsPerNetwork: 3,
    };
    const ask = async (ip: string, n: number) => {
      const request = { method: 'POST', path: '/subscribe', form: {}, ip };
      if (!(await hasBudget(request, services))) return 'refused';
      return await takeConfirmation(request, `crowd${n}@mail.example`, services);
    };
    const crowd = await Promise.all(Array.from({ length: 12 }, (_, n) => ask('192.0.2.7', n)));
    expect(crowd.filter((answer) => answer === 'taken').length).toBeLessThanOrEqual(3);
    const late = [];
    for (let n = 20; n < 24; n += 1) late.push(await ask('192.0.2.7', n));
    expect([...crowd, ...late].filter((answer) => answer === 'taken')).toHaveLength(3);
    expect(counted.get(METRIC.signUpsRefused)).toBeUndefined();
    expect(await ask('2001:db8::1', 30)).toBe('taken');
    expect(await ask('2001:db8::1', 30)).toBe('rests');

    clock.set('2026-11-22T07:00:00.000Z');
    expect(await ask('192.0.2.7', 40)).toBe('taken');
    clock.set(NOW);
  });

  test('a reader who joins or moves is marked until the mark is processed, unless they moved again', async () => {
    const { directory, membership, clock } = ports();
    const marked = async (before: string) =>
      (await membership.moved(before)).find(({ subscriber }) => subscriber === subscriberId(340));
    clock.set(NOW);
    await directory.add(aSubscriber(340));
    const came = await marked(LATER);
    expect(came).toEqual({ subscriber: subscriberId(340), at: NOW });
    expect(await marked(NOW)).toBeUndefined();

    clock.set('2026-11-22T06:05:00.000Z');
    await directory.save({ ...aSubscriber(340), softBounces: 1, version: 2 });
    expect(await marked(LATER)).toEqual(came);
    await directory.save({ ...aSubscriber(340), zone: 'Asia/Tokyo', version: 3 });
    if (came !== undefined) await membership.settle(came);
    const moved = await marked(LATER);
    expect(moved).toEqual({ subscriber: subscriberId(340), at: '2026-11-22T06:05:00.000Z' });
    if (moved !== undefined) await membership.settle(moved);
    expect(await marked(LATER)).toBeUndefined();
    expect((await directory.find(subscriberId(340)))?.version).toBe(3);
    clock.set(NOW);
  });

  test('everybody agrees on the first signing key', async () => {
    const { keys } = ports();
    const found = await Promise.all(Array.from({ length: 5 }, () => keys.current()));
    expect(new Set(found.map(({ secret }) => Buffer.from(secret).toString('hex'))).size).toBe(1);
    expect(found[0]?.secret).toHaveLength(32);
    expect(await keys.find(found[0]?.id ?? '')).toEqual(found[0]);
    expect(await keys.find('unknown')).toBeNull();
  });
}

function aChunk(edition: string, name: string): DeliveryChunk {
  return {
    edition,
    name,
    count: 1,
    sha256: 'x',
    zone: 'Europe/London',
    minute: 390,
    state: 'open',
    subscribers: null,
    dueAt: NOW,
    cutOffAt: LATER,
    nextAt: NOW,
    finishedAt: null,
    opened: 0,
    totals: null,
  };
}
