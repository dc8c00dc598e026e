import { instantOf } from '../domain/instant.ts';
import { MailerUnavailableError } from '../errors.ts';
import type { Clock, Log, Mailer, SendControl, SendLimits, SendQuota } from '../ports.ts';
import type { DeliveryPolicy } from './policy.ts';

interface LimitPorts {
  readonly mailer: Mailer;
  readonly control: SendControl;
  readonly clock: Clock;
  readonly log: Log;
}

/** How long senders wait for the rolling day to free some room. */
const QUOTA_WAIT_MS = 300_000;

/** How long to wait when SES's rate is 0. */
const NO_RATE_WAIT_MS = 300_000;

/** The lowest rate of any account, used until SES gives another. */
const UNTIL_TOLD: SendQuota = { maxSendRate: 1, max24Hours: null, sentLast24Hours: 0 };

/**
 * Ask SES for its limits and store them for all senders. Only the sweeper asks, once a minute: senders that found a
 * full quota by trying would cost many ledger writes for each mail. If SES does not answer, the last limits stay;
 * another tool of the account may be using up the calls.
 *
 * @param warmUp - Most mails in 24 hours while a new domain becomes known; null when it is.
 */
export async function refreshLimits(
  ports: LimitPorts,
  policy: DeliveryPolicy,
  warmUp: number | null = null,
): Promise<SendLimits> {
  const quota = await askedQuota(ports);
  const now = ports.clock.now();
  if (quota === null)
    return (await ports.control.read()).limits ?? { ...UNTIL_TOLD, askedAt: instantOf(now) };
  if (quota.maxSendRate <= 0)
    await ports.control.park(
      'SES allows no mail: MaxSendRate is 0',
      instantOf(now.getTime() + NO_RATE_WAIT_MS),
    );
  const max24Hours = smaller(policy.dailyQuota ?? quota.max24Hours, warmUp);
  const limits = { ...quota, max24Hours, askedAt: instantOf(now) };
  const full = max24Hours !== null && quota.sentLast24Hours >= usableQuota(max24Hours, policy);
  await ports.control.setLimits(limits, full ? instantOf(now.getTime() + QUOTA_WAIT_MS) : null);
  return limits;
}

/** The limits as last stored; SES is asked only if there are none. */
export async function limitsNow(ports: LimitPorts, policy: DeliveryPolicy): Promise<SendLimits> {
  return (await ports.control.read()).limits ?? (await refreshLimits(ports, policy));
}

async function askedQuota({ mailer, log }: LimitPorts): Promise<SendQuota | null> {
  try {
    return await mailer.quota();
  } catch (error) {
    if (!(error instanceof MailerUnavailableError)) throw error;
    log.warn('SES did not return the sending limits: the last ones stay in force', { why: error.message });
    return null;
  }
}

/** Mails that editions may use in a day. Nothing is reserved of a small quota, such as the sandbox's 200. */
export function usableQuota(max24Hours: number, { quotaReserve }: DeliveryPolicy): number {
  return max24Hours > 1_000 ? max24Hours - quotaReserve : max24Hours;
}

/** Of two limits; null is none. */
export function smaller(one: number | null, other: number | null): number | null {
  return one === null || other === null ? (one ?? other) : Math.min(one, other);
}
