import { beforeEach, expect, test } from 'vitest';
import { PATIENCE_MS } from '../../lib/domain/same-duration.ts';
import { mintToken } from '../../lib/subscriber-token.ts';
import { aSubscriber } from '../support/delivery-builders.ts';
import { linkIn, openReaderDesk } from './a-desk.ts';

const HOUR = 3_600_000;
const subscriber = aSubscriber(1, { zone: 'Europe/London', minute: 390 });
let desk: Awaited<ReturnType<typeof openReaderDesk>>;
let form: string;

beforeEach(async () => {
  desk = await openReaderDesk();
  await desk.directory.add(subscriber);
  const key = await desk.services.keys.current();
  form = `/address/${mintToken(key, { subscriber: subscriber.id, purpose: 'preferences' })}`;
});

const linkOf = (mail: number) => linkIn(desk.sent[mail]?.mail ?? fail(), 'confirm-address');
const addressNow = async () => (await desk.directory.find(subscriber.id))?.address;

test('a reader moves once the new address has confirmed, with everything else as it was', async () => {
  await desk.ask('POST', form, { address: 'New@Example.org' });
  expect(desk.sent.map(({ address }) => address)).toEqual(['new@example.org']);
  expect((await desk.ask('GET', linkOf(0))).status).toBe(200);
  expect(await addressNow()).toBe(subscriber.address);

  expect((await desk.ask('POST', linkOf(0))).status).toBe(200);
  expect(await desk.directory.findByAddress('new@example.org')).toMatchObject({
    id: subscriber.id,
    minute: 390,
  });
  expect(await desk.directory.findByAddress(subscriber.address)).toBeNull();
  expect((await desk.ask('POST', linkOf(0))).status).toBe(404);
});

test('moving ends what bounces of the old address had caused, but no complaint', async () => {
  const at = '2026-11-20T00:00:00.000Z';
  const suppressed = async (reason: 'soft-bounces' | 'complaint', address: string) => {
    const current = (await desk.directory.find(subscriber.id)) ?? fail();
    const suppression = { reason, at, edition: null };
    await desk.directory.save({ ...current, suppression, softBounces: 4, version: current.version + 1 });
    await desk.ask('POST', form, { address });
    await desk.ask('POST', linkOf(desk.sent.length - 1));
    return await desk.directory.find(subscriber.id);
  };
  expect(await suppressed('soft-bounces', 'new@example.org')).toMatchObject({
    address: 'new@example.org',
    suppression: null,
    softBounces: 0,
  });
  expect(await suppressed('complaint', 'newer@example.org')).toMatchObject({
    address: 'newer@example.org',
    suppression: { reason: 'complaint' },
  });
});

test('one mailbox is asked once in ten minutes, with the same answer', async () => {
  const first = await desk.ask('POST', form, { address: 'new@example.org' });
  expect(await desk.ask('POST', form, { address: 'new@example.org' })).toEqual(first);
  expect(desk.sent).toHaveLength(1);
  desk.time.now = new Date(desk.time.now.getTime() + 11 * 60_000);
  await desk.ask('POST', form, { address: 'new@example.org' });
  expect(desk.sent).toHaveLength(2);
});

test('a mail that SES refused may be asked for again at once', async () => {
  desk.services.sendMail = async () => 'failed' as const;
  await desk.ask('POST', form, { address: 'new@example.org' });
  desk.services.sendMail = async (address, mail) => {
    desk.sent.push({ address, mail });
    return 'accepted' as const;
  };
  await desk.ask('POST', form, { address: 'new@example.org' });
  expect(desk.sent).toHaveLength(1);
});

test('a reader may ask ten times a day, and the hour’s mails of everybody count', async () => {
  const status = async (n: number) => (await desk.ask('POST', form, { address: `n${n}@example.org` })).status;
  const answers = [];
  for (let n = 0; n < 11; n += 1) answers.push(await status(n));
  expect(answers).toEqual([...Array(10).fill(200), 429]);

  desk.time.now = new Date(desk.time.now.getTime() + 25 * HOUR);
  desk.services.confirmationsPerHour = 1;
  expect([await status(20), await status(21)]).toEqual([200, 429]);
});

test('the answer for somebody else’s address is the same, and nothing is sent there', async () => {
  const other = aSubscriber(2);
  await desk.directory.add(other);

  const taken = await desk.ask('POST', form, { address: other.address });
  expect(desk.sent).toEqual([]);
  expect(await desk.ask('POST', form, { address: 'free@example.org' })).toEqual(taken);
});

test('a link dies after two days, after a later change, and after leaving', async () => {
  await desk.ask('POST', form, { address: 'first@example.org' });
  desk.time.now = new Date(desk.time.now.getTime() + HOUR);
  await desk.ask('POST', form, { address: 'second@example.org' });
  expect((await desk.ask('POST', linkOf(0))).status).toBe(404);

  desk.time.now = new Date(desk.time.now.getTime() + 48 * HOUR);
  expect((await desk.ask('POST', linkOf(1))).status).toBe(404);
  expect(await addressNow()).toBe(subscriber.address);

  await desk.ask('POST', form, { address: 'third@example.org' });
  const current = (await desk.directory.find(subscriber.id)) ?? fail();
  await desk.directory.save({ ...current, state: 'unsubscribed', version: current.version + 1 });
  expect((await desk.ask('POST', linkOf(2))).status).toBe(404);
});

test('an address that somebody took in the meantime is not taken from them', async () => {
  await desk.ask('POST', form, { address: 'new@example.org' });
  await desk.directory.add({ ...aSubscriber(3), address: 'new@example.org' });
  expect((await desk.ask('POST', linkOf(0))).status).toBe(404);
  expect(await addressNow()).toBe(subscriber.address);
});

test('a wrong address stays in the form', async () => {
  const answer = await desk.ask('POST', form, { address: 'new@' });
  expect(answer.status).toBe(422);
  expect(answer.body).toContain('value="new@"');
});

function fail(): never {
  throw new Error('nothing there');
}

test('a busy SES is not waited for longer than every answer takes', async () => {
  const patience: (number | undefined)[] = [];
  desk.services.sendMail = async (_address, _mail, patienceMs) => {
    patience.push(patienceMs);
    return 'later';
  };
  await desk.ask('POST', form, { address: 'new@example.org' });
  expect(patience).toEqual([PATIENCE_MS]);
});
