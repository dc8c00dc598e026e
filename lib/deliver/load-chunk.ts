import type { DeliveryHint } from '../contract/events.ts';
import type { DeliveryChunk } from '../domain/delivery-plan.ts';
import { instantOf } from '../domain/instant.ts';
import type { SubscriberId } from '../domain/subscriber.ts';
import type { Clock, DeliveryPlan, Log } from '../ports.ts';
import { NOBODY } from './finish-chunk.ts';
import { placeIn } from './order.ts';

/** A chunk in work. */
export interface OpenChunk {
  readonly row: DeliveryChunk;
  readonly subscribers: readonly SubscriberId[];
  /** Whether every reader's row has been read; only then can the chunk be done. */
  readonly progress: { offeredAll: boolean };
}

/**
 * Read the chunk that a hint names.
 *
 * @returns null when there is nothing to do; `lost` when its list of readers is unreadable or differs from the plan.
 * Then the chunk is given up, and the sweeper plans its readers again (`repair.ts`).
 */
export async function loadChunk(
  { edition, chunk }: DeliveryHint,
  run: { readonly deadline: Date },
  ports: { readonly plan: DeliveryPlan; readonly clock: Clock; readonly log: Log },
): Promise<OpenChunk | 'lost' | null> {
  const row = await ports.plan.chunk(edition, chunk);
  const now = ports.clock.now();
  if (row?.state !== 'open') return null;
  const subscribers = row.subscribers ?? (await ports.plan.readSubscribers(edition, row));
  if (subscribers === null) {
    const totals = { ...NOBODY, elsewhere: row.count };
    await ports.plan.finish(row, { state: 'lost', totals, at: instantOf(now) });
    ports.log.error('a chunk of the plan is unreadable: its readers will be planned again', {
      edition,
      chunk,
    });
    return 'lost';
  }
  // No other sender needs a hint for this chunk while this invocation may still be at work.
  await ports.plan.postpone(edition, chunk, instantOf(run.deadline));
  return {
    row,
    subscribers: row.turn === undefined ? inOrderOf(edition, subscribers) : subscribers,
    progress: { offeredAll: false },
  };
}

/** Different in each edition, so that nobody is always last. On a short day the list is already in order. */
function inOrderOf(edition: string, subscribers: readonly SubscriberId[]): SubscriberId[] {
  const places = new Map(subscribers.map((id) => [id, placeIn(edition, id)]));
  return [...subscribers].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
}
