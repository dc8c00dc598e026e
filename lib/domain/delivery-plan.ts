import type { DeliveryState } from './delivery.ts';
import type { EditionId } from './edition.ts';
import type { Instant } from './instant.ts';
import type { SubscriberId } from './subscriber.ts';

/** A morning that readers share: a wall clock in a zone. */
export interface Morning {
  /** IANA zone. */
  readonly zone: string;
  /** Minutes after local midnight, 0 to 1439. */
  readonly minute: number;
}

/** What became of a morning in the plan of one edition. */
export interface PlannedMorning extends Morning {
  readonly edition: EditionId;
  /** `planning` may have been interrupted and is continued; `lapsed` was past its cut-off when planned. */
  readonly state: 'planning' | 'planned' | 'lapsed';
  readonly dueAt: Instant;
  readonly plannedAt: Instant | null;
  /** Readers in its chunks. */
  readonly subscribers: number;
  /** Whose turn it is, on a day whose quota is smaller than the list. Decided once. */
  readonly turn?: Turn | null | undefined;
}

/** A reader's place in the order of a morning, which is the same every day. */
export interface SubscriberPlace {
  /** Membership bucket. */
  readonly bucket: number;
  readonly subscriber: SubscriberId;
}

/** The first and last reader to be mailed on a short day; the order wraps around. */
export interface Turn {
  readonly from: SubscriberPlace;
  readonly through: SubscriberPlace;
  /** When the others are mailed, if there is quota left. */
  readonly restAt: Instant;
}

/**
 * One stretch of a morning's membership buckets, planned once. The first planner to write it decides its chunks, so
 * neither a planner that died nor two at once can leave a gap between chunks.
 */
export interface PlannedRange extends Morning {
  readonly edition: EditionId;
  /** First bucket of the stretch; with zone and minute the range's name. */
  readonly from: number;
  /** Last bucket of the stretch; the next range begins behind it. */
  readonly through: number;
  readonly chunks: readonly ChunkManifest[];
}

export interface ChunkManifest {
  /** Named after its content, so that one name never means two lists. */
  readonly name: string;
  readonly count: number;
  /** SHA-256 of the stored list, hex. */
  readonly sha256: string;
  /** When it comes, among the chunks of a short day: lowest first. Absent on other days. */
  readonly turn?: number | undefined;
}

/** Up to 500 readers of one edition, sent by one invocation at a time or by two without harm. */
export interface DeliveryChunk extends ChunkManifest, Morning {
  readonly edition: EditionId;
  /** `lost`: its list is missing or damaged; `replaced`: its readers have also been planned again. */
  readonly state: 'open' | 'done' | 'lost' | 'replaced';
  /** The list itself when it is short enough for the row; null when it is stored in the bucket. */
  readonly subscribers: readonly SubscriberId[] | null;
  readonly dueAt: Instant;
  /** Deliveries not sent by then are dropped. */
  readonly cutOffAt: Instant;
  /** There is nothing to do before this instant; a sender at work moves it ahead. */
  readonly nextAt: Instant;
  readonly finishedAt: Instant | null;
  /** How often it was reopened: a sender that read it before must not finish it afterwards. */
  readonly opened: number;
  /** Set when done, by re-reading every row. */
  readonly totals: ChunkTotals | null;
}

/** Final states of a chunk's readers. `elsewhere`: claimed by another chunk first, and counted there. */
export type ChunkTotals = Readonly<Record<FinalState | 'elsewhere', number>>;

export type FinalState = Exclude<DeliveryState, 'IN_FLIGHT' | 'RETRY'>;

/** What happened to an edition within one minute. Counts only grow. */
export interface MinuteTally {
  /** Start of the minute, UTC. */
  readonly minute: Instant;
  readonly counts: Readonly<Partial<Record<TallyName, number>>>;
}

/**
 * `accepted` counts SES's 200s as senders saw them, `proved` the Send events by the time SES gave them. Counts serve
 * reports: an event that comes twice may be counted twice, so nothing about a mail is decided by them.
 */
export type TallyName =
  | 'accepted'
  | 'ambiguous'
  | 'throttled'
  | 'failed'
  | 'proved'
  | 'delivered'
  | 'delayed'
  | 'bounced-hard'
  | 'bounced-soft'
  | 'rejected'
  | 'complained';

/** Key of a morning within an edition: its zone and minute. */
export function morningKey({ zone, minute }: Morning): string {
  return `${zone}#${minute}`;
}
