import type { Delivery } from './domain/delivery.ts';
import type {
  ChunkManifest,
  ChunkTotals,
  DeliveryChunk,
  MinuteTally,
  MorningSlot,
  PlannedSlot,
  PlanPart,
} from './domain/delivery-plan.ts';
import type { EditionId } from './domain/edition.ts';
import type { Instant } from './domain/instant.ts';
import type { Subscriber, SubscriberId } from './domain/subscriber.ts';

/** The time, as something a test can set. */
export interface Clock {
  now(): Date;
}

/** Unpredictable bytes: ids, tokens, boundaries. */
export interface Randomness {
  bytes(count: number): Uint8Array;
}

/** One line of structured log. Never an address, never a token. */
export interface Log {
  info(message: string, facts?: Readonly<Record<string, unknown>>): void;
  warn(message: string, facts?: Readonly<Record<string, unknown>>): void;
  error(message: string, facts?: Readonly<Record<string, unknown>>): void;
}

/** Counts for dashboard and alarms; names come from `contract/metrics.ts`. */
export interface Metrics {
  count(name: string, value: number, dimensions?: Readonly<Record<string, string>>): void;
}

// ── ingest ──────────────────────────────────────────────────────────────────────────────────────────

/** An object of the articles bucket, as listed. */
export interface ArticleObject {
  readonly key: string;
  readonly etag: string;
  readonly sizeBytes: number;
  /** S3 LastModified. */
  readonly arrivedAt: Instant;
}

/** Where the newsroom drops articles. Read only. */
export interface ArticleSource {
  /** Every object under the configured prefix that arrived at or after `since`, in key order, page by page. */
  list(since: Instant): AsyncIterable<ArticleObject>;
  /** The first `maxBytes` of an object; `truncated` when there is more. Null when it has gone meanwhile. */
  read(key: string, maxBytes: number): Promise<ArticleBytes | null>;
}

export interface ArticleBytes {
  readonly bytes: Uint8Array;
  readonly truncated: boolean;
  /** Content-Type as stored, if any. */
  readonly contentType: string | null;
  /** x-amz-meta-*, lower-case names. */
  readonly metadata: Readonly<Record<string, string>>;
}

/** The desk's file. */
export interface DeskSource {
  /** Its text and version; null when there is none. */
  read(): Promise<{ readonly text: string; readonly etag: string } | null>;
}

/** Fetches files from servers of others. Never rejects: whatever a stranger's server does is an outcome. */
export interface FeedFetcher {
  fetch(request: FeedRequest): Promise<FeedAnswer>;
}

export interface FeedRequest {
  readonly url: string;
  /** What the server said of the file we have; it answers `unchanged` if that still holds. */
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Longest body that is taken, unpacked. */
  readonly maxBytes: number;
}

export type FeedAnswer =
  | {
      readonly status: 'fetched';
      readonly bytes: Uint8Array;
      readonly contentType: string | null;
      readonly etag: string | null;
      readonly lastModified: string | null;
      /** Where it lies now, if the server says that it has moved for good. */
      readonly movedTo: string | null;
    }
  | { readonly status: 'unchanged' }
  /** The server asks to be left alone for so many seconds; null when it does not say how long. */
  | { readonly status: 'later'; readonly reason: string; readonly seconds: number | null }
  | { readonly status: 'failed'; readonly reason: string; readonly detail: string };

/** Where fetched feeds go, and what is remembered of them. */
export interface FeedStore {
  /** Puts a file among the newsroom's articles. Metadata may hold any text. */
  put(key: string, file: FeedFile): Promise<void>;
  /** What was remembered last, as text; null the first time. */
  recall(): Promise<string | null>;
  remember(text: string): Promise<void>;
}

export interface FeedFile {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  readonly metadata: Readonly<Record<string, string>>;
}

// ── edition ─────────────────────────────────────────────────────────────────────────────────────────

/** The frozen files of an edition, by name (`edition.json`, `mail.html` …). Written once, read by everyone. */
export interface EditionArchive {
  /** Write if absent. Writing the same bytes again is a no-op. @throws {CorruptStoreError} if other bytes stand there. */
  write(path: string, bytes: Uint8Array, contentType: string): Promise<void>;
  read(path: string): Promise<Uint8Array | null>;
}

