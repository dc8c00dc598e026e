import type { DeliveryChunk } from '../domain/delivery-plan.ts';
import { type Instant, instantOf, millisOf } from '../domain/instant.ts';
import type { DeliveryPlan, DeliveryTally, EditionRow, Membership, SendControl } from '../ports.ts';
import { haltOfEdition } from './edition-gate.ts';
import { morningTimes } from './morning-times.ts';
import type { DeliveryPolicy } from './policy.ts';
import { isRest } from './turns.ts';

/**
 * Unless sending is stopped, readers count as waiting only when their edition has been due and none of its mails was
 * accepted for this long. It is longer than the canary takes and than an unanswered send takes to be decided, and a
 * slow list is not a fault.
 */
const QUIET_MINUTES = 20;

export interface Waiting {
  /** Readers in chunks that are due and not done; 1 for a morning that is not planned yet. */
  readonly subscribers: number;
  /** Minutes since the first of them were due. */
  readonly minutes: number;
  readonly why: string;
}

/**
 * The readers of one edition whose mail is due and is not being sent, for any reason: paused by a person, the
 * canary, the breaker or the size of the plan; parked; out of quota; a sender that cannot start; a planner that
 * does not run.
 *
 * @returns null when no reader is waiting.
 */
export async function readersWaiting(
  edition: EditionRow,
  asOf: Date,
  ports: {
    readonly control: SendControl;
    readonly plan: DeliveryPlan;
    readonly tally: DeliveryTally;
    readonly membership: Membership;
  },
  policy: DeliveryPolicy,
): Promise<Waiting | null> {
  const now = instantOf(asOf);
  const quietSince = instantOf(asOf.getTime() - QUIET_MINUTES * 60_000);
  const due = (await ports.plan.chunks(edition.id)).filter((chunk) => isDue(chunk, now));
  const halt = haltOfEdition(edition, await ports.control.read(), asOf, policy);
  if (due.length > 0 && halt !== null)
    return {
      subscribers: subscribersIn(due),
      minutes: minutesSince(due, asOf),
      why: 'reason' in halt ? halt.reason : 'the daily quota is used up',
    };

  const accepted = (await ports.tally.read(edition.id)).filter(({ counts }) => (counts.accepted ?? 0) > 0);
  const lastAccepted = accepted.at(-1)?.minute ?? '';
  const overdue = due.filter(({ dueAt }) => dueAt <= quietSince);
  if (overdue.length > 0 && lastAccepted <= quietSince)
    return {
      subscribers: subscribersIn(overdue),
      minutes: minutesSince(overdue, asOf),
      why: `no mail was accepted for ${QUIET_MINUTES} minutes`,
    };

  const unplanned = await unplannedMornings(edition, quietSince, ports, policy);
  if (unplanned.length === 0) return null;
  return {
    subscribers: unplanned.length,
    minutes: minutesSince(unplanned, asOf),
    why: 'mornings that are due have not been planned',
  };
}

/** Readers whose turn it is not on a short day wait by design, so no alarm is needed. */
function isDue(chunk: DeliveryChunk, now: Instant): boolean {
  return (chunk.state === 'open' || chunk.state === 'lost') && chunk.dueAt <= now && !isRest(chunk);
}

function subscribersIn(chunks: readonly DeliveryChunk[]): number {
  return chunks.reduce((sum, { count }) => sum + count, 0);
}

async function unplannedMornings(
  edition: EditionRow,
  dueBefore: Instant,
  { plan, membership }: { readonly plan: DeliveryPlan; readonly membership: Membership },
  policy: DeliveryPolicy,
): Promise<readonly { readonly dueAt: Instant }[]> {
  const mornings = await plan.mornings(edition.id);
  const planned = new Set(
    mornings.filter(({ state }) => state !== 'planning').map(({ zone, minute }) => `${zone}#${minute}`),
  );
  return (await membership.mornings())
    .filter((morning) => !planned.has(`${morning.zone}#${morning.minute}`))
    .map((morning) => morningTimes(edition, morning, policy))
    .filter(({ dueAt }) => dueAt <= dueBefore);
}

function minutesSince(due: readonly { readonly dueAt: Instant }[], asOf: Date): number {
  const first = Math.min(...due.map(({ dueAt }) => millisOf(dueAt)));
  return Math.round((asOf.getTime() - first) / 60_000);
}
