import type { Delivery } from './domain/delivery.ts';
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
}

export interface EditionRegister {
  find(id: EditionId): Promise<EditionRow | null>;
  /** Frozen editions, newest first. */
  latest(limit: number): Promise<readonly EditionRow[]>;
  /** Makes the row official. False when another run was first (or, for a revision, when it is not the next). */
  freeze(row: EditionRow): Promise<boolean>;
}

// ── deliver ─────────────────────────────────────────────────────────────────────────────────────────

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
  /** Everybody, in no particular order, page by page. For export and reports. */
  all(): AsyncIterable<Subscriber>;
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

/** All deliveries of a person or of an edition's chunk, for reports and the CLI. */
export interface DeliveryHistory {
  of(subscriber: SubscriberId): Promise<readonly Delivery[]>;
}
