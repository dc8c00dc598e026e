import type { EditionId } from '../domain/edition.ts';
import type { Instant } from '../domain/instant.ts';

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

/** Files that editors bring from their browser straight to the bucket. */
export interface ArticleUploads {
  /**
   * A signed form that puts one file, of at most the allowed size, into the desk's folder. Its last field is `file`.
   *
   * @param backTo - Address that S3 sends the browser to afterwards.
   */
  form(now: Date, backTo: string): Promise<UploadForm>;
  /** Uploaded files that arrived at or after `since`. */
  list(since: Instant): AsyncIterable<ArticleObject>;
}

export interface UploadForm {
  readonly action: string;
  /** Hidden fields, in this order. */
  readonly fields: Readonly<Record<string, string>>;
}

/** The hold that the desk's file asks for, in whatever shape. */
export interface DeskHold {
  read(): Promise<HoldAsked | null>;
}

export interface HoldAsked {
  readonly reason: string;
  readonly by: string | null;
  readonly at: Instant | null;
  /** The only edition it is about; null when it names none. */
  readonly edition: EditionId | null;
}

/** The desk's file. */
export interface DeskSource {
  /** Its text and version; null when there is none. */
  read(): Promise<{ readonly text: string; readonly etag: string } | null>;
}

/** Fetches files from other people's servers. Never rejects: every failure of a server is an outcome. */
export interface FeedFetcher {
  fetch(request: FeedRequest): Promise<FeedAnswer>;
}

export interface FeedRequest {
  readonly url: string;
  /** Validators of the copy we have; the server answers `unchanged` if they still match. */
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Longest body that is accepted, in bytes after unpacking. */
  readonly maxBytes: number;
}

export type FeedAnswer =
  | {
      readonly status: 'fetched';
      readonly bytes: Uint8Array;
      readonly contentType: string | null;
      readonly etag: string | null;
      readonly lastModified: string | null;
      /** Its new address, if the server says that it has moved permanently. */
      readonly movedTo: string | null;
    }
  | { readonly status: 'unchanged' }
  /** Seconds that the server asks us to wait; null when it does not say. */
  | { readonly status: 'later'; readonly reason: string; readonly seconds: number | null }
  | { readonly status: 'failed'; readonly reason: string; readonly detail: string };

/** Stores fetched feeds and what is remembered of them. */
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