/** The official row of an edition. One conditional write makes it so. */
export interface EditionRow {
  readonly id: EditionId;
  readonly revision: number;
  readonly number: number;
  readonly frozenAt: Instant;
  /** Articles that arrived before this instant were offered to this edition; the next one starts here. */
  readonly cut: Instant;
  /** Folder of its files in the archive: `editions/2026-11-22/r1/<content hash>`. */
  readonly path: string;
  /** SHA-256 of manifest.json, hex: whatever is delivered is checked against it. */
  readonly manifestSha256: string;
  readonly headline: string;
  readonly stories: number;
  readonly state: 'open' | 'closed';
  /** How often it was opened again: who swept it before must not close it afterwards. */
  readonly opened?: number | undefined;
}

export interface EditionRegister {
  find(id: EditionId): Promise<EditionRow | null>;
  /** Frozen editions, newest first; with `before`, only those of earlier days. */
  latest(limit: number, before?: EditionId): Promise<readonly EditionRow[]>;
  /** The edition is delivered: nothing is left to plan, send or resolve. Unless it was opened again since `row` was read. */
  close(row: EditionRow): Promise<void>;
  /** Failed deliveries are to be tried again. */
  reopen(id: EditionId): Promise<void>;
  /** Makes the row official. False when another run was first (or, for a revision, when it is not the next). */
  freeze(row: EditionRow): Promise<boolean>;
}

// ── deliver ─────────────────────────────────────────────────────────────────────────────────────────

/** Waiting, as something a test can skip. */
export interface Timer {
  sleep(milliseconds: number): Promise<void>;
}

/**
 * The truth about who has got an edition: one row for each reader and edition, changed by nothing but single
 * conditional writes. All reads are strongly consistent.
 */
export interface DeliveryLedger {
  /** Rows of these readers, in the order asked; null where there is none. */
  rows(edition: EditionId, readers: readonly SubscriberId[]): Promise<readonly (Delivery | null)[]>;
  /** The same, each with the reader as she is at this moment. */
  look(edition: EditionId, readers: readonly SubscriberId[]): Promise<readonly LedgerEntry[]>;
  /**
   * `after` becomes the row if the row still has the state, attempt and outcome of `before` (null: if there is
   * no row). False when somebody was faster; then nothing was written.
   */
  replace(before: Delivery | null, after: Delivery): Promise<boolean>;
  /** A reader's rows, newest edition first, for reports and the soft-bounce rule. */
  of(reader: SubscriberId): Promise<readonly Delivery[]>;
}

export interface LedgerEntry {
  readonly id: SubscriberId;
  /** Null when erased. */
  readonly reader: Subscriber | null;
  readonly row: Delivery | null;
}

/** Who is to get an edition: slots, parts and chunks, each written if absent. */
export interface DeliveryPlan {
  slots(edition: EditionId): Promise<readonly PlannedSlot[]>;
  /** Strongly consistent. */
  slot(edition: EditionId, slot: MorningSlot): Promise<PlannedSlot | null>;
  /** Writes the slot; one that is planned or lapsed stays as it is. */
  putSlot(slot: PlannedSlot): Promise<void>;
  part(edition: EditionId, slot: MorningSlot, from: number): Promise<PlanPart | null>;
  /** Writes the part if absent and answers the one that stands. */
  addPart(part: PlanPart): Promise<PlanPart>;
  /** Drops a part whose chunks cannot be read, so that it is planned anew. */
  dropPart(part: PlanPart): Promise<void>;
  /** Stores a list under its name, which is derived from its content. */
  writeReaders(edition: EditionId, chunk: string, readers: readonly SubscriberId[]): Promise<void>;
  /** Null when the list is missing or is not the one that `sha256` names. */
  readReaders(edition: EditionId, chunk: ChunkManifest): Promise<readonly SubscriberId[] | null>;
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
  /** A lost chunk whose readers stand in new chunks. */
  markReplaced(edition: EditionId, chunk: string): Promise<void>;
  /** Ends a lost chunk that is not planned anew. */
  giveUp(edition: EditionId, chunk: string, totals: ChunkTotals, at: Instant): Promise<void>;
}

