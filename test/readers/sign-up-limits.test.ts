import { expect, test } from 'vitest';
import {
  hourlyLimit,
  MAILBOX_LIMITS,
  mailboxName,
  PREFERENCE_LIMITS,
} from '../../lib/readers/sign-up-limits.ts';
import { openReaderDesk } from './a-desk.ts';

const HOUR = 60;

/** Signs `address` up every `minutes`, `times` times, and answers how many mails were sent. */
async function mailsFor(addresses: readonly string[], minutes: number, confirmationsPerHour = 1_000) {
  const desk = await openReaderDesk({ confirmationsPerHour });
  for (const address of addresses) {
    await desk.ask('POST', '/subscribe', { address });
    desk.time.now = new Date(desk.time.now.getTime() + minutes * 60_000);
  }
  return desk.sent.length;
}

const times = (count: number, address = 'una@kaipost.example') => Array<string>(count).fill(address);

test('one mailbox is sent one confirmation mail in ten minutes, and three in a day', async () => {
  expect(MAILBOX_LIMITS).toEqual([
    { most: 1, minutes: 10 },
    { most: 3, minutes: 24 * HOUR },
  ]);
  expect(await mailsFor(times(9), 1)).toBe(1);
  expect(await mailsFor(times(9), 11)).toBe(3);
});

test('all mailboxes together are sent as many an hour as the config says', async () => {
  const addresses = Array.from({ length: 8 }, (_, n) => `reader${n}@kaipost.example`);
  expect(await mailsFor(addresses, 1, 5)).toBe(5);
  expect(await mailsFor(addresses, 20, 5)).toBe(8);
  expect(hourlyLimit(5)).toEqual([{ most: 5, minutes: HOUR }]);
});

test('ten changes of the morning a day', () => {
  expect(PREFERENCE_LIMITS).toEqual([{ most: 10, minutes: 24 * HOUR }]);
});

test('a mailbox is counted once however its address is spelt, and its name shows no address', () => {
  const name = mailboxName('una@kaipost.example');
  expect(name).toMatch(/^mailbox#[0-9a-f]{64}$/);
  expect(mailboxName('una+news@kaipost.example')).toBe(name);
  expect(mailboxName('una2@kaipost.example')).not.toBe(name);
});
