import { beforeEach, expect, test } from 'vitest';
import { mintToken } from '../../lib/reader-token.ts';
import { aReader } from '../support/delivery-builders.ts';
import { linkIn, openReaderDesk } from './a-desk.ts';

const HOUR = 3_600_000;
const reader = aReader(1, { zone: 'Europe/London', minute: 390 });
let desk: Awaited<ReturnType<typeof openReaderDesk>>;
let form: string;

beforeEach(async () => {
  desk = await openReaderDesk();
  await desk.directory.add(reader);
  const key = await desk.services.keys.current();
  form = `/address/${mintToken(key, { subscriber: reader.id, purpose: 'preferences' })}`;
});

const linkOf = (mail: number) => linkIn(desk.sent[mail]?.mail ?? fail(), 'confirm-address');
const addressNow = async () => (await desk.directory.find(reader.id))?.address;

test('a reader moves once the new address has confirmed, with everything else as it was', async () => {
  await desk.ask('POST', form, { address: 'New@Example.org' });
  expect(desk.sent.map(({ address }) => address)).toEqual(['new@example.org']);
  expect((await desk.ask('GET', linkOf(0))).status).toBe(200);
  expect(await addressNow()).toBe(reader.address);

  expect((await desk.ask('POST', linkOf(0))).status).toBe(200);
  expect(await desk.directory.findByAddress('new@example.org')).toMatchObject({ id: reader.id, minute: 390 });
  expect(await desk.directory.findByAddress(reader.address)).toBeNull();
  expect((await desk.ask('POST', linkOf(0))).status).toBe(404);
});

test('the answer for somebody else’s address is the same, and nothing is sent there', async () => {
  const other = aReader(2);
  await desk.directory.add(other);

  const taken = await desk.ask('POST', form, { address: other.address });
  expect(desk.sent).toEqual([]);
  expect(await desk.ask('POST', form, { address: 'free@example.org' })).toEqual(taken);
});

test('a link dies after two days, after a later wish, and after leaving', async () => {
  await desk.ask('POST', form, { address: 'first@example.org' });
  desk.time.now = new Date(desk.time.now.getTime() + HOUR);
  await desk.ask('POST', form, { address: 'second@example.org' });
  expect((await desk.ask('POST', linkOf(0))).status).toBe(404);

  desk.time.now = new Date(desk.time.now.getTime() + 48 * HOUR);
  expect((await desk.ask('POST', linkOf(1))).status).toBe(404);
  expect(await addressNow()).toBe(reader.address);

  await desk.ask('POST', form, { address: 'third@example.org' });
  const current = (await desk.directory.find(reader.id)) ?? fail();
  await desk.directory.save({ ...current, state: 'unsubscribed', version: current.version + 1 });
  expect((await desk.ask('POST', linkOf(2))).status).toBe(404);
});

test('an address that somebody took in the meantime is not taken from them', async () => {
  await desk.ask('POST', form, { address: 'new@example.org' });
  await desk.directory.add({ ...aReader(3), address: 'new@example.org' });
  expect((await desk.ask('POST', linkOf(0))).status).toBe(404);
  expect(await addressNow()).toBe(reader.address);
});

test('a wrong address stays in the form', async () => {
  const answer = await desk.ask('POST', form, { address: 'new@' });
  expect(answer.status).toBe(422);
  expect(answer.body).toContain('value="new@"');
});

function fail(): never {
  throw new Error('nothing there');
}
