import { expect, test } from 'vitest';
import type { DeliveryPolicy } from '../../lib/deliver/policy.ts';
import { limitsNow, refreshLimits } from '../../lib/deliver/refresh-limits.ts';
import { MailerUnavailableError } from '../../lib/errors.ts';
import type { Mailer, SendQuota } from '../../lib/ports.ts';
import { aPolicy } from '../support/delivery-builders.ts';
import { createMemoryControl } from '../support/fakes/memory-control.ts';
import { settableClock } from '../support/settable-clock.ts';

const NOW = '2026-11-22T06:30:00.000Z';
const IN_FIVE_MINUTES = '2026-11-22T06:35:00.000Z';

/** SES answers with `quota`, or fails with it. */
function anAccount(quota: Partial<SendQuota> | Error) {
  const control = createMemoryControl();
  const asked = { times: 0 };
  const mailer = {
    quota: async () => {
      asked.times += 1;
      if (quota instanceof Error) throw quota;
      return { maxSendRate: 14, max24Hours: 50_000, sentLast24Hours: 0, ...quota };
    },
  } as Mailer;
  const ports = { mailer, control, clock: settableClock(NOW), log: { info() {}, warn() {}, error() {} } };
  const policy = (about: Partial<DeliveryPolicy>) => aPolicy({ dailyQuota: null, ...about });
  const refresh = async (about: Partial<DeliveryPolicy> = {}) => {
    await refreshLimits(ports, policy(about));
    return await control.read();
  };
  const answer = () => refreshLimits(ports, policy({}));
  return { control, asked, refresh, answer, now: () => limitsNow(ports, policy({})) };
}

test('SES’s limits are stored with the time at which they were asked for', async () => {
  const { limits, quotaUntil, parked } = await anAccount({ sentLast24Hours: 7 }).refresh();
  expect(limits).toEqual({ maxSendRate: 14, max24Hours: 50_000, sentLast24Hours: 7, askedAt: NOW });
  expect([quotaUntil, parked]).toEqual([null, null]);
});

test.each([
  [
    'an hour of confirmation mails is left of a large quota',
    { sentLast24Hours: 49_940 },
    {},
    IN_FIVE_MINUTES,
  ],
  ['before that there is room', { sentLast24Hours: 49_939 }, {}, null],
  ['nothing is reserved of the sandbox’s 200', { max24Hours: 200, sentLast24Hours: 199 }, {}, null],
  ['which can be used up', { max24Hours: 200, sentLast24Hours: 200 }, {}, IN_FIVE_MINUTES],
  ['a thousand is still a small quota', { max24Hours: 1_000, sentLast24Hours: 999 }, {}, null],
  ['an unlimited account is never full', { max24Hours: null, sentLast24Hours: 10_000_000 }, {}, null],
  ['the operator’s own quota counts instead', { sentLast24Hours: 500 }, { dailyQuota: 500 }, IN_FIVE_MINUTES],
])('%s', async (_, quota, policy, quotaUntil) => {
  expect((await anAccount(quota).refresh(policy)).quotaUntil).toBe(quotaUntil);
});

test('a rate of 0 parks all senders for five minutes', async () => {
  const { parked } = await anAccount({ maxSendRate: 0 }).refresh();
  expect(parked).toEqual({ reason: 'SES allows no mail: MaxSendRate is 0', until: IN_FIVE_MINUTES });
});

test('if SES does not answer, the last limits stay, and without any one mail a second is allowed', async () => {
  const account = anAccount(new MailerUnavailableError('no answer'));
  expect(await account.now()).toEqual({ maxSendRate: 1, max24Hours: null, sentLast24Hours: 0, askedAt: NOW });
  const last = { maxSendRate: 50, max24Hours: null, sentLast24Hours: 3, askedAt: '2026-11-22T06:29:00.000Z' };
  await account.control.setLimits(last, null);
  expect((await account.refresh()).limits).toEqual(last);
  expect(await account.answer()).toEqual(last);
});

test('any other fault is passed on', async () => {
  await expect(anAccount(new Error('broken')).refresh()).rejects.toThrow('broken');
});

test('SES is asked only if no limits are stored', async () => {
  const account = anAccount({});
  await account.now();
  await account.now();
  expect(account.asked.times).toBe(1);
});
