import type { Instant } from './instant.ts';

/** Stable across runs and machines: derived from the canonical URL, else from the object key and position. */
export type ArticleId = string;

/** One published piece, cleaned and validated. Nothing but the article itself: no furniture, no comments. */
export interface Article {
  readonly id: ArticleId;
  readonly origin: ArticleOrigin;
  /** Canonical http(s) address, trackers stripped; null when the source names none (many page dumps). */
  readonly url: string | null;
  /** One line, never empty. */
  readonly title: string;
  /**
   * Cleaned body, one entry a paragraph (or list item, subhead, quotation), in reading order; empty when the
   * source gives a headline alone.
   */
  readonly paragraphs: readonly string[];
  /** The publisher's name as readers know it ("The Quay Chronicle"); null when unknown. */
  readonly publisher: string | null;
  readonly byline: string | null;
  /** The publisher's section name, as given ("World", "Sport/Football"); null when unknown. */
  readonly section: string | null;
  /** BCP 47 primary language subtag, `und` when unknown. */
  readonly language: string;
  /** Whether the source declares this language; otherwise it is detected from the words. */
  readonly languageDeclared: boolean;
  readonly picture: Picture | null;
  /** When it was published, with how we know. Null beats a guess: a wrong date is worse than none. */
  readonly publishedAt: DatedFact | null;
  /** When its source last changed it, if that was after its publication; null when it does not say so. */
  readonly updatedAt: DatedFact | null;
  /** The publisher's embargo: it must not be printed before this; null without one. */
  readonly embargoedUntil: Instant | null;
  /** When the page was fetched, where the text shows it. Never used as the publication date. */
  readonly capturedAt: Instant | null;
  /** When the object arrived in the bucket (S3 LastModified). */
  readonly arrivedAt: Instant;
  /** The publisher's own standfirst, if one was marked as such; never invented. */
  readonly standfirst: string | null;
  /** Set when the text ends early, for example at a paywall. */
  readonly truncated: boolean;
}

/** Where an article came from, precise enough to find it again. */
interface ArticleOrigin {
  /** S3 object key. */
  readonly key: string;
  /** S3 ETag without quotes: the version of the bytes we read. */
  readonly etag: string;
  /** Line or item number within the object, from 1; 1 for one-article objects. */
  readonly position: number;
  readonly format: ArticleFormat;
}

export type ArticleFormat = 'json' | 'jsonl' | 'html' | 'markdown' | 'feed' | 'dump';

export interface Picture {
  /** https only. */
  readonly url: string;
  /** What the picture shows; empty when the source says nothing. */
  readonly alt: string;
  readonly credit: string | null;
}

/** A date and how we know it. */
export interface DatedFact {
  readonly at: Instant;
  /** `day`: only the calendar day is known; `at` is then noon UTC of that day. */
  readonly precision: 'instant' | 'day';
  /** Where it was found, strongest first: structured metadata, a feed item, the URL, a line of the text. */
  readonly kind: 'metadata' | 'feed' | 'url' | 'printed';
  /** 0 to 1. Below .5 a date may order stories but never makes one fresh. */
  readonly confidence: number;
}
