import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { confirmationsPerNetwork } from '../../lib/contract/config/deliver.ts';
import { networkOf } from '../../lib/domain/network.ts';
import { takeConfirmation } from '../../lib/readers/confirmation-budget.ts';
import { mintToken } from '../../lib/subscriber-token.ts';
import { aSubscriber } from '../support/delivery-builders.ts';
import { draws } from '../support/thorough.ts';
import { openReaderDesk } from './a-desk.ts';

const MINUTE = 60_000;
const OFFICE = '192.0.2.7';

async function openDesk(about: Parameters<typeof openReaderDesk>[0] = {}) {
  const desk = await openReaderDesk({ confirmationsPerHour: 60, confirmationsPerNetwork: 15, ...about });
  let fresh = 0;
  return {
    ...desk,
    later: (minutes: number) => {
      desk.time.now = new Date(desk.time.now.getTime() + minutes * MINUTE);
    },
    signUp: (ip?: string, address = `new${fresh++}@example.org`) =>
      desk.ask('POST', '/subscribe', { address }, ip === undefined ? {} : { ip }),
  };
}

test('one client cannot use up the hour’s mails, and somebody else still signs up', async () => {
  const { signUp, sent, counted, later } = await openDesk();
  const answers = [];
  for (let n = 0; n < 60; n += 1) answers.push((await signUp(OFFICE)).status);
  expect(answers).toEqual([...Array(15).fill(200), ...Array(45).fill(429)]);
  expect(sent).toHaveLength(15);

  expect((await signUp('198.51.100.4')).status).toBe(200);
  expect(sent).toHaveLength(16);
  expect(counted.get('SignUpsRefused')).toBeUndefined();

  later(60);
  expect((await signUp(OFFICE)).status).toBe(200);
});

test('nor by taking another address of its own IPv6 network', async () => {
  const { signUp, sent } = await openDesk();
  for (let n = 0; n < 256; n += 1) await signUp(`2001:db8:1:42${n.toString(16).padStart(2, '0')}::${n}`);
  expect(sent).toHaveLength(15);
});

test('the refusal is the page of an hour that is used up, the same for every address', async () => {
  const reader = { ...aSubscriber(1), address: 'reader@example.org' };
  const byNetwork = await openDesk({ confirmationsPerNetwork: 1 });
  const byHour = await openDesk({ confirmationsPerHour: 1 });
  for (const desk of [byNetwork, byHour]) {
    await desk.directory.add(reader);
    await desk.signUp(OFFICE);
  }
  const refusals = [
    await byNetwork.signUp(OFFICE),
    await byNetwork.signUp(OFFICE, reader.address),
    await byHour.signUp(OFFICE),
    await byHour.signUp(OFFICE, reader.address),
  ];
  expect(refusals[0]?.status).toBe(429);
  expect(new Set(refusals.map((answer) => JSON.stringify(answer))).size).toBe(1);
});

test('one robot sets off no alarm however long it goes on; the third network does, and so do the hour’s mails', async () => {
  const { signUp, counted, later } = await openDesk();
  const firing = async (ip: string, signUps: number) => {
    for (let n = 0; n < signUps; n += 1) await signUp(ip);
    return counted.get('SignUpsRefused') ?? 0;
  };
  expect(await firing('192.0.2.1', 200)).toBe(0);
  expect(await firing('192.0.2.2', 30)).toBe(0);
  expect(await firing('192.0.2.3', 30)).toBe(1);
  // The fourth uses up the hour's sixty: the fifth finds nothing left.
  expect(await firing('192.0.2.4', 15)).toBe(1);
  expect(await firing('192.0.2.5', 10)).toBe(11);
  later(60);
  expect(await firing('192.0.2.1', 200)).toBe(11);
});

test('pressing “send again” at once takes nothing out of the budget; ten minutes later it does', async () => {
  const { signUp, sent, later } = await openDesk({ confirmationsPerNetwork: 2 });
  for (let n = 0; n < 5; n += 1) expect((await signUp(OFFICE, 'ada@example.org')).status).toBe(200);
  later(10);
  expect((await signUp(OFFICE, 'ada@example.org')).status).toBe(200);
  expect(sent).toHaveLength(2);
  expect((await signUp(OFFICE)).status).toBe(429);
});

test('a mailbox may be asked at once after its request was refused', async () => {
  const { signUp, sent } = await openDesk({ confirmationsPerNetwork: 1 });
  await signUp(OFFICE);
  expect((await signUp(OFFICE, 'ada@example.org')).status).toBe(429);
  expect((await signUp('198.51.100.4', 'ada@example.org')).status).toBe(200);
  expect(sent.at(-1)?.address).toBe('ada@example.org');
});

test('changes of address count as well, whosever the new address is', async () => {
  const desk = await openDesk({ confirmationsPerNetwork: 3 });
  await desk.directory.add(aSubscriber(1));
  await desk.directory.add(aSubscriber(2));
  const key = await desk.services.keys.current();
  const form = `/address/${mintToken(key, { subscriber: aSubscriber(1).id, purpose: 'preferences' })}`;
  const move = async (address: string) => (await desk.ask('POST', form, { address }, { ip: OFFICE })).status;

  expect([await move('a@example.org'), await move(aSubscriber(2).address)]).toEqual([200, 200]);
  expect((await desk.signUp(OFFICE)).status).toBe(200);
  expect([await move('b@example.org'), await move(aSubscriber(2).address)]).toEqual([429, 429]);
  expect((await desk.signUp(OFFICE)).status).toBe(429);
  expect(desk.sent).toHaveLength(2);
});

