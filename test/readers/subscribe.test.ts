import { expect, test } from 'vitest';
import { linkIn, openReaderDesk } from './a-desk.ts';

const HOUR = 3_600_000;

test('signing up takes a mail and a button: neither the form nor the link alone subscribes', async () => {
  const { ask, sent, directory } = await openReaderDesk();

  await ask('POST', '/subscribe', { address: 'Ada@Example.org', zone: 'Asia/Tokyo' });
  const link = linkIn(sent[0]?.mail ?? fail(), 'confirm');
  expect(await directory.findByAddress('ada@example.org')).toMatchObject({
    state: 'pending',
    zone: 'Asia/Tokyo',
  });

  expect((await ask('GET', link)).status).toBe(200);
  expect(await directory.findByAddress('ada@example.org')).toMatchObject({ state: 'pending' });

  expect((await ask('POST', link)).status).toBe(200);
  expect(await directory.findByAddress('ada@example.org')).toMatchObject({ state: 'confirmed' });
});

test('the answer is the same for a new, a known and a trapped address', async () => {
  const { ask, sent } = await openReaderDesk();

  const first = await ask('POST', '/subscribe', { address: 'ada@example.org' });
  const again = await ask('POST', '/subscribe', { address: 'ada@example.org' });
  const robot = await ask('POST', '/subscribe', {
    address: 'bob@example.org',
    website: 'https://spam.example',
  });

  expect([again.body, robot.body]).toEqual([first.body, first.body]);
  expect(sent).toHaveLength(1);
});

test('one address gets at most one confirmation mail a day', async () => {
  const { ask, sent, time } = await openReaderDesk();
  await ask('POST', '/subscribe', { address: 'ada@example.org' });

  time.now = new Date(time.now.getTime() + 23 * HOUR);
  await ask('POST', '/subscribe', { address: 'ada@example.org' });
  expect(sent).toHaveLength(1);

  time.now = new Date(time.now.getTime() + 2 * HOUR);
  await ask('POST', '/subscribe', { address: 'ada@example.org' });
  expect(sent).toHaveLength(2);
});

test('an old confirmation link never brings back somebody who left', async () => {
  const { ask, sent, directory } = await openReaderDesk();
  await ask('POST', '/subscribe', { address: 'ada@example.org' });
  const link = linkIn(sent[0]?.mail ?? fail(), 'confirm');
  await ask('POST', link);
  const reader = (await directory.findByAddress('ada@example.org')) ?? fail();
  await directory.save({ ...reader, state: 'unsubscribed', version: reader.version + 1 });

  expect((await ask('POST', link)).status).toBe(404);
  expect(await directory.findByAddress('ada@example.org')).toMatchObject({ state: 'unsubscribed' });
});

test.each([
  '',
  'ada',
  'ada@',
  '@example.org',
  'ada@localhost',
  'ada@example.org\r\nBcc: x@example.org',
  'ä@example.org',
])('an address like %j is asked for again, and nothing is sent', async (address) => {
  const { ask, sent } = await openReaderDesk();

  const answer = await ask('POST', '/subscribe', { address });

  expect(answer.status).toBe(422);
  expect(sent).toEqual([]);
});

test('nothing that a visitor typed is in the confirmation mail', async () => {
  const { ask, sent } = await openReaderDesk();

  await ask('POST', '/subscribe', { address: 'buy.cheap.pills@example.org', zone: '<b>Europe/London' });

  const { html, text, subject } = sent[0]?.mail ?? fail();
  expect(`${html}${text}${subject}`).not.toMatch(/pills|<b>Europe/);
});

function fail(): never {
  throw new Error('nothing there');
}

test('a confirmation mail that SES refused may be asked for again at once', async () => {
  const desk = await openReaderDesk();
  const { sendMail } = desk.services;
  await desk.ask('POST', '/subscribe', { address: 'bob@example.org' });
  expect(desk.sent).toHaveLength(1);

  const refusing = await openReaderDesk({ sendMail: async () => false });
  await refusing.ask('POST', '/subscribe', { address: 'ada@example.org' });
  refusing.services.sendMail = sendMail;
  await refusing.ask('POST', '/subscribe', { address: 'ada@example.org' });

  expect(desk.sent.map(({ address }) => address)).toEqual(['bob@example.org', 'ada@example.org']);
});
