import type { Delivery } from '../domain/delivery.ts';
import type { MinuteTally } from '../domain/delivery-plan.ts';
import { type Instant, instantOf, millisOf } from '../domain/instant.ts';
import type { ControlState } from '../ports.ts';
import type { DeliveryPolicy } from './policy.ts';

/** Share of the accepted mails around an unproven one whose Send event may be missing; one always may. */
const UNPROVED_SHARE = 0.001;
/** With nothing proved around it, nothing shows that events come at all: wait this many times as long. */
const QUIET_FACTOR = 16;
/** The event queue must have been seen empty this lately. */
const DRAINED_WITHIN_MS = 180_000;
/**
 * The event queue must have been seen empty this long after the last proof counted: longer than an event stays
 * hidden after a failure (six minutes), than SQS's figures are late (a minute), and than SNS waits before it
 * tries again (20 s).
 */
const PROOF_SETTLES_MS = 420_000;
const BEFORE_MS = 120_000;

/** From when on an unproven attempt may be decided: its invocation is dead, and proof has had its time. */
export function decidableAt(row: Delivery, policy: DeliveryPolicy): Instant {
  return instantOf(millisOf(row.leaseUntil ?? row.updatedAt) + policy.evidenceMinutes * 60_000);
}

/**
 * Whether proof of this attempt would have arrived by now, had SES taken it: the window is over, the event
 * queue is empty, and the events of the mails around it have come back. When the event pipeline is down this
 * stays false, and the row waits: an outage of an hour would else turn every unanswered send into a second
 * mail.
 *
 * The events that end an outage are counted while others still lie in the queue, so a queue that was seen empty
 * before them says nothing: the drained mark must be younger than the last proof counted here.
 *
 * Policy `record` never sends again, so for it the window is enough.
 */
export function evidenceIsIn(
  row: Delivery,
  minutes: readonly MinuteTally[],
  control: ControlState,
  now: Instant,
  policy: DeliveryPolicy,
): boolean {
  if (decidableAt(row, policy) > now) return false;
  if (policy.ambiguity === 'record') return true;
  if (control.drainedAt === null || millisOf(now) - millisOf(control.drainedAt) > DRAINED_WITHIN_MS)
    return false;
  const claimed = millisOf(row.claimedAt ?? row.updatedAt);
  const since = instantOf(claimed - BEFORE_MS - 60_000);
  const until = instantOf(claimed + policy.evidenceMinutes * 60_000);
  let accepted = 0;
  let proved = 0;
  let settledAt = 0;
  for (const { minute, counts, provedAt } of minutes) {
    if (minute < since || minute > until) continue;
    accepted += counts.accepted ?? 0;
    proved += counts.proved ?? 0;
    if (provedAt !== undefined) settledAt = Math.max(settledAt, millisOf(provedAt) + PROOF_SETTLES_MS);
  }
  if (millisOf(control.drainedAt) < settledAt) return false;
  if (accepted - proved > Math.max(1, accepted * UNPROVED_SHARE)) return false;
  if (proved > 0) return true;
  const lease = millisOf(row.leaseUntil ?? row.updatedAt);
  return millisOf(now) >= lease + QUIET_FACTOR * policy.evidenceMinutes * 60_000;
}
