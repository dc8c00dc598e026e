import type { DeliveryChunk } from '../domain/delivery-plan.ts';
import { instantOf, millisOf } from '../domain/instant.ts';
import type { DeliveryHints, DeliveryPlan, EditionRow, SendControl } from '../ports.ts';
import type { Canary } from './canary.ts';
import { haltOfEdition } from './edition-gate.ts';
import { isPastCutOff } from './halt.ts';
import { inOrder } from './order.ts';
import type { DeliveryPolicy } from './policy.ts';

/** Chunks due before the next sweep are hinted now, with a delay on the queue. */
const AHEAD_S = 60;

/** Most hints of one sweep, however small the chunks. */
const MOST_HINTS = 200;

/**
 * Send hints for chunks that have or will soon have work, earliest due first, but never more than about two
 * minutes of work, so that a pause takes effect soon.
 *
 * Hints may be lost or doubled and two runs may overlap: the rows decide, and a chunk that is not done is requeued.
 *
 * @returns the number of hints sent.
 */
export async function dispatchHints(
  edition: Pick<EditionRow, 'id' | 'revision'>,
  canary: Canary,
  asOf: Date,
  ports: {
    readonly plan: DeliveryPlan;
    readonly hints: DeliveryHints;
    readonly control: SendControl;
  },
  policy: DeliveryPolicy,
): Promise<number> {
  const control = await ports.control.read();
  const isHalted = haltOfEdition(edition, control, asOf, policy) !== null;
  const chunks = await ports.plan.chunks(edition.id);
  const soon = instantOf(asOf.getTime() + AHEAD_S * 1000);
  const ready = inOrder(
    chunks
      .filter(({ state, nextAt }) => state === 'open' && nextAt <= soon)
      // Past the cut-off nothing is sent; readers are only recorded as expired, which no halt prevents.
      .filter((chunk) => !isHalted || isPastCutOff(chunk, asOf)),
  );
  if (ready.length === 0) return 0;

  const rate = policy.maxSendRate ?? control.limits?.maxSendRate ?? 1;
  const mails = Math.max(2 * policy.chunkSize, rate * policy.hintSeconds);
  const allowed = allowedBy(canary, chunks, ready, asOf, policy);
  const chosen = firstOf(allowed, mails - (await ports.hints.waiting()) * policy.chunkSize);
  if (chosen.length === 0) return 0;
  await ports.hints.send(
    chosen.map((chunk) => ({ edition: edition.id, chunk: chunk.name, delaySeconds: delayOf(chunk, asOf) })),
  );
  for (const { name, nextAt } of chosen) {
    const again = Math.max(asOf.getTime(), millisOf(nextAt)) + policy.hintAgainSeconds * 1000;
    await ports.plan.postpone(edition.id, name, instantOf(again));
  }
  return chosen.length;
}

/** The first chunks that together hold this many readers. */
function firstOf(chunks: readonly DeliveryChunk[], subscribers: number): DeliveryChunk[] {
  const chosen: DeliveryChunk[] = [];
  let room = subscribers;
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

/** All that are ready, or only the next one while the edition's first mails are being watched. */
function allowedBy(
  { status }: Canary,
  chunks: readonly DeliveryChunk[],
  ready: readonly DeliveryChunk[],
  asOf: Date,
  policy: DeliveryPolicy,
): readonly DeliveryChunk[] {
  if (status === 'passed') return ready;
  // Past the cut-off nothing is sent; readers are only recorded as expired.
  const late = ready.filter((chunk) => isPastCutOff(chunk, asOf));
  if (late.length > 0) return late;
  if (status !== 'sending' || chunks.some((chunk) => isAtWork(chunk, asOf, policy))) return [];
  return ready.slice(0, 1);
}

/** A chunk that has been hinted and may still be in work. */
function isAtWork({ state, dueAt, nextAt }: DeliveryChunk, asOf: Date, policy: DeliveryPolicy): boolean {
  const now = instantOf(asOf);
  const again = instantOf(asOf.getTime() + policy.hintAgainSeconds * 1000);
  return state === 'open' && dueAt <= now && nextAt > now && nextAt <= again;
}
