import { expect, test } from 'vitest';
import { PATIENCE_MS, SAME_DURATION_MS, SES_ANSWERS_WITHIN_MS } from '../../lib/domain/same-duration.ts';
import { linkIn, openReaderDesk } from './a-desk.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

test('signing up takes a mail and a button: neither the form nor the link alone subscribes', async () => {
  const { ask, sent, directory, services } = await openReaderDesk();

  await ask('POST', '/subscribe', { address: 'Ada@Example.org', zone: 'Asia/Tokyo' });
  // SES took the mail: nothing is left for the sweeper to send.
  expect(await services.unsent.list()).toEqual([]);
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
  const { ask, sent, counted } = await openReaderDesk();

  const first = await ask('POST', '/subscribe', { address: 'ada@example.org' });
  const again = await ask('POST', '/subscribe', { address: 'ada@example.org' });
  const robot = await ask('POST', '/subscribe', {
    address: 'ada@example.org',
    'leave-empty': 'https://spam.example',
  });

  expect([again.body, robot.body]).toEqual([first.body, first.body]);
  expect(sent).toHaveLength(1);
  expect(counted.get('SignUpsTrapped')).toBe(1);
});

test('a mailbox gets a mail in ten minutes, and three a day, in whatever spelling', async () => {
  const { ask, sent, time } = await openReaderDesk();
  const spellings = ['victim@gmail.com', 'v.ictim@gmail.com', 'victim+7@gmail.com', 'Victim@googlemail.com'];
  const everySpelling = async () => {
    for (const address of spellings) await ask('POST', '/subscribe', { address });
  };

  await everySpelling();
  expect(sent).toHaveLength(1);
  time.now = new Date(time.now.getTime() + 10 * MINUTE);
  await everySpelling();
  expect(sent).toHaveLength(2);
  for (let hour = 1; hour < 23; hour += 1) {
    time.now = new Date(time.now.getTime() + HOUR);
    await everySpelling();
  }
  expect(sent).toHaveLength(3);
});

test('once the hour’s mails are used up, every address gets the same refusal and nothing is written', async () => {
  const { ask, sent, counted, directory, time } = await openReaderDesk({ confirmationsPerHour: 20 });
  await ask('POST', '/subscribe', { address: 'known@example.org' });
  for (let n = 0; n < 100; n += 1) await ask('POST', '/subscribe', { address: `victim${n}@example.org` });

  const [known, unknown] = await Promise.all(
    ['known@example.org', 'new@example.org'].map((address) => ask('POST', '/subscribe', { address })),
  );
  expect(sent).toHaveLength(20);
  expect(known).toEqual(unknown);
  expect(known?.status).toBe(429);
  expect(counted.get('SignUpsRefused')).toBe(83);
  expect(await directory.findByAddress('victim99@example.org')).toBeNull();

  time.now = new Date(time.now.getTime() + HOUR);
  expect((await ask('POST', '/subscribe', { address: 'new@example.org' })).status).toBe(200);
  expect(sent).toHaveLength(21);
});

test('sign-ups of the same moment get no more mails together than the hour allows', async () => {
  const { ask, sent } = await openReaderDesk({ confirmationsPerHour: 20 });
  const addresses = Array.from({ length: 30 }, (_, n) => `reader${n}@example.org`);
  await Promise.all(addresses.map((address) => ask('POST', '/subscribe', { address })));
  expect(sent).toHaveLength(20);
});

test('sign-ups that nobody confirmed are no work for the planner, in whatever spelling of a zone', async () => {
  const { ask, sent, membership } = await openReaderDesk({ confirmationsPerHour: 1_000 });
  const zones = ['Europe/London', 'EUROPE/LONDON', 'eUrOpE/LoNdOn', 'london', 'GB', ' London ', ''];
  for (const [n, zone] of zones.entries())
    await ask('POST', '/subscribe', { address: `a${n}@example.org`, zone });
  expect(await membership.mornings()).toEqual([]);

  for (const { mail } of sent) expect((await ask('POST', linkIn(mail, 'confirm'))).status).toBe(200);
  expect(await membership.mornings()).toEqual([{ zone: 'Europe/London', minute: 390 }]);
});

test('where everybody gets the edition at one time, no zone is asked for and none is taken', async () => {
  const morning = { zone: 'Europe/London', minute: 390, isLocal: false, ownHours: [], hasBothDays: true };
  const { ask, directory } = await openReaderDesk({ morning });

  expect((await ask('GET', '/subscribe')).body).not.toContain('name="zone"');
  await ask('POST', '/subscribe', { address: 'ada@example.org', zone: 'Asia/Tokyo' });
  expect(await directory.findByAddress('ada@example.org')).toMatchObject({ zone: 'Europe/London' });
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

  await ask('POST', '/subscribe', { address: 'buy.cheap.pills@example.org', zone: 'europe/london' });

  const { html, text, subject } = sent[0]?.mail ?? fail();
  expect(`${html}${text}${subject}`).not.toMatch(/pills|<b>Europe/);
});

function fail(): never {
  throw new Error('nothing there');
}