export interface ChunkEnd {
  readonly state: 'done' | 'lost';
  readonly totals: ChunkTotals;
  readonly at: Instant;
}

/** Hints that chunks may have work. */
export interface DeliveryHints {
  send(
    hints: readonly { readonly edition: EditionId; readonly chunk: string; readonly delaySeconds: number }[],
  ): Promise<void>;
  /** About how many hints wait, delayed ones left out. */
  waiting(): Promise<number>;
}

/** Counts by minute; the only place where deliveries are counted instead of listed. */
export interface DeliveryTally {
  /** @param at - When this is counted, which may be long after the minute it counts for. */
  add(edition: EditionId, minute: Instant, counts: MinuteTally['counts'], at: Instant): Promise<void>;
  /** In order of time. */
  read(edition: EditionId): Promise<readonly MinuteTally[]>;
}

/** The row that stops everything, and what SES allows. */
export interface SendControl {
  read(): Promise<ControlState>;
  /** @param edition - The edition that made the machinery pause; left out when a person did. */
  pause(reason: string, at: Instant, edition?: EditionId): Promise<void>;
  resume(at: Instant): Promise<void>;
  /** Nobody claims before `until`: SES or the account cannot send now. */
  park(reason: string, until: Instant): Promise<void>;
  /** What SES allows at the moment, and until when the day is full. */
  setLimits(limits: SendLimits, quotaUntil: Instant | null): Promise<void>;
  /** The event pipeline was found empty at this instant. */
  markDrained(at: Instant): Promise<void>;
  /** A person has looked at this edition and lets it go on: plan size, canary and breaker hold it no more. */
  approve(edition: EditionId): Promise<void>;
}

export interface SendLimits {
  /** Messages per second for all senders together. */
  readonly maxSendRate: number;
  /** Recipients in 24 hours; null when unlimited. */
  readonly max24Hours: number | null;
  readonly sentLast24Hours: number;
  readonly askedAt: Instant;
}

export interface ControlState {
  readonly paused: {
    readonly reason: string;
    readonly at: Instant;
    readonly edition?: EditionId | undefined;
  } | null;
  readonly parked: { readonly reason: string; readonly until: Instant } | null;
  readonly quotaUntil: Instant | null;
  readonly limits: SendLimits | null;
  readonly drainedAt: Instant | null;
  readonly approvedEdition: EditionId | null;
}

/** Leased shares of the send rate. Who has none does not send. */
export interface PacingSlots {
  /** A free slot of the first `count`, leased to `holder` until `until`; null when all are taken. */
  take(count: number, holder: string, now: Instant, until: Instant): Promise<PacingSlot | null>;
  /** Gives it back with what was learnt. A slot that has passed to another holder stays as it is. */
  release(slot: PacingSlot): Promise<void>;
}

export interface PacingSlot {
  readonly index: number;
  readonly holder: string;
  /** Share of the slot's rate that SES has lately taken without throttling, 0 to 1. */
  readonly factor: number;
  /** The next send is not due before this instant. */
  readonly nextSendAt: Instant;
}

/** Whether every event that SES published so far has been worked off. */
export interface EventBacklog {
  /** Messages not worked off yet, and messages in the dead-letter queue, about. */
  count(): Promise<{ readonly waiting: number; readonly dead: number }>;
}

/** Confirmed readers by the morning they belong to: an index over their profiles, up to minutes late. */
export interface Membership {
  /** Every slot that ever had a reader. */
  slots(): Promise<readonly MorningSlot[]>;
  /** Ids of one bucket, in order. */
  members(slot: MorningSlot, bucket: number): Promise<readonly SubscriberId[]>;
  /** Readers who came or moved to another slot before this instant and have not been looked at since. */
  moved(before: Instant): Promise<readonly Move[]>;
  /** Takes the mark off, unless the reader has moved again. */
  settle(move: Move): Promise<void>;
}

export interface Move {
  readonly reader: SubscriberId;
  readonly at: Instant;
}

/** A mail for one reader, ready for SES. */
export interface OutgoingMail {
  readonly to: string;
  /** Complete MIME message, 7-bit, CRLF. */
  readonly raw: Uint8Array;
  /** Message tags: published with each SES event. */
  readonly tags: Readonly<Record<string, string>>;
}

