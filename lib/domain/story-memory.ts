import type { ArticleId } from './article.ts';
import type { EditionId } from './edition.ts';
import type { Instant } from './instant.ts';

/** What a frozen edition remembers of a story: enough to recognise it later and to find what is new. */
export interface StoryMemory {
  readonly articles: readonly ArticleId[];
  readonly urls: readonly string[];
  readonly families: readonly string[];
  /** Openings of its most central articles, by which it is recognised in other words. */
  readonly tellings: readonly Telling[];
  /** Numbers and names already printed, for "what is new": a 32-bit hash of each, ascending. */
  readonly facts: readonly number[];
  /** It led its edition. */
  readonly led?: true;
}

/** The beginning of one article. */
export interface Telling {
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** BCP 47 primary subtag; `und` when unknown. */
  readonly language: string;
  /** Null when no date is reliable. */
  readonly publishedAt: Instant | null;
}

/** The stories of one earlier edition. */
export interface RememberedEdition {
  readonly id: EditionId;
  readonly stories: readonly StoryMemory[];
}
