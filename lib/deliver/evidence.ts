import type { Delivery } from '../domain/delivery.ts';
import { type Instant, instantOf, millisOf } from '../domain/instant.ts';
import type { ControlState } from '../ports.ts';
import type { DeliveryPolicy } from './policy.ts';

/** A mail that SES accepted by answer, of the same chunk as an attempt whose outcome is unknown; or a probe of that day. */
export interface Witness {
  readonly answeredAt: Instant;
  /** When its Send event was processed; null while it is missing. */
  readonly seenAt: Instant | null;
}

/**
 * How long after its claim a request can still reach SES: a sender may be suspended after it signed the request, AWS
 * accepts a signature for up to 15 minutes, and clocks may differ by a minute.
 */
const LAST_ACCEPTANCE_MS = 960_000;
/** An event that is missing for less than this is not late. */
const NOT_LATE_MS = 120_000;
/** Share of the witnesses whose event SES may have lost; at least one may always be lost. */
const LOST_SHARE = 0.001;
/** An event counts as lost instead of late after this many windows. */
const LOST_WINDOWS = 16;
/** Safety factor over the latest event of the witnesses. */
const MARGIN = 2;
/** The event queue must have been seen empty within this time. */
const DRAINED_WITHIN_MS = 180_000;
/** And this long after the last event around it: SQS's figures are a minute late, and SNS tries again after 20 s. */
const SETTLES_MS = 120_000;

/** Earliest instant at which an unproven attempt may be decided: its lease and the evidence window are over. */
export function decidableAt(row: Delivery, policy: DeliveryPolicy): Instant {
  return instantOf(leaseOf(row) + policy.evidenceMinutes * 60_000);
}

/**
 * Whether the event of this attempt would have arrived by now if SES had accepted it: its window is over, the event queue is
 * empty, and the mails around it, which SES certainly accepted, show how late events are. At least one of them must have
 * been accepted after the last moment at which SES can have taken this one, and proved: if no events
 * arrive at all, a missing one means nothing, and events from before that moment say nothing about later ones.
 *
 * Policy `record` never sends again, so it needs only the window.
 */
export function evidenceIsIn(
  row: Delivery,
  witnesses: readonly Witness[],
  { drainedAt }: ControlState,
  now: Instant,
  policy: DeliveryPolicy,
): boolean {
  if (decidableAt(row, policy) > now) return false;
  if (policy.ambiguity === 'record') return true;
  if (drainedAt === null || millisOf(now) - millisOf(drainedAt) > DRAINED_WITHIN_MS) return false;
  if (lacksWitness(row, witnesses)) return false;

  const lags = witnesses.flatMap(({ answeredAt, seenAt }) =>
    seenAt === null ? [] : [{ seen: millisOf(seenAt), late: millisOf(seenAt) - millisOf(answeredAt) }],
  );
  const settledAt = Math.max(...lags.map(({ seen }) => seen)) + SETTLES_MS;
  if (millisOf(drainedAt) < settledAt) return false;

  const missing = witnesses.filter((witness) => isMissing(witness, now)).length;
  if (missing > Math.max(1, witnesses.length * LOST_SHARE)) return false;
  const window = policy.evidenceMinutes * 60_000;
  const wait = Math.max(
    MARGIN * latest(lags.map(({ late }) => late)),
    missing > 0 ? LOST_WINDOWS * window : 0,
  );
  return millisOf(now) >= Math.max(leaseOf(row), lastAcceptanceOf(row)) + wait;
}

/** Whether nothing accepted since then was proved, so that a probe is needed. */
export function lacksWitness(row: Delivery, witnesses: readonly Witness[]): boolean {
  const since = lastAcceptanceOf(row);
  return !witnesses.some(({ answeredAt, seenAt }) => seenAt !== null && millisOf(answeredAt) >= since);
}

function isMissing({ answeredAt, seenAt }: Witness, now: Instant): boolean {
  return seenAt === null && millisOf(now) - millisOf(answeredAt) > NOT_LATE_MS;
}

/** The 99.9th percentile: of fewer than a thousand, the largest. */
function latest(lags: readonly number[]): number {
  const sorted = lags.toSorted((a, b) => b - a);
  return sorted[Math.floor(sorted.length * LOST_SHARE)] ?? 0;
}

function lastAcceptanceOf(row: Delivery): number {
  return millisOf(row.claimedAt ?? row.updatedAt) + LAST_ACCEPTANCE_MS;
}

function leaseOf(row: Delivery): number {
  return millisOf(row.leaseUntil ?? row.updatedAt);
}
