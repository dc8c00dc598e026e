import type { DeliveryChunk, MinuteTally } from '../domain/delivery-plan.ts';
import { instantOf, millisOf } from '../domain/instant.ts';
import type { DeliveryTally, Log, SendControl } from '../ports.ts';
import type { DeliveryPolicy } from './policy.ts';
import { sumOf } from './tallies.ts';

/** Enough mails to learn something: 2 % of the plan, at most 500. */
const CANARY_SHARE = 0.02;
const CANARY_MAILS = 500;

/** SES's events are seconds late, seldom minutes. */
const EVENTS_WITHIN_MINUTES = 15;

/** Share of the canary's accepted mails whose Send event must have come back. */
const CANARY_PROVED = 0.99;

/**
 * The chunks that may be hinted now: all that are ready, or only the next one while the edition's first mails
 * are being watched. The rest follows once SES's events for them have arrived and bounces have had some minutes to
 * show; the breaker judges those (`breaker.ts`).
 *
 * If the events never arrive, the edition deliberately stops here until a person resumes it.
 */
export async function canaryOf(
  chunks: readonly DeliveryChunk[],
  ready: readonly DeliveryChunk[],
  asOf: Date,
  ports: { readonly tally: DeliveryTally; readonly control: SendControl; readonly log: Log },
  policy: DeliveryPolicy,
): Promise<readonly DeliveryChunk[]> {
  const edition = ready[0]?.edition;
  if (policy.canaryMinutes === 0 || chunks.length <= 1 || edition === undefined) return ready;
  const { approvedEdition } = await ports.control.read();
  if (approvedEdition !== null && approvedEdition >= edition) return ready;
  // Past the cut-off nothing is sent; readers are only recorded as expired.
  const late = ready.filter(({ cutOffAt }) => cutOffAt <= instantOf(asOf));
  if (late.length > 0) return late;
  const minutes = await ports.tally.read(edition);
  const accepted = sumOf(minutes, 'accepted');
  const planned = chunks.reduce((sum, { count }) => sum + count, 0);
  if (accepted < Math.min(CANARY_MAILS, planned * CANARY_SHARE)) {
    return chunks.some((chunk) => isAtWork(chunk, asOf, policy)) ? [] : ready.slice(0, 1);
  }
  const minutesSince = (asOf.getTime() - canaryAt(minutes, planned)) / 60_000;
  if (sumOf(minutes, 'proved') >= accepted * CANARY_PROVED) {
    return minutesSince >= policy.canaryMinutes + 1 ? ready : [];
  }
  if (minutesSince > policy.canaryMinutes + EVENTS_WITHIN_MINUTES) {
    const reason = `the first mails of edition ${edition} have left, but SES's events for them have not arrived: run \`broadsheet doctor\`, then \`broadsheet resume\``;
    await ports.control.pause(reason, instantOf(asOf), edition);
    ports.log.error('sending paused: no events for the canary', { edition, accepted });
  }
  return [];
}

/** A chunk that has been hinted and may still be in work. */
function isAtWork({ state, dueAt, nextAt }: DeliveryChunk, asOf: Date, policy: DeliveryPolicy): boolean {
  const now = instantOf(asOf);
  const again = instantOf(asOf.getTime() + policy.hintAgainSeconds * 1000);
  return state === 'open' && dueAt <= now && nextAt > now && nextAt <= again;
}

/** When the canary was complete. */
function canaryAt(minutes: readonly MinuteTally[], planned: number): number {
  const size = Math.min(CANARY_MAILS, planned * CANARY_SHARE);
  let accepted = 0;
  for (const { minute, counts } of minutes) {
    accepted += counts.accepted ?? 0;
    if (accepted >= size) return millisOf(minute);
  }
  return Number.POSITIVE_INFINITY;
}
