import { instantOf } from '../domain/instant.ts';
import type { SubscriberId } from '../domain/subscriber.ts';
import type { ControlState } from '../ports.ts';
import { type Claimed, claimDelivery } from './claim-delivery.ts';
import type { DeliverPorts, DeliveryRun, SenderPolicy } from './deliver-chunk.ts';
import type { OpenChunk } from './load-chunk.ts';

/** Readers of one chunk that are read together. */
export interface ClaimedBatch {
  readonly chunk: OpenChunk;
  readonly readers: readonly SubscriberId[];
}

/** A claimed mail and its chunk. */
export interface ClaimedMail {
  readonly claim: Claimed;
  readonly chunk: OpenChunk;
}

/** Cuts the work into batches of `size` readers. Taking the last batch of a chunk marks it as fully offered. */
export function* batchesOf(work: readonly ClaimedBatch[], size: number): Generator<ClaimedBatch, undefined> {
  for (const { chunk, readers } of work) {
    for (let i = 0; i < readers.length; i += size) yield { chunk, readers: readers.slice(i, i + size) };
    chunk.progress.offeredAll = true;
  }
}

/**
 * Read a batch of readers and claim those to be mailed now.
 *
 * @returns the claims and the ledger's faults: a fault with one reader must not leave the others claimed but unsent.
 */
export async function claimBatch(
  { chunk, readers }: ClaimedBatch,
  { control, revision }: { readonly control: ControlState; readonly revision: number },
  run: DeliveryRun,
  { ledger, clock, tally }: Pick<DeliverPorts, 'ledger' | 'clock' | 'tally'>,
  policy: SenderPolicy,
): Promise<{ readonly claims: readonly ClaimedMail[]; readonly faults: readonly unknown[] }> {
  const context = {
    chunk: chunk.row,
    control,
    revision,
    now: instantOf(clock.now()),
    leaseUntil: instantOf(run.deadline.getTime() + policy.leaseMarginSeconds * 1000),
    tallies: () => tally.read(chunk.row.edition),
  };
  const entries = await ledger.entries(chunk.row.edition, readers);
  const taken = await Promise.allSettled(
    entries.map((entry) => claimDelivery(entry, context, ledger, policy)),
  );
  const claims = [];
  const faults = [];
  for (const result of taken) {
    if (result.status === 'rejected') faults.push(result.reason);
    else if (result.value !== null) claims.push({ claim: result.value, chunk });
  }
  return { claims, faults };
}
