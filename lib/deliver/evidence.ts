import type { Delivery } from '../domain/delivery.ts';
import type { MinuteTally } from '../domain/delivery-plan.ts';
import { type Instant, instantOf, millisOf } from '../domain/instant.ts';
import type { ControlState } from '../ports.ts';
import type { DeliveryPolicy } from './policy.ts';

/** Share of the accepted mails around an unproven one whose Send event may be missing; one always may. */
const UNPROVED_SHARE = 0.001;
/** Without any proof around it there is no sign that events arrive at all, so wait this many times as long. */
const QUIET_FACTOR = 16;
/** The event queue must have been seen empty within this time. */
const DRAINED_WITHIN_MS = 180_000;
/**
 * The event queue must have been seen empty this long after the last proof counted: longer than an event stays
 * hidden after a failure (six minutes), than SQS's figures are late (a minute), and than SNS waits before it
 * tries again (20 s).
 */
const PROOF_SETTLES_MS = 420_000;
const BEFORE_MS = 120_000;

/** Earliest instant at which an unproven attempt may be decided: its lease and the evidence window are over. */
export function decidableAt(row: Delivery, policy: DeliveryPolicy): Instant {
  return instantOf(millisOf(row.leaseUntil ?? row.updatedAt) + policy.evidenceMinutes * 60_000);
}

/**
 * Whether proof of this attempt would have arrived by now if SES had accepted it: the window is over, the event queue
 * is empty, and the events of the mails around it have arrived. While the event pipeline is down this stays false and
 * the row waits; otherwise an outage of an hour would turn every unanswered send into a second mail.
 *
 * When an outage ends, the first events are counted while others are still in the queue. A queue seen empty before them
 * proves nothing, so the drained mark must be later than the last proof counted here.
 *
 * Policy `record` never sends again, so it needs only the window.
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
