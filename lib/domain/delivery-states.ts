import type { Delivery, DeliveryOutcome } from './delivery.ts';
import type { EditionId } from './edition.ts';
import { type Instant, instantOf, millisOf } from './instant.ts';
import type { SubscriberId } from './subscriber.ts';

/*
 * The state machine of one delivery. Each function returns the next row, or null when the step is not allowed from
 * the current one. The caller writes it with one conditional write, which fails if the row has changed meanwhile
 * (`DeliveryLedger.replace`). Nothing else decides about states.
 *
 *   absent ──claim──► IN_FLIGHT ──accepted──► ACCEPTED        event: any state ──► ACCEPTED
 *     │                 │  ▲  │ └─refused───► FAILED
 *     │                 │  │  └──not taken──► RETRY ──claim──► IN_FLIGHT (attempt + 1)
 *     │                 │  └──────resolver────┘ │
 *     │                 └─resolver────────────► UNCONFIRMED
 *     └──suppress──► SUPPRESSED ◄──suppress─────┤
 *     └──expire────► EXPIRED ◄─────expire───────┘           by hand: FAILED ──► RETRY
 */

/** Ambiguous attempts in a row after which the delivery is given up. */
export const MAX_AMBIGUITIES = 8;

/** What is known of a delivery before it has a row: edition, reader and chunk. */
export interface Recipient {
  readonly edition: EditionId;
  readonly subscriber: SubscriberId;
  readonly chunk: string;
}

/** Claim the next attempt. Until `leaseUntil` only an event may change the row besides the claimer. */
export function claim(
  row: Delivery | null,
  to: Recipient,
  { claimId, leaseUntil }: { readonly claimId: string; readonly leaseUntil: Instant },
  now: Instant,
): Delivery | null {
  if (!claimable(row)) return null;
  const before = row ?? blank(to, now);
  return {
    ...before,
    state: 'IN_FLIGHT',
    attempt: before.attempt + 1,
    claimId,
    claimedAt: now,
    leaseUntil,
    reason: null,
    updatedAt: now,
  };
}

/** SES answered 200. */
export function accept(row: Delivery, messageId: string, now: Instant): Delivery {
  return { ...accepted(row, messageId, now), answeredAt: now };
}

/** SES refused this mail for good. */
export function refuse(row: Delivery, reason: string, now: Instant): Delivery {
  return { ...row, state: 'FAILED', reason, leaseUntil: null, ambiguities: 0, updatedAt: now };
}

/** SES definitely did not take it, and not because of this mail; or it was never sent. */
export function putBack(row: Delivery, reason: string, now: Instant): Delivery {
  return { ...row, state: 'RETRY', reason, leaseUntil: null, ambiguities: 0, updatedAt: now };
}

/** Retry a delivery that SES refused, at an operator's request. It was certainly not accepted. Null for all others. */
export function reopen(row: Delivery, now: Instant): Delivery | null {
  return row.state === 'FAILED' ? putBack(row, 'tried again by hand', now) : null;
}

/** The reader may not be mailed (any more). Only before a claim: a mail that may have left stays in flight. */
export function suppress(row: Delivery | null, to: Recipient, reason: string, now: Instant): Delivery | null {
  if (!claimable(row)) return null;
  return { ...(row ?? blank(to, now)), state: 'SUPPRESSED', reason, updatedAt: now };
}

/** Past this edition's cut-off. A mail that may have left becomes UNCONFIRMED once its lease is over. */
export function expire(
  row: Delivery | null,
  to: Recipient,
  now: Instant,
  reason = 'cut-off',
): Delivery | null {
  if (claimable(row)) return { ...(row ?? blank(to, now)), state: 'EXPIRED', reason, updatedAt: now };
  return row?.state === 'IN_FLIGHT' && leaseIsOver(row, now) ? unconfirmed(row, reason, now) : null;
}

/**
 * Decide about an attempt whose outcome no event has proved. The caller has checked that one would have arrived by now
 * (`deliver/evidence.ts`); policy `record` never risks a second mail.
 */
export function resolve(row: Delivery, ambiguity: 'retry' | 'record', now: Instant): Delivery | null {
  if (row.state !== 'IN_FLIGHT' || !leaseIsOver(row, now)) return null;
  const ambiguities = row.ambiguities + 1;
  if (ambiguity === 'record') return { ...unconfirmed(row, 'no event', now), ambiguities };
  if (ambiguities >= MAX_AMBIGUITIES)
    return { ...unconfirmed(row, 'too many attempts without an answer', now), ambiguities };
  return { ...row, state: 'RETRY', reason: 'no event', leaseUntil: null, ambiguities, updatedAt: now };
}

/** An event proves that SES accepted a mail for this row, whatever the row says. Null when already known. */
export function prove(row: Delivery, messageId: string, now: Instant): Delivery | null {
  return row.state === 'ACCEPTED' ? null : accepted({ ...row, reason: null }, messageId, now);
}

/** The mailbox's answer. The worst one is kept, so the order of events does not matter. Null: nothing new. */
export function recordOutcome(row: Delivery, outcome: DeliveryOutcome, now: Instant): Delivery | null {
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

function accepted(row: Delivery, messageId: string, now: Instant): Delivery {
  return { ...row, state: 'ACCEPTED', messageId, leaseUntil: null, ambiguities: 0, updatedAt: now };
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
    claimId: null,
    claimedAt: null,
    leaseUntil: null,
    answeredAt: null,
    messageId: null,
    reason: null,
    updatedAt: instantOf(millisOf(now)),
    outcome: null,
  };
}
