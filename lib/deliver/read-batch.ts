import { instantOf } from '../domain/instant.ts';
import type { SubscriberId } from '../domain/subscriber.ts';
import { CorruptStoreError } from '../errors.ts';
import type { ControlState } from '../ports.ts';
import { decideDelivery, type Ready } from './claim-delivery.ts';
import type { FrozenMail } from './frozen-mail.ts';
import type { OpenChunk } from './load-chunk.ts';
import { sendProbe } from './send-probe.ts';
import type { DeliverPorts, SenderPolicy } from './sender.ts';
import { witnessesOf } from './witnesses.ts';

/** Readers of one chunk that are read together. */
export interface SubscriberBatch {
  readonly chunk: OpenChunk;
  readonly subscribers: readonly SubscriberId[];
}

/** A reader to be mailed, their chunk, and when row and profile were read. */
export interface ReadyMail {
  readonly ready: Ready;
  readonly chunk: OpenChunk;
  readonly readAt: Date;
}

/** Cuts the work into batches of `size` readers. Taking the last batch of a chunk marks it as fully offered. */
export function* batchesOf(
  work: readonly SubscriberBatch[],
  size: number,
): Generator<SubscriberBatch, undefined> {
  for (const { chunk, subscribers } of work) {
    for (let i = 0; i < subscribers.length; i += size)
      yield { chunk, subscribers: subscribers.slice(i, i + size) };
    chunk.progress.offeredAll = true;
  }
}

/**
 * Read a batch of readers and decide about each.
 *
 * @returns those to be mailed now, and the ledger's faults: a fault with one reader must not hold back the others.
 */
export async function readBatch(
  { chunk, subscribers }: SubscriberBatch,
  { control, mail }: { readonly control: ControlState; readonly mail: FrozenMail },
  ports: Pick<DeliverPorts, 'ledger' | 'clock' | 'evidence' | 'mailer' | 'log'>,
  policy: SenderPolicy,
): Promise<{ readonly mails: readonly ReadyMail[]; readonly faults: readonly unknown[] }> {
  const { ledger, clock } = ports;
  const readAt = clock.now();
  const context = {
    chunk: chunk.row,
    control,
    revision: mail.revision,
    isEmptyFor: mail.isEmptyFor,
    now: instantOf(readAt),
    witnesses: once(() => witnessesOf(chunk.row, chunk.subscribers, ports)),
    probe: once(() => sendProbe(ports, policy.letterhead)),
  };
  const entries = await ledger.entries(chunk.row.edition, subscribers);
  const decided = await Promise.allSettled(
    entries.map((entry) => decideDelivery(entry, context, ledger, policy)),
  );
  const mails = [];
  const faults = [];
  for (const result of decided) {
    if (result.status === 'rejected') faults.push(result.reason);
    else if (result.value !== null) mails.push({ ready: result.value, chunk, readAt });
  }
  return { mails: await withTheirMail(mails, mail, ports.log), faults };
}

/**
 * Before anybody is claimed: a mail that cannot be read must not leave a claim behind. Those who chose a damaged one
 * wait, unclaimed, until it is frozen again; the others are mailed.
 */
async function withTheirMail(
  mails: readonly ReadyMail[],
  mail: FrozenMail,
  log: DeliverPorts['log'],
): Promise<readonly ReadyMail[]> {
  const loaded = await Promise.allSettled(mails.map(({ ready }) => mail.load([ready.subscriber])));
  const damage = new Set<string>();
  for (const result of loaded) {
    if (result.status === 'fulfilled') continue;
    if (!(result.reason instanceof CorruptStoreError)) throw result.reason;
    damage.add(result.reason.message);
  }
  for (const why of damage) log.error('readers wait, because their mail cannot be read', { why });
  return mails.filter((_, n) => loaded[n]?.status === 'fulfilled');
}

/** Reads once for all readers of a batch, and only when one of them needs it. */
function once<T>(read: () => Promise<T>): () => Promise<T> {
  let reading: Promise<T> | null = null;
  return () => {
    reading ??= read();
    return reading;
  };
}
