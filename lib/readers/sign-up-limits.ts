import { createHash } from 'node:crypto';
import { mailboxOf } from '../domain/address.ts';
import type { RateLimit } from '../ports.ts';

/** Most confirmation mails for one mailbox, however its address is spelt. */
export const MAILBOX_LIMITS: readonly RateLimit[] = [
  { most: 1, minutes: 10 },
  { most: 3, minutes: 24 * 60 },
];

/** One reader may move to another morning this often: each new morning is work for the planner. */
export const PREFERENCE_LIMITS: readonly RateLimit[] = [{ most: 10, minutes: 24 * 60 }];

/** What all confirmation mails together are counted under. */
export const ALL_CONFIRMATIONS = 'confirmations';

/**
 * All confirmation mails of an hour. Invented addresses bounce, and SES pauses accounts that bounce too much: a
 * flood of sign-ups must not be able to take the edition with it.
 */
export function hourlyLimit(confirmationsPerHour: number): readonly RateLimit[] {
  return [{ most: confirmationsPerHour, minutes: 60 }];
}

/** What one mailbox is counted under; holds no address. */
export function mailboxName(address: string): string {
  return `mailbox#${createHash('sha256').update(mailboxOf(address)).digest('hex')}`;
}
