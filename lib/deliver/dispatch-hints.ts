import type { DeliveryChunk } from '../domain/delivery-plan.ts';
import type { EditionId } from '../domain/edition.ts';
import { instantOf, millisOf } from '../domain/instant.ts';
import type { DeliveryHints, DeliveryPlan, DeliveryTally, Log, SendControl } from '../ports.ts';
import { canaryOf } from './canary.ts';
import { haltOf } from './halt.ts';
import type { DeliveryPolicy } from './policy.ts';

/** What is due before the next sweep is hinted now, and held back in the queue until then. */
const AHEAD_S = 60;

/**
 * Send hints for chunks that have or will soon have work, earliest due first, but never more than about two
 * minutes of work: a pause must not have to wait for a long queue.
 *
 * Everything here may be lost, doubled or done by two at once: rows decide, and a chunk that is not done is
 * hinted again.
 *
 * @returns the number of hints sent.
 */
export async function dispatchHints(
  edition: EditionId,
  asOf: Date,
  ports: {
    readonly plan: DeliveryPlan;
    readonly hints: DeliveryHints;
    readonly tally: DeliveryTally;
    readonly control: SendControl;
    readonly log: Log;
  },
  policy: DeliveryPolicy,
): Promise<number> {
  const control = await ports.control.read();
  if (haltOf(control, asOf) !== null) return 0;
  const chunks = await ports.plan.chunks(edition);
  const soon = instantOf(asOf.getTime() + AHEAD_S * 1000);
  const ready = chunks.filter(({ state, nextAt }) => state === 'open' && nextAt <= soon).sort(byDue);
  if (ready.length === 0) return 0;

  const rate = policy.maxSendRate ?? control.limits?.maxSendRate ?? 1;
  const budget = Math.max(2, Math.ceil((rate * policy.hintSeconds) / policy.chunkSize));
  const allowed = await canaryOf(chunks, ready, asOf, ports, policy);
  const chosen = allowed.slice(0, Math.max(0, budget - (await ports.hints.waiting())));
  if (chosen.length === 0) return 0;
  await ports.hints.send(
    chosen.map((chunk) => ({ edition, chunk: chunk.name, delaySeconds: delayOf(chunk, asOf) })),
  );
  for (const { name, nextAt } of chosen) {
    const again = Math.max(asOf.getTime(), millisOf(nextAt)) + policy.hintAgainSeconds * 1000;
    await ports.plan.postpone(edition, name, instantOf(again));
  }
  return chosen.length;
}

function delayOf({ nextAt }: DeliveryChunk, asOf: Date): number {
  const seconds = Math.ceil((millisOf(nextAt) - asOf.getTime()) / 1000);
  return Math.min(AHEAD_S, Math.max(0, seconds));
}

function byDue(a: DeliveryChunk, b: DeliveryChunk): number {
  return a.dueAt === b.dueAt ? (a.name < b.name ? -1 : 1) : a.dueAt < b.dueAt ? -1 : 1;
}
