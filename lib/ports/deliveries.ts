import type { Delivery } from '../domain/delivery.ts';
import type {
  ChunkManifest,
  ChunkTotals,
  DeliveryChunk,
  MinuteTally,
  Morning,
  PlannedMorning,
  PlannedRange,
} from '../domain/delivery-plan.ts';
import type { EditionId } from '../domain/edition.ts';
import type { Instant } from '../domain/instant.ts';
import type { Subscriber, SubscriberId } from '../domain/subscriber.ts';

/**
 * The record of who has received an edition: one row for each reader and edition, changed only by single conditional
 * writes. All reads are strongly consistent.
 */
export interface DeliveryLedger {
  /** Rows of these readers, in the order asked; null where there is none. */
  rows(edition: EditionId, subscribers: readonly SubscriberId[]): Promise<readonly (Delivery | null)[]>;
  /** The same, each with the reader's current profile. */
  entries(edition: EditionId, subscribers: readonly SubscriberId[]): Promise<readonly LedgerEntry[]>;
  /**
   * `after` becomes the row if the row still has the state, attempt and outcome of `before` (null: if there is
   * no row). False when another writer was faster; then nothing was written.
   */
  replace(before: Delivery | null, after: Delivery): Promise<boolean>;
  /** A reader's rows, newest edition first, for reports and the soft-bounce rule. */
  of(subscriber: SubscriberId): Promise<readonly Delivery[]>;
}

export interface LedgerEntry {
  readonly id: SubscriberId;
  /** Null when erased. */
  readonly subscriber: Subscriber | null;
  readonly row: Delivery | null;
}

/** Who is to get an edition: mornings, ranges and chunks, each written if absent. */
export interface DeliveryPlan {
  mornings(edition: EditionId): Promise<readonly PlannedMorning[]>;
  /** Strongly consistent. */
  morning(edition: EditionId, morning: Morning): Promise<PlannedMorning | null>;
  /** Writes the morning if absent and returns the stored one. */
  beginMorning(morning: PlannedMorning): Promise<PlannedMorning>;
  /** Writes the morning; one that is planned or lapsed stays as it is. */
  putMorning(morning: PlannedMorning): Promise<void>;
  range(edition: EditionId, morning: Morning, from: number): Promise<PlannedRange | null>;
  /** Writes the range if absent and returns the stored one. */
  addRange(range: PlannedRange): Promise<PlannedRange>;
  /** Deletes a range with unreadable chunks, so that it is planned again. */
  dropRange(range: PlannedRange): Promise<void>;
  /** Stores a list under its name, which is derived from its content. */
  writeSubscribers(edition: EditionId, chunk: string, subscribers: readonly SubscriberId[]): Promise<void>;
  /** Null when the list is missing or is not the one that `sha256` names. */
  readSubscribers(edition: EditionId, chunk: ChunkManifest): Promise<readonly SubscriberId[] | null>;
  /** Writes the chunk if absent. */
  addChunk(chunk: DeliveryChunk): Promise<void>;
  chunk(edition: EditionId, name: string): Promise<DeliveryChunk | null>;
  chunks(edition: EditionId): Promise<readonly DeliveryChunk[]>;
  /** Nothing to do before `until`; a chunk that is not open stays as it is. */
  postpone(edition: EditionId, chunk: string, until: Instant): Promise<void>;
  /** Ends an open chunk, unless it has been opened again since it was read. */
  finish(chunk: DeliveryChunk, end: ChunkEnd): Promise<void>;
  /** Opens a finished or lost chunk again. */
  reopen(edition: EditionId, chunk: string, nextAt: Instant): Promise<void>;
  /** Marks a lost chunk as replaced: its readers are in new chunks. */
  markReplaced(edition: EditionId, chunk: string): Promise<void>;
  /** Ends a lost chunk that is not planned again. */
  giveUp(edition: EditionId, chunk: string, totals: ChunkTotals, at: Instant): Promise<void>;
}

interface ChunkEnd {
  readonly state: 'done' | 'lost';
  readonly totals: ChunkTotals;
  readonly at: Instant;
}

/** Hints that chunks may have work. */
export interface DeliveryHints {
  send(
    hints: readonly { readonly edition: EditionId; readonly chunk: string; readonly delaySeconds: number }[],
  ): Promise<void>;
  /** Approximate number of waiting hints, delayed ones excluded. */
  waiting(): Promise<number>;
}

/** Counts by minute; the only place where deliveries are counted instead of listed. */
export interface DeliveryTally {
  /** A call that is repeated because its answer was lost counts once. */
  add(edition: EditionId, minute: Instant, counts: MinuteTally['counts']): Promise<void>;
  /** In order of time. */
  read(edition: EditionId): Promise<readonly MinuteTally[]>;
}

/** Whether every event that SES has published has been processed. */
export interface EventBacklog {
  /** Approximate numbers of unprocessed messages and of messages in the dead-letter queue. */
  count(): Promise<{ readonly waiting: number; readonly dead: number }>;
}

/** Confirmed readers by the morning they belong to: an index over their profiles, up to minutes late. */
export interface Membership {
  /** Every morning that ever had a reader. */
  mornings(): Promise<readonly Morning[]>;
  /** Ids of one bucket, in order. */
  members(morning: Morning, bucket: number): Promise<readonly SubscriberId[]>;
  /** Readers who came or moved to another morning before this instant and have not been looked at since. */
  moved(before: Instant): Promise<readonly Move[]>;
  /** Takes the mark off, unless the reader has moved again. */
  settle(move: Move): Promise<void>;
}

export interface Move {
  readonly subscriber: SubscriberId;
  readonly at: Instant;
}
