import { createHash, createHmac } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { linkIn, openReaderDesk } from './a-desk.ts';

const HOUR = 3_600_000;
const ADDRESS = 'ada@example.org';

let desk: Awaited<ReturnType<typeof openReaderDesk>>;

beforeEach(async () => {
  desk = await openReaderDesk();
});

/** Signs up and answers the path of the link that was mailed. */
async function signUp(): Promise<string> {
  await desk.ask('POST', '/subscribe', { address: ADDRESS });
  const { mail } = desk.sent.at(-1) ?? expect.fail('no mail was sent');
  return linkIn(mail, 'confirm');
}

const wait = (hours: number) => {
  desk.time.now = new Date(desk.time.now.getTime() + hours * HOUR);
};
const state = async () => (await desk.directory.findByAddress(ADDRESS))?.state;

async function leave(): Promise<void> {
  const subscriber = (await desk.directory.findByAddress(ADDRESS)) ?? expect.fail('nobody is there');
  const gone = { ...subscriber, state: 'unsubscribed', confirmationSentAt: null } as const;
  await desk.directory.save({ ...gone, version: subscriber.version + 1 });
}

test('a link works for two days, as the page says', async () => {
  const link = await signUp();

  wait(47.9);
  expect((await desk.ask('GET', link)).status).toBe(200);
  wait(0.2);
  expect((await desk.ask('GET', link)).status).toBe(404);
  expect((await desk.ask('POST', link)).status).toBe(404);
  expect(await state()).toBe('pending');
});

test('pressing twice is no mistake, and changes nothing the second time', async () => {
  const link = await signUp();

  await desk.ask('POST', link);
  const once = await desk.directory.findByAddress(ADDRESS);
  wait(1);
  expect((await desk.ask('POST', link)).status).toBe(200);
  expect((await desk.ask('GET', link)).body).not.toContain('<form');
  expect(await desk.directory.findByAddress(ADDRESS)).toEqual(once);
});

test('both mails of one sign-up work: a reader who asks again may press the first link', async () => {
  const first = await signUp();
  wait(1);
  await signUp();

  expect((await desk.ask('POST', first)).status).toBe(200);
  expect(await state()).toBe('confirmed');
});

test('a link never brings back somebody who left', async () => {
  const link = await signUp();
  await desk.ask('POST', link);
  await leave();

  expect((await desk.ask('POST', link)).status).toBe(404);
  expect(await state()).toBe('unsubscribed');
});

test('a link that was used never confirms what a stranger asks for after the reader has left', async () => {
  const old = await signUp();
  await desk.ask('POST', old);
  await leave();
  wait(1);
  const fresh = await signUp();

  expect((await desk.ask('POST', old)).status).toBe(404);
  expect(await state()).toBe('pending');
  expect((await desk.ask('POST', fresh)).status).toBe(200);
});

test('a link that ran out never confirms the opt-in of a later day', async () => {
  const old = await signUp();
  wait(72);
  await signUp();

  expect((await desk.ask('POST', old)).status).toBe(404);
  expect(await state()).toBe('pending');
});

test('an address that nobody confirmed is forgotten after a week, one that somebody confirmed is not', async () => {
  await signUp();
  wait(7 * 24);
  expect(await state()).toBeUndefined();

  await desk.ask('POST', await signUp());
  wait(30 * 24);
  expect(await state()).toBe('confirmed');
});

test('an unsubscription is kept when a stranger signs the address up and nobody confirms', async () => {
  await desk.ask('POST', await signUp());
  await leave();
  wait(1);
  await signUp();
  wait(30 * 24);

  expect(await state()).toBe('pending');
  expect(await desk.directory.lookUp([ADDRESS])).toEqual(['known']);
});

test('a link to leave confirms nothing, and the other way round', async () => {
  const link = await signUp();

  expect((await desk.ask('POST', link.replace('confirm', 'unsubscribe'))).status).toBe(404);
});

test('the record of consent names the version of the sentence, and the net address only as a keyed hash', async () => {
  const consentFrom = async (ip?: string) => {
    const link = await signUp();
    await desk.ask('POST', link, {}, ip === undefined ? {} : { ip });
    const consent = (await desk.directory.findByAddress(ADDRESS))?.consent;
    await leave();
    wait(48);
    return consent;
  };
  const known = await consentFrom('192.0.2.7');
  expect(known).toEqual({
    how: 'double-opt-in',
    text: expect.stringMatching(/^[0-9a-f]{12}$/),
    ip: expect.stringMatching(/^k1:[0-9a-f]{16}$/),
  });
  const { keys, pages } = desk.services;
  // An unkeyed hash of an address could be found by trying them all.
  const { secret } = await keys.current();
  expect(known?.ip?.slice(3)).toBe(
    createHmac('sha256', secret).update('ip 192.0.2.7').digest('hex').slice(0, 16),
  );
  expect(known?.text).toBe(createHash('sha256').update(pages.consentText).digest('hex').slice(0, 12));
  expect(JSON.stringify(known)).not.toContain('192.0.2.7');
  expect(await consentFrom('192.0.2.7')).toEqual(known);
  expect((await consentFrom('192.0.2.8'))?.ip).not.toBe(known?.ip);
  expect(await consentFrom()).toMatchObject({ text: known?.text, ip: null });
});