test('no address of the net is kept or logged: only a keyed hash, for an hour', async () => {
  const names: string[] = [];
  const logged: unknown[] = [];
  const desk = await openDesk({
    log: { info: (...a) => logged.push(a), warn: (...a) => logged.push(a), error: (...a) => logged.push(a) },
  });
  const { limits } = desk.services;
  desk.services.limits = {
    ...limits,
    take: (name, rules) => {
      names.push(name);
      return limits.take(name, rules);
    },
  };
  for (let n = 0; n < 20; n += 1) await desk.signUp(OFFICE);
  expect(names.some((name) => /^network#[0-9a-f]{64}$/.test(name))).toBe(true);
  expect(JSON.stringify([names, logged])).not.toContain(OFFICE);
});

describe('whatever strangers ask, in any order', () => {
  const READERS = ['r0@example.org', 'r1@example.org', 'r2@example.org'];
  const request = fc.record({
    ip: fc.constantFrom('192.0.2.1', '192.0.2.2', '2001:db8::1', '2001:db8:0:ff::2', '2001:db8:0:100::1'),
    address: fc.constantFrom(...READERS, ...READERS.map((each) => each.replace('r', 'n'))),
    minutes: fc.constantFrom(0, 1, 9, 25),
  });

  test('the answers do not tell who is on the list, and no budget is exceeded', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(request, { maxLength: 40 }), async (requests) => {
        const about = { confirmationsPerHour: 6, confirmationsPerNetwork: 3 };
        const [empty, full] = await Promise.all([openDesk(about), openDesk(about)]);
        for (const [n, address] of READERS.entries())
          await full.directory.add({ ...aSubscriber(n), address });
        const accepted: { readonly at: number; readonly ip: string }[] = [];
        for (const { ip, address, minutes } of requests) {
          const before = empty.sent.length;
          const answers = [await empty.signUp(ip, address), await full.signUp(ip, address)];
          expect(answers[1]).toEqual(answers[0]);
          if (empty.sent.length > before) accepted.push({ at: empty.time.now.getTime(), ip });
          for (const desk of [empty, full]) desk.later(minutes);
        }
        expect(full.sent.every(({ address }) => !READERS.includes(address))).toBe(true);
        for (const { at, ip } of accepted) {
          const hour = accepted.filter((each) => each.at > at - 60 * MINUTE && each.at <= at);
          expect(hour.length).toBeLessThanOrEqual(6);
          const ofNetwork = hour.filter((each) => networkOf(each.ip) === networkOf(ip));
          expect(ofNetwork.length).toBeLessThanOrEqual(3);
        }
      }),
      { numRuns: draws(300) },
    );
  });
});

test('a network’s share is a quarter of the hour’s mails, at least one, or what the config says', () => {
  const share = (confirmationsPerHour: number, chosen: number | null = null) =>
    confirmationsPerNetwork({ confirmationsPerHour, confirmationsPerNetwork: chosen });
  expect([share(60), share(1_000), share(3), share(1)]).toEqual([15, 250, 1, 1]);
  expect(share(60, 60)).toBe(60);
});

test('a request without an address of the net counts against the hour alone', async () => {
  const { signUp, sent } = await openDesk();
  for (let n = 0; n < 70; n += 1) await signUp();
  expect(sent).toHaveLength(60);
});

test('a mail that the hour refuses takes nothing out of its network’s share', async () => {
  const { services, time } = await openDesk({ confirmationsPerHour: 1, confirmationsPerNetwork: 2 });
  const ask = (ip: string, address: string) =>
    takeConfirmation({ method: 'POST', path: '/subscribe', form: {}, ip }, address, services);
  expect(await ask('198.51.100.4', 'first@example.org')).toBe('taken');
  time.now = new Date(time.now.getTime() + 59 * MINUTE);
  for (let n = 0; n < 3; n += 1) expect(await ask(OFFICE, `ada${n}@example.org`)).toBe('refused');
  time.now = new Date(time.now.getTime() + MINUTE);
  expect(await ask(OFFICE, 'ada@example.org')).toBe('taken');
});

test('a full hour does not use up what a reader may try in a day', async () => {
  const desk = await openDesk({ confirmationsPerHour: 1 });
  await desk.directory.add(aSubscriber(1));
  const key = await desk.services.keys.current();
  const form = `/address/${mintToken(key, { subscriber: aSubscriber(1).id, purpose: 'preferences' })}`;
  const move = async () =>
    (await desk.ask('POST', form, { address: 'a@example.org' }, { ip: OFFICE })).status;
  await desk.signUp();
  for (let n = 0; n < 10; n += 1) expect(await move()).toBe(429);
  desk.later(60);
  expect(await move()).toBe(200);
});
