import { instantOf } from '../domain/instant.ts';
import type { SubscriberId } from '../domain/subscriber.ts';
import type { ControlState } from '../ports.ts';
import { decideDelivery, type Ready } from './claim-delivery.ts';
import type { DeliverPorts, SenderPolicy } from './deliver-chunk.ts';
import type { OpenChunk } from './load-chunk.ts';

/** Readers of one chunk that are read together. */
export interface Batch {
  readonly chunk: OpenChunk;
  readonly readers: readonly SubscriberId[];
}

/** A reader to be mailed, their chunk, and when row and profile were read. */
export interface ReadyMail {
  readonly ready: Ready;
  readonly chunk: OpenChunk;
  readonly readAt: Date;
}

/** Cuts the work into batches of `size` readers. Taking the last batch of a chunk marks it as fully offered. */
export function* batchesOf(work: readonly Batch[], size: number): Generator<Batch, undefined> {
  for (const { chunk, readers } of work) {
    for (let i = 0; i < readers.length; i += size) yield { chunk, readers: readers.slice(i, i + size) };
    chunk.progress.offeredAll = true;
  }
}

/**
 * Read a batch of readers and decide about each.
 *
 * @returns those to be mailed now, and the ledger's faults: a fault with one reader must not hold back the others.
 */
export async function readBatch(
  { chunk, readers }: Batch,
  { control, revision }: { readonly control: ControlState; readonly revision: number },
  { ledger, clock, tally }: Pick<DeliverPorts, 'ledger' | 'clock' | 'tally'>,
  policy: SenderPolicy,
): Promise<{ readonly mails: readonly ReadyMail[]; readonly faults: readonly unknown[] }> {
  const readAt = clock.now();
  const context = {
    chunk: chunk.row,
    control,
    revision,
    now: instantOf(readAt),
    tallies: () => tally.read(chunk.row.edition),
  };
  const entries = await ledger.entries(chunk.row.edition, readers);
  const decided = await Promise.allSettled(
    entries.map((entry) => decideDelivery(entry, context, ledger, policy)),
  );
  const mails = [];
  const faults = [];
  for (const result of decided) {
    if (result.status === 'rejected') faults.push(result.reason);
    else if (result.value !== null) mails.push({ ready: result.value, chunk, readAt });
  }
  return { mails, faults };
}
