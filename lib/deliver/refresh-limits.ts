import { instantOf } from '../domain/instant.ts';
import type { Clock, Mailer, SendControl, SendLimits } from '../ports.ts';
import type { DeliveryPolicy } from './policy.ts';

/** How long senders wait for the rolling day to free some room. */
const QUOTA_WAIT_MS = 300_000;

/**
 * Ask SES what it allows and write it where every sender reads it. Asked by the sweeper once a minute and by
 * nobody else: senders that probe a full quota themselves cost many ledger writes for each mail.
 */
export async function refreshLimits(
  ports: { readonly mailer: Mailer; readonly control: SendControl; readonly clock: Clock },
  policy: DeliveryPolicy,
): Promise<SendLimits> {
  const quota = await ports.mailer.quota();
  const now = ports.clock.now();
  const max24Hours = policy.dailyQuota ?? quota.max24Hours;
  const limits = { ...quota, max24Hours, askedAt: instantOf(now) };
  const full = max24Hours !== null && quota.sentLast24Hours >= max24Hours - reserveOf(max24Hours, policy);
  await ports.control.setLimits(limits, full ? instantOf(now.getTime() + QUOTA_WAIT_MS) : null);
  return limits;
}

/** The limits as last written; asked for only when nobody has asked yet. */
export async function limitsNow(
  ports: { readonly mailer: Mailer; readonly control: SendControl; readonly clock: Clock },
  policy: DeliveryPolicy,
): Promise<SendLimits> {
  return (await ports.control.read()).limits ?? (await refreshLimits(ports, policy));
}

/** A small quota, such as the sandbox's 200, is not shared with others. */
function reserveOf(max24Hours: number, { quotaReserve }: DeliveryPolicy): number {
  return max24Hours > 1_000 ? quotaReserve : 0;
}
