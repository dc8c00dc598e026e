import { expect, test } from 'vitest';
import type { ReaderMailOutcome } from '../../lib/ports.ts';
import { retryConfirmations } from '../../lib/readers/retry-confirmations.ts';
import { linkIn, openReaderDesk } from './a-desk.ts';

const MINUTE = 60_000;

/** Readers who signed up while SES took no mail, and an SES that answers as told. */
async function whileSesIsBusy(addresses: readonly string[]) {
  const desk = await openReaderDesk();
  const { sendMail } = desk.services;
  const ses: { answer: ReaderMailOutcome } = { answer: 'later' };
  desk.services.sendMail = async (address, mail) =>
    ses.answer === 'accepted' ? await sendMail(address, mail) : ses.answer;
  for (const address of addresses) {
    expect((await desk.ask('POST', '/subscribe', { address })).status).toBe(200);
    desk.time.now = new Date(desk.time.now.getTime() + 1_000);
  }
  const sweep = () => retryConfirmations({ ...desk.services, control: desk.control });
  return { ...desk, ses, sweep };
}

test('a confirmation mail that SES did not take at sign-up is sent by the sweeper, once, and its link confirms', async () => {
  const { ses, sweep, sent, ask, directory } = await whileSesIsBusy(['ada@example.org']);
  expect(await sweep()).toBe(0);

  ses.answer = 'accepted';
  expect([await sweep(), await sweep()]).toEqual([1, 0]);

  expect(sent.map(({ address }) => address)).toEqual(['ada@example.org']);
  const [mail] = sent;
  if (mail === undefined) throw new Error('no mail');
  expect((await ask('POST', linkIn(mail.mail, 'confirm'))).status).toBe(200);
  expect(await directory.findByAddress('ada@example.org')).toMatchObject({ state: 'confirmed' });
});

test('the page says the same whether SES took the mail or not', async () => {
  const busy = await whileSesIsBusy([]);
  const quiet = await openReaderDesk();
  const form = { address: 'ada@example.org' };
  const body = (await busy.ask('POST', '/subscribe', form)).body;
  expect((await quiet.ask('POST', '/subscribe', form)).body).toEqual(body);
  expect(body).toContain('It may take a few minutes');
});

test('they are sent oldest first, and the edition leaves room while some are waiting', async () => {
  const { ses, sweep, sent, control, time } = await whileSesIsBusy(['a@example.org', 'b@example.org']);
  await sweep();
  expect((await control.read()).roomUntil).toBe(new Date(time.now.getTime() + 2 * MINUTE).toISOString());

  ses.answer = 'accepted';
  expect(await sweep()).toBe(2);
  expect(sent.map(({ address }) => address)).toEqual(['a@example.org', 'b@example.org']);
});

test('a sweep stops at the first mail that SES does not take', async () => {
  const { services, sweep } = await whileSesIsBusy(['a@example.org', 'b@example.org']);
  let asked = 0;
  services.sendMail = async () => {
    asked += 1;
    return 'later';
  };
  await sweep();
  expect(asked).toBe(1);
  expect(await services.unsent.list()).toHaveLength(2);
});

test('one that SES does not take without saying why is kept, and the others are sent', async () => {
  const { services, sweep } = await whileSesIsBusy(['a@example.org', 'b@example.org']);
  services.sendMail = async (address) => (address === 'a@example.org' ? 'unexplained' : 'accepted');
  expect(await sweep()).toBe(1);
  const waiting = await services.unsent.list();
  const subscribers = await Promise.all(waiting.map(({ subscriber }) => services.directory.find(subscriber)));
  expect(subscribers.map((subscriber) => subscriber?.address)).toEqual(['a@example.org']);
});

test('a mail that a sign-up meets without an explanation is kept for the sweeper', async () => {
  const { ses, ask, services } = await whileSesIsBusy([]);
  ses.answer = 'unexplained';
  await ask('POST', '/subscribe', { address: 'ada@example.org' });
  expect(await services.unsent.list()).toHaveLength(1);
});

test('one that a sign-up added again while it was being sent stays', async () => {
  const { services, sweep, time } = await whileSesIsBusy(['ada@example.org']);
  const [waiting] = await services.unsent.list();
  services.sendMail = async () => {
    await services.unsent.add(waiting?.subscriber ?? '', time.now.toISOString());
    return 'failed';
  };
  await sweep();
  expect(await services.unsent.list()).toHaveLength(1);
});

test('two sweeps at once send one mail', async () => {
  const { ses, sweep, sent } = await whileSesIsBusy(['ada@example.org']);
  ses.answer = 'accepted';
  const accepted = await Promise.all([sweep(), sweep()]);
  expect(accepted.sort()).toEqual([0, 1]);
  expect(sent).toHaveLength(1);
});

test('a mail whose answer was lost is not sent again, and counts as failed', async () => {
  const { ses, sweep, services, counted } = await whileSesIsBusy(['ada@example.org']);
  ses.answer = 'failed';
  await sweep();
  expect(await services.unsent.list()).toEqual([]);
  expect(counted.get('ConfirmationsFailed')).toBe(1);
});

test('readers who confirmed, were deleted or have waited for two days get none', async () => {
  const { ses, sweep, sent, services, directory, time } = await whileSesIsBusy([
    'gone@example.org',
    'confirmed@example.org',
    'late@example.org',
  ]);
  const gone = await directory.findByAddress('gone@example.org');
  const confirmed = await directory.findByAddress('confirmed@example.org');
  if (gone === null || confirmed === null) throw new Error('not there');
  await directory.erase(gone.id);
  await directory.save({ ...confirmed, state: 'confirmed', version: confirmed.version + 1 });
  time.now = new Date(time.now.getTime() + 48 * 60 * MINUTE);
  ses.answer = 'accepted';

  expect(await sweep()).toBe(0);
  expect(sent).toEqual([]);
  expect(await services.unsent.list()).toEqual([]);
});

test('a reader who left meanwhile gets none', async () => {
  const { ses, sweep, sent, services, directory } = await whileSesIsBusy(['ada@example.org']);
  const ada = await directory.findByAddress('ada@example.org');
  if (ada === null) throw new Error('not there');
  await directory.save({ ...ada, state: 'unsubscribed', version: ada.version + 1 });
  ses.answer = 'accepted';

  expect(await sweep()).toBe(0);
  expect(sent).toEqual([]);
  expect(await services.unsent.list()).toEqual([]);
});

test('a reader who got the mail by signing up again does not get it twice', async () => {
  const { ses, sweep, sent, ask, time } = await whileSesIsBusy(['ada@example.org']);
  time.now = new Date(time.now.getTime() + 10 * MINUTE);
  ses.answer = 'accepted';
  await ask('POST', '/subscribe', { address: 'ada@example.org' });
  expect(sent).toHaveLength(1);

  expect(await sweep()).toBe(0);
  expect(sent).toHaveLength(1);
});

test('every sweep counts the mails that have waited for ten minutes, so that an alarm fires', async () => {
  const { sweep, counted, time } = await whileSesIsBusy(['ada@example.org']);
  await sweep();
  expect(counted.get('ConfirmationsLate')).toBe(0);
  time.now = new Date(time.now.getTime() + 10 * MINUTE);
  await sweep();
  expect(counted.get('ConfirmationsLate')).toBe(1);
});
