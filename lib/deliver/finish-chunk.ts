import { createHash } from 'node:crypto';
import { type Delivery, FINAL_STATES } from '../domain/delivery.ts';
import type { ChunkTotals, DeliveryChunk, FinalState } from '../domain/delivery-plan.ts';
import { instantOf } from '../domain/instant.ts';
import type { SubscriberId } from '../domain/subscriber.ts';
import type { DeliveryLedger, DeliveryPlan } from '../ports.ts';
import { decidableAt } from './evidence.ts';
import type { DeliveryPolicy } from './policy.ts';

/** A row that was put back is retried after this long. */
const RETRY_AFTER_MS = 20_000;

/**
 * End a chunk if every reader's row is final. All rows are read again, because other senders may have worked on them
 * and some of our own writes may be lost.
 *
 * @returns the totals, or null when a row is still open; then the chunk is due again when that row is.
 */
export async function finishChunk(
  chunk: DeliveryChunk,
  subscribers: readonly SubscriberId[],
  now: Date,
  ports: { readonly ledger: DeliveryLedger; readonly plan: DeliveryPlan },
  policy: DeliveryPolicy,
): Promise<ChunkTotals | null> {
  const rows = await ports.ledger.rows(chunk.edition, subscribers);
  const open = rows.filter((row) => row === null || !FINAL_STATES.has(row.state));
  if (open.length > 0) {
    await ports.plan.postpone(chunk.edition, chunk.name, nextLook(open, chunk, now, policy));
    return null;
  }
  const strangers = rows.some((row) => row !== null && row.chunk !== chunk.name);
  const gone = strangers ? abandonedChunks(await ports.plan.chunks(chunk.edition)) : new Set<string>();
  const totals = totalsOf(chunk, rows, gone);
  await ports.plan.finish(chunk, { state: 'done', totals, at: instantOf(now) });
  return totals;
}

/**
 * Counts of final rows. A reader that another chunk claimed first is counted there, unless that chunk is lost: then
 * they are counted in the chunk in which they were planned again.
 */
export function totalsOf(
  chunk: DeliveryChunk,
  rows: readonly (Delivery | null)[],
  gone: ReadonlySet<string>,
): ChunkTotals {
  const totals: Record<FinalState | 'elsewhere', number> = { ...NOBODY };
  for (const row of rows) {
    if (row === null || row.state === 'IN_FLIGHT' || row.state === 'RETRY') continue;
    totals[row.chunk === chunk.name || gone.has(row.chunk) ? row.state : 'elsewhere'] += 1;
  }
  return totals;
}

/** Chunks without counts, because their lists are lost. */
export function abandonedChunks(chunks: readonly DeliveryChunk[]): ReadonlySet<string> {
  const gone = chunks.filter(({ state }) => state === 'lost' || state === 'replaced');
  return new Set(gone.map(({ name }) => name));
}

export const NOBODY: ChunkTotals = {
  ACCEPTED: 0,
  FAILED: 0,
  SUPPRESSED: 0,
  UNCONFIRMED: 0,
  EXPIRED: 0,
  elsewhere: 0,
};

function nextLook(
  open: readonly (Delivery | null)[],
  chunk: DeliveryChunk,
  now: Date,
  policy: DeliveryPolicy,
): string {
  const soon = instantOf(now.getTime() + RETRY_AFTER_MS + spread(chunk.name));
  const times = open.map((row) => (row?.state === 'IN_FLIGHT' ? decidableAt(row, policy) : soon));
  const earliest = times.reduce((a, b) => (a < b ? a : b));
  return earliest < soon ? soon : earliest;
}

/** Up to ten seconds, so that chunks do not all come back at once. */
function spread(name: string): number {
  return createHash('sha256').update(name).digest().readUInt16BE() % 10_000;
}
