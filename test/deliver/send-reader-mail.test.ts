import { describe, expect, test } from 'vitest';
import { sendReaderMail } from '../../lib/deliver/send-reader-mail.ts';
import type { SendOutcome } from '../../lib/ports.ts';

const MAIL = { subject: 'Confirm', html: '<p>Confirm</p>', text: 'Confirm' };
const HEAD = { from: { name: 'Morning', address: 'morning@letters.test' }, replyTo: 'desk@letters.test' };
const ACCEPTED: SendOutcome = { status: 'accepted', messageId: 'm' };

/** @param answers - SES's answers in turn; the last one is repeated. @param takesMs - How long each takes. */
async function send(answers: readonly SendOutcome[], takesMs = 50) {
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
  const sent = await sendReaderMail('reader@letters.test', MAIL, HEAD, { mailer, clock, timer });
  return { sent, asked, seconds: now / 1000 };
}

describe('a mail about a subscription', () => {
  test('that SES throttles, because an edition is being sent, leaves a moment later, once', async () => {
    expect(await send([{ status: 'throttled' }, ACCEPTED])).toMatchObject({ sent: true, asked: 2 });
  });

  test('is given up before the reader’s browser gives up', async () => {
    const throttled = await send([{ status: 'throttled' }]);
    expect(throttled).toMatchObject({ sent: false, asked: 5 });
    expect(throttled.seconds).toBeLessThan(9);
    const slow = await send([{ status: 'unreachable', reason: 'ECONNREFUSED' }], 3_000);
    expect(slow.sent).toBe(false);
    expect(slow.seconds).toBeLessThan(12);
  });

  test.each<SendOutcome>([
    { status: 'ambiguous', reason: 'TimeoutError' },
    { status: 'refused', reason: 'MessageRejected' },
    { status: 'paused', reason: 'AccountSendingPausedException' },
    { status: 'quota-exhausted' },
  ])('is not tried again after $status: it may have left, or will not leave soon', async (outcome) => {
    expect(await send([outcome])).toMatchObject({ sent: false, asked: 1 });
  });
});
