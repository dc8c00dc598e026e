import type { DeliveryChunk } from '../domain/delivery-plan.ts';
import type { EditionId } from '../domain/edition.ts';
import { instantOf, millisOf } from '../domain/instant.ts';
import type { DeliveryHints, DeliveryPlan, DeliveryTally, Log, SendControl } from '../ports.ts';
import { canaryOf } from './canary.ts';
import { haltOf, isPastCutOff } from './halt.ts';
import { placeIn } from './order.ts';
import type { DeliveryPolicy } from './policy.ts';

/** What is due before the next sweep is hinted now, and held back in the queue until then. */
const AHEAD_S = 60;

/** However small the chunks are, so many hints are enough for one sweep. */
const MOST_HINTS = 200;

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
  const isHalted = haltOf(control, asOf) !== null;
  const chunks = await ports.plan.chunks(edition);
  const soon = instantOf(asOf.getTime() + AHEAD_S * 1000);
  const ready = inOrder(
    chunks
      .filter(({ state, nextAt }) => state === 'open' && nextAt <= soon)
      // Past the cut-off nothing is sent any more, only written down: no halt stands in the way of that.
      .filter((chunk) => !isHalted || isPastCutOff(chunk, asOf)),
  );
  if (ready.length === 0) return 0;

  const rate = policy.maxSendRate ?? control.limits?.maxSendRate ?? 1;
  const mails = Math.max(2 * policy.chunkSize, rate * policy.hintSeconds);
  const allowed = await canaryOf(chunks, ready, asOf, ports, policy);
  const chosen = firstOf(allowed, mails - (await ports.hints.waiting()) * policy.chunkSize);
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

/** The first chunks, until they hold so many readers: small chunks are many, large ones few. */
function firstOf(chunks: readonly DeliveryChunk[], readers: number): DeliveryChunk[] {
  const chosen: DeliveryChunk[] = [];
  let room = readers;
  for (const chunk of chunks) {
    if (room <= 0 || chosen.length === MOST_HINTS) break;
    chosen.push(chunk);
    room -= chunk.count;
  }
  return chosen;
}

function delayOf({ nextAt }: DeliveryChunk, asOf: Date): number {
  const seconds = Math.ceil((millisOf(nextAt) - asOf.getTime()) / 1000);
  return Math.min(AHEAD_S, Math.max(0, seconds));
}

/**
 * Who is due first goes first; among those due together every edition has another order, so that a day too short
 * for the list never leaves out the same readers again and again.
 */
function inOrder(chunks: readonly DeliveryChunk[]): DeliveryChunk[] {
  const placed = chunks.map((chunk) => ({ chunk, place: placeIn(chunk.edition, chunk.name) }));
  placed.sort((a, b) =>
    a.chunk.dueAt === b.chunk.dueAt ? a.place - b.place : a.chunk.dueAt < b.chunk.dueAt ? -1 : 1,
  );
  return placed.map(({ chunk }) => chunk);
}
