import type { DroppedText } from '@broadsheet/page-text';
import type { DatedFact } from '../domain/article.ts';
import type { Instant } from '../domain/instant.ts';
import type { PictureSizes } from './choose-picture.ts';

/** What a reader of one format found in one item, before it is checked and given its identity. */
export interface Draft {
  readonly url: string | null;
  /** What distinguishes it where several items share one address, for example a feed's guid. */
  readonly guid: string | null;
  readonly title: string | null;
  readonly paragraphs: readonly string[];
  readonly publisher: string | null;
  readonly byline: string | null;
  readonly section: string | null;
  /** As the source declares it, any BCP 47 tag; the text decides when it is null or unknown. */
  readonly language: string | null;
  /** Best first; which of them can be printed is decided later. */
  readonly pictures: readonly PictureSizes[];
  readonly publishedAt: DatedFact | null;
  /** When the source says that it was last changed, even if that is all it says. */
  readonly updatedAt: DatedFact | null;
  readonly embargoedUntil: Instant | null;
  /** After this its source no longer shows it. */
  readonly expiresAt: Instant | null;
  readonly capturedAt: Instant | null;
  readonly standfirst: string | null;
  readonly truncated: boolean;
  /** Lines the cleaner took out, in reading order. */
  readonly dropped: readonly DroppedText[];
}

/** A draft in which nothing is known yet. */
export const EMPTY_DRAFT: Draft = {
  url: null,
  guid: null,
  title: null,
  paragraphs: [],
  publisher: null,
  byline: null,
  section: null,
  language: null,
  pictures: [],
  publishedAt: null,
  updatedAt: null,
  embargoedUntil: null,
  expiresAt: null,
  capturedAt: null,
  standfirst: null,
  truncated: false,
  dropped: [],
};

/** One item of an object: a draft, or why there is none. */
export type DraftOrProblem =
  | { readonly position: number; readonly draft: Draft }
  | { readonly position: number | null; readonly problem: Problem };

/** Why an object or an item is set aside: a stable word for counting, a sentence for a person. */
export interface Problem {
  readonly reason: string;
  readonly detail: string;
  /** Address of the article that its source no longer shows, or does not show yet. */
  readonly withdraws?: string | null;
}
