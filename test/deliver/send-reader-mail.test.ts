import { describe, expect, test } from 'vitest';
import { sendReaderMail } from '../../lib/deliver/send-reader-mail.ts';
import type { SendOutcome } from '../../lib/ports.ts';

const MAIL = { subject: 'Confirm', html: '<p>Confirm</p>', text: 'Confirm' };
const HEAD = { from: { name: 'Morning', address: 'morning@letters.test' }, replyTo: 'desk@letters.test' };
const ACCEPTED: SendOutcome = { status: 'accepted', messageId: 'm' };

/** @param answers - SES's answers in turn; the last one is repeated. @param takesMs - How long each takes. */
async function send(answers: readonly SendOutcome[], takesMs = 50, patienceMs?: number) {
  let now = 0;
  let asked = 0;
  const mailer = {
    send: async () => {
      now += takesMs;
      asked += 1;
      return answers[Math.min(asked, answers.length) - 1] ?? ACCEPTED;
    },
    quota: () => Promise.reject(new Error('not asked')),
  };
  const clock = { now: () => new Date(now) };
  const timer = {
    sleep: async (milliseconds: number) => {
      now += milliseconds;
    },
  };
  const sent = await sendReaderMail('reader@letters.test', MAIL, HEAD, { mailer, clock, timer }, patienceMs);
  return { sent, asked, seconds: now / 1000 };
}

describe('a mail about a subscription', () => {
  test('that SES throttles, because an edition is being sent, leaves a moment later, once', async () => {
    expect(await send([{ status: 'throttled' }, ACCEPTED])).toMatchObject({ sent: 'accepted', asked: 2 });
  });

  test('is given up before the reader’s browser gives up', async () => {
    const throttled = await send([{ status: 'throttled' }]);
    expect(throttled).toMatchObject({ sent: 'later', asked: 5 });
    expect(throttled.seconds).toBeLessThan(9);
    const slow = await send([{ status: 'unreachable', reason: 'ECONNREFUSED' }], 3_000);
    expect(slow.sent).toBe('later');
    expect(slow.seconds).toBeLessThan(12);
  });

  test('for a sign-up is left to the sweeper within the time that every answer takes', async () => {
    const { sent, seconds } = await send([{ status: 'throttled' }], 50, 700);
    expect(sent).toBe('later');
    expect(seconds).toBeLessThan(1.5);
  });

  test.each<[SendOutcome, string]>([
    [{ status: 'ambiguous', reason: 'TimeoutError' }, 'failed'],
    [{ status: 'refused', reason: 'MessageRejected' }, 'failed'],
    [{ status: 'paused', reason: 'AccountSendingPausedException' }, 'later'],
    [{ status: 'quota-exhausted' }, 'later'],
    [{ status: 'unexplained', reason: 'Odd (HTTP 400)' }, 'unexplained'],
  ])('is not tried again at once after %j, which counts as %s', async (outcome, sent) => {
    expect(await send([outcome])).toMatchObject({ sent, asked: 1 });
  });
});
