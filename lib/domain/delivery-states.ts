import type { Delivery, DeliveryOutcome } from './delivery.ts';
import type { EditionId } from './edition.ts';
import { type Instant, instantOf, millisOf } from './instant.ts';
import type { SubscriberId } from './subscriber.ts';

/*
 * The state machine of one delivery. Each function answers the row that should stand next, or null when the
 * step is not allowed from here; writing it is one conditional write that fails if the row moved meanwhile
 * (`DeliveryLedger.replace`). Nothing else decides about states.
 *
 *   absent ──claim──► IN_FLIGHT ──accepted──► ACCEPTED        proof: any state ──► ACCEPTED
 *     │                 │  ▲  │ └─refused───► FAILED
 *     │                 │  │  └──not taken──► RETRY ──claim──► IN_FLIGHT (attempt + 1)
 *     │                 │  └──────resolver────┘ │
 *     │                 └─resolver────────────► UNCONFIRMED
 *     └──suppress──► SUPPRESSED ◄──suppress─────┤
 *     └──expire────► EXPIRED ◄─────expire───────┘           by hand: FAILED ──► RETRY
 */

/** Ambiguous attempts in a row after which nobody tries again. */
export const MAX_AMBIGUITIES = 8;

/** Whose row, in which chunk: what is known before there is a row. */
export interface Recipient {
  readonly edition: EditionId;
  readonly subscriber: SubscriberId;
  readonly chunk: string;
}

/** Take the next attempt. Until `leaseUntil` nobody else may touch the row but proof. */
export function claim(
  row: Delivery | null,
  to: Recipient,
  leaseUntil: Instant,
  now: Instant,
): Delivery | null {
  if (!claimable(row)) return null;
  const before = row ?? blank(to, now);
  return {
    ...before,
    state: 'IN_FLIGHT',
    attempt: before.attempt + 1,
    claimedAt: now,
    leaseUntil,
    reason: null,
    updatedAt: now,
  };
}

/** SES answered 200. */
export function accept(row: Delivery, messageId: string, now: Instant): Delivery {
  return { ...row, state: 'ACCEPTED', messageId, leaseUntil: null, ambiguities: 0, updatedAt: now };
}

/** SES refused this mail for good. */
export function refuse(row: Delivery, reason: string, now: Instant): Delivery {
  return { ...row, state: 'FAILED', reason, leaseUntil: null, ambiguities: 0, updatedAt: now };
}

/** SES definitely did not take it, and not because of this mail; or it was never sent. */
export function putBack(row: Delivery, reason: string, now: Instant): Delivery {
  return { ...row, state: 'RETRY', reason, leaseUntil: null, ambiguities: 0, updatedAt: now };
}

/** An operator wants those tried again whom SES refused: not accepted for certain. Null for all others. */
export function reopen(row: Delivery, now: Instant): Delivery | null {
  return row.state === 'FAILED' ? putBack(row, 'tried again by hand', now) : null;
}

/** The reader may not be mailed (any more). Only before a claim: a mail that may be out stays in flight. */
export function suppress(row: Delivery | null, to: Recipient, reason: string, now: Instant): Delivery | null {
  if (!claimable(row)) return null;
  return { ...(row ?? blank(to, now)), state: 'SUPPRESSED', reason, updatedAt: now };
}

/** Too late for this edition. What may be out already ends UNCONFIRMED, once its lease is over. */
export function expire(row: Delivery | null, to: Recipient, now: Instant): Delivery | null {
  if (claimable(row))
    return { ...(row ?? blank(to, now)), state: 'EXPIRED', reason: 'cut-off', updatedAt: now };
  return row?.state === 'IN_FLIGHT' && leaseIsOver(row, now) ? unconfirmed(row, 'cut-off', now) : null;
}

/**
 * Decide about an attempt whose outcome nobody proved. The caller has shown that proof would have arrived by
 * now (`deliver/evidence.ts`); with policy `record` no second mail is ever risked.
 */
export function resolve(row: Delivery, ambiguity: 'retry' | 'record', now: Instant): Delivery | null {
  if (row.state !== 'IN_FLIGHT' || !leaseIsOver(row, now)) return null;
  const ambiguities = row.ambiguities + 1;
  if (ambiguity === 'record') return { ...unconfirmed(row, 'no proof', now), ambiguities };
  if (ambiguities >= MAX_AMBIGUITIES)
    return { ...unconfirmed(row, 'too many attempts without an answer', now), ambiguities };
  return { ...row, state: 'RETRY', reason: 'no proof', leaseUntil: null, ambiguities, updatedAt: now };
}

/** An event shows that SES took a mail for this row: true whatever we believed. Null when already known. */
export function prove(row: Delivery, messageId: string, now: Instant): Delivery | null {
  return row.state === 'ACCEPTED' ? null : accept({ ...row, reason: null }, messageId, now);
}

/** What the mailbox said. The worst word stands, so the order of events does not matter. Null: nothing new. */
export function learn(row: Delivery, outcome: DeliveryOutcome, now: Instant): Delivery | null {
  if (row.outcome !== null && WEIGHT[row.outcome] >= WEIGHT[outcome]) return null;
  return { ...row, outcome, updatedAt: now };
}

const WEIGHT: Readonly<Record<DeliveryOutcome, number>> = {
  delivered: 1,
  'bounced-soft': 2,
  'bounced-hard': 3,
  complained: 4,
};

/** Whether the claiming invocation can no longer act. */
export function leaseIsOver(row: Delivery, now: Instant): boolean {
  return row.leaseUntil === null || millisOf(row.leaseUntil) < millisOf(now);
}

function claimable(row: Delivery | null): boolean {
  return row === null || row.state === 'RETRY';
}

function unconfirmed(row: Delivery, reason: string, now: Instant): Delivery {
  return { ...row, state: 'UNCONFIRMED', reason, leaseUntil: null, updatedAt: now };
}

function blank(to: Recipient, now: Instant): Delivery {
  return {
    ...to,
    state: 'RETRY',
    attempt: 0,
    ambiguities: 0,
    claimedAt: null,
    leaseUntil: null,
    messageId: null,
    reason: null,
    updatedAt: instantOf(millisOf(now)),
    outcome: null,
  };
}
