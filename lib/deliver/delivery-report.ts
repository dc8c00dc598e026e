import type { DeliveryChunk, MinuteTally, PlannedMorning } from '../domain/delivery-plan.ts';
import type { EditionId } from '../domain/edition.ts';
import type { Instant } from '../domain/instant.ts';
import type { DeliveryLedger, DeliveryPlan, DeliveryTally } from '../ports.ts';
import { abandonedChunks, totalsOf } from './finish-chunk.ts';
import { sumOf } from './tallies.ts';

/** The outcome of an edition's deliveries. */
export interface DeliveryReport {
  readonly edition: EditionId;
  readonly asOf: Instant;
  /** Readers planned, each counted once. */
  readonly planned: number;
  readonly accepted: number;
  readonly failed: number;
  readonly suppressed: number;
  readonly unconfirmed: number;
  readonly expired: number;
  /** Planned readers whose chunks are not done yet. */
  readonly open: number;
  /** planned = accepted + failed + suppressed + unconfirmed + expired, once nothing is open. */
  readonly balanced: boolean;
  /** Answers of mailboxes, from SES events; a doubled event counts twice here. */
  readonly delivered: number;
  readonly bouncedHard: number;
  readonly bouncedSoft: number;
  readonly complained: number;
  readonly delayed: number;
  /** Sends that SES throttled, and sends it did not answer. */
  readonly throttled: number;
  readonly ambiguous: number;
  readonly mornings: readonly PlannedMorning[];
  readonly chunks: { readonly planned: number; readonly done: number; readonly lost: number };
  /** Accepted and throttled mails by minute. */
  readonly minutes: readonly MinuteTally[];
}

/** Put together from chunk totals, which were counted by re-reading every row. */
export async function deliveryReport(
  edition: EditionId,
  asOf: Instant,
  ports: { readonly plan: DeliveryPlan; readonly tally: DeliveryTally; readonly ledger: DeliveryLedger },
): Promise<DeliveryReport> {
  const [chunks, minutes, mornings] = await Promise.all([
    chunksNow(edition, ports),
    ports.tally.read(edition),
    ports.plan.mornings(edition),
  ]);
  const done = (name: keyof NonNullable<DeliveryChunk['totals']>) =>
    chunks.reduce((sum, { totals }) => sum + (totals?.[name] ?? 0), 0);
  const ends = {
    accepted: done('ACCEPTED'),
    failed: done('FAILED'),
    suppressed: done('SUPPRESSED'),
    unconfirmed: done('UNCONFIRMED'),
    expired: done('EXPIRED'),
  };
  const open = chunks.reduce((sum, { totals, count }) => sum + (totals === null ? count : 0), 0);
  const planned = chunks.reduce((sum, { count }) => sum + count, 0) - done('elsewhere');
  const ended = Object.values(ends).reduce((sum, count) => sum + count, 0);
  return {
    edition,
    asOf,
    planned,
    ...ends,
    open,
    balanced: planned === ended + open,
    delivered: sumOf(minutes, 'delivered'),
    bouncedHard: sumOf(minutes, 'bounced-hard'),
    bouncedSoft: sumOf(minutes, 'bounced-soft'),
    complained: sumOf(minutes, 'complained'),
    delayed: sumOf(minutes, 'delayed'),
    throttled: sumOf(minutes, 'throttled'),
    ambiguous: sumOf(minutes, 'ambiguous'),
    mornings,
    chunks: {
      planned: chunks.length,
      done: chunks.filter(({ state }) => state === 'done').length,
      lost: chunks.filter(({ state }) => state === 'lost').length,
    },
    minutes,
  };
}

/** Chunks with their totals; the rows of chunks with unconfirmed readers are re-read, as events may have arrived since. */
async function chunksNow(
  edition: EditionId,
  { plan, ledger }: { readonly plan: DeliveryPlan; readonly ledger: DeliveryLedger },
): Promise<readonly DeliveryChunk[]> {
  const chunks = await plan.chunks(edition);
  const gone = abandonedChunks(chunks);
  return await Promise.all(
    chunks.map(async (chunk) => {
      if ((chunk.totals?.UNCONFIRMED ?? 0) === 0) return chunk;
      const subscribers = chunk.subscribers ?? (await plan.readSubscribers(edition, chunk));
      return subscribers === null
        ? chunk
        : { ...chunk, totals: totalsOf(chunk, await ledger.rows(edition, subscribers), gone) };
    }),
  );
}