test('a confirmation mail whose answer was lost may be asked for again at once', async () => {
  const desk = await openReaderDesk();
  const { sendMail } = desk.services;
  await desk.ask('POST', '/subscribe', { address: 'bob@example.org' });
  expect(desk.sent).toHaveLength(1);

  const refusing = await openReaderDesk({ sendMail: async () => 'failed' as const });
  await refusing.ask('POST', '/subscribe', { address: 'ada@example.org' });
  refusing.services.sendMail = sendMail;
  await refusing.ask('POST', '/subscribe', { address: 'ada@example.org' });

  expect(desk.sent.map(({ address }) => address)).toEqual(['bob@example.org', 'ada@example.org']);
});

test('a known and an unknown address take the same time, whatever SES takes', async () => {
  const desk = await openReaderDesk();
  const durations: number[] = [];
  desk.services.sendMail = async () => {
    desk.time.now = new Date(desk.time.now.getTime() + 300);
    return 'accepted' as const;
  };
  for (const address of ['ada@example.org', 'ada@example.org', 'bob@example.org', 'ada@example.org']) {
    const before = desk.time.now.getTime();
    await desk.ask('POST', '/subscribe', { address });
    durations.push(desk.time.now.getTime() - before + (desk.slept.at(-1) ?? 0));
  }
  expect(new Set(durations)).toEqual(new Set([SAME_DURATION_MS]));
});

test('nor does an SES that refuses at first and then hangs take longer than the answer does', () => {
  expect(PATIENCE_MS + SES_ANSWERS_WITHIN_MS).toBeLessThan(SAME_DURATION_MS);
});

test('a form that comes back within a second is shown again with what was typed, and then works', async () => {
  const { ask, sent, time } = await openReaderDesk();
  const opened = String(time.now.getTime());
  const form = { address: 'ada@example.org', zone: 'Asia/Tokyo', opened };

  const first = await ask('POST', '/subscribe', form);
  expect(first.status).toBe(422);
  expect(first.body).toMatch(/value="ada@example.org"[\s\S]+value="Asia\/Tokyo"/);
  expect(sent).toEqual([]);

  time.now = new Date(time.now.getTime() + 1_000);
  expect((await ask('POST', '/subscribe', form)).status).toBe(200);
  expect(sent).toHaveLength(1);
});

test('a wrong address stays in the form, and so does a zone that is none', async () => {
  const { ask, sent } = await openReaderDesk();
  expect((await ask('POST', '/subscribe', { address: 'ada@exmaple' })).body).toContain('value="ada@exmaple"');
  const answer = await ask('POST', '/subscribe', { address: 'ada@example.org', zone: 'Mars/Olympus' });
  expect(answer.status).toBe(422);
  expect(answer.body).toMatch(/value="ada@example.org"[\s\S]+value="Mars\/Olympus"/);
  expect(sent).toEqual([]);
});

test('the zone of a country with only one is proposed', async () => {
  const { ask } = await openReaderDesk();
  const proposed = async (acceptLanguage: string) =>
    /name="zone"[^>]* value="([^"]+)"/.exec(
      (await ask('GET', '/subscribe', {}, { acceptLanguage })).body,
    )?.[1];
  expect(await proposed('de-AT,de;q=0.9')).toBe('Europe/Vienna');
  expect(await proposed('ja-JP')).toBe('Asia/Tokyo');
  for (const unclear of ['en-US,en;q=0.5', 'de', '', 'xx-ZZ', '<script>'])
    expect(await proposed(unclear)).toBe('Europe/London');
});

test('the page after a sign-up offers to send the mail again, and does so after ten minutes', async () => {
  const { ask, sent, time } = await openReaderDesk();
  const { body } = await ask('POST', '/subscribe', { address: 'ada@example.org' });
  expect(body).toContain('<input type="hidden" name="address" value="ada@example.org">');

  await ask('POST', '/subscribe', { address: 'ada@example.org' });
  expect(sent).toHaveLength(1);
  time.now = new Date(time.now.getTime() + 10 * MINUTE);
  await ask('POST', '/subscribe', { address: 'ada@example.org' });
  expect(sent).toHaveLength(2);
});

test('a new sign-up is a pending profile without history that expires if nobody confirms', async () => {
  const desk = await openReaderDesk();
  await desk.ask('POST', '/subscribe', { address: 'new@example.org', zone: 'Asia/Tokyo' });
  const profile = await desk.directory.findByAddress('new@example.org');
  expect(profile).toMatchObject({
    state: 'pending',
    suppression: null,
    zone: 'Asia/Tokyo',
    minute: 390,
    subscribedAt: '2026-11-22T08:00:00.000Z',
    confirmedAt: null,
    softBounces: 0,
  });
  expect(profile?.expiresAt).toBeDefined();
});

test('a busy SES is not waited for longer than every answer takes: that would tell that an address is new', async () => {
  const desk = await openReaderDesk();
  const patience: (number | undefined)[] = [];
  desk.services.sendMail = async (_address, _mail, patienceMs) => {
    patience.push(patienceMs);
    return 'later';
  };
  await desk.ask('POST', '/subscribe', { address: 'new@example.org' });
  expect(patience).toEqual([700]);
});

test('the embedded form takes no sign-up itself: it is sent to the form’s own page', async () => {
  const { ask, sent } = await openReaderDesk();
  expect((await ask('POST', '/embed', { address: 'ada@example.org' })).status).toBe(405);
  expect((await ask('GET', '/embed')).body).toContain('action="/subscribe"');
  expect(sent).toEqual([]);
});