/**
 * What is known after one `SendRawEmail`. `ambiguous` means SES may or may not have taken it: nothing may be
 * concluded and nothing written.
 */
export type SendOutcome =
  | { readonly status: 'accepted'; readonly messageId: string }
  | { readonly status: 'refused'; readonly reason: string }
  | { readonly status: 'throttled' }
  | { readonly status: 'quota-exhausted' }
  | { readonly status: 'paused'; readonly reason: string }
  | { readonly status: 'misconfigured'; readonly reason: string }
  | { readonly status: 'ambiguous'; readonly reason: string };

export interface SendQuota {
  /** Messages per second. */
  readonly maxSendRate: number;
  /** Recipients in 24 hours; null when unlimited. */
  readonly max24Hours: number | null;
  readonly sentLast24Hours: number;
}

export interface Mailer {
  /** Exactly one request on the wire, whatever happens. */
  send(mail: OutgoingMail): Promise<SendOutcome>;
  /** @throws {MailerUnavailableError} */
  quota(): Promise<SendQuota>;
}

// ── readers ─────────────────────────────────────────────────────────────────────────────────────────

export interface SubscriberDirectory {
  find(id: SubscriberId): Promise<Subscriber | null>;
  findByAddress(address: string): Promise<Subscriber | null>;
  /** False when the address is already taken. */
  add(subscriber: Subscriber): Promise<boolean>;
  /** Replaces the row if its version is still `subscriber.version - 1`. False when somebody else was first. */
  save(subscriber: Subscriber): Promise<boolean>;
  /**
   * Forgets the person: profile and address are gone. Ledger rows hold no address and stay until they expire,
   * else a sender that is at work could take the reader up a second time.
   */
  erase(id: SubscriberId): Promise<void>;
  /** Everybody, in no particular order, page by page. For export and reports. */
  all(): AsyncIterable<Subscriber>;
}

/** The pages readers see, as complete HTML documents in the newsletter's language and look. No script. */
export interface ReaderPages {
  /** One button that posts to `action`; showing it changes nothing. */
  unsubscribe(view: { readonly action: string }): string;
  unsubscribed(): string;
  /** The sign-up form; posts `address`, `zone` and the trap field `website` to `action`. */
  signUp(view: { readonly action: string; readonly problem: 'address' | null }): string;
  /** The same page for a new, a known and a suppressed address. */
  signUpReceived(): string;
  /** One button that posts to `action`. */
  confirm(view: { readonly action: string }): string;
  confirmed(): string;
  preferences(view: PreferencesView): string;
  message(kind: 'not-found' | 'invalid-link' | 'too-many-requests' | 'bad-request'): string;
  archive(view: { readonly editions: readonly ArchivedEdition[]; readonly signUpUrl: string }): string;
  /** Past editions for feed readers. */
  feed(kind: FeedKind, view: FeedView): string;
}

export type FeedKind = 'rss' | 'atom' | 'json';

export interface FeedView {
  readonly editions: readonly (ArchivedEdition & { readonly publishedAt: Instant })[];
  /** Where this feed is. */
  readonly feedUrl: string;
  readonly archiveUrl: string;
}

export interface PreferencesView {
  readonly action: string;
  readonly zone: string;
  /** Minutes after local midnight. */
  readonly minute: number;
  readonly saved: boolean;
  readonly unsubscribeUrl: string;
}

export interface ArchivedEdition {
  readonly id: EditionId;
  readonly number: number;
  readonly headline: string;
  readonly url: string;
}

/** Mails about the subscription itself. Never contains text that a visitor typed. */
export interface ReaderMails {
  confirmation(view: { readonly confirmUrl: string }): ReaderMail;
}

export interface ReaderMail {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/** The secret that signs tokens; keys may rotate, old ones still verify. */
export interface SigningKeys {
  current(): Promise<SigningKey>;
  find(id: string): Promise<SigningKey | null>;
}

export interface SigningKey {
  /** Short, printable; part of the token. */
  readonly id: string;
  /** 32 bytes. */
  readonly secret: Uint8Array;
}
