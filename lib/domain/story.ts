import type { Article, ArticleId, DatedFact } from './article.ts';
import type { Instant } from './instant.ts';

/** Stable name of a story within one selection: derived from its member articles, not from their order. */
export type StoryId = string;

/** One event, told by one or more articles. */
export interface Story {
  readonly id: StoryId;
  /** The article that represents the story: its headline, link and quotes are printed. See `order-articles.ts`. */
  readonly lead: Article;
  /** Every independent article, the lead first, then by closeness to the story's centre. */
  readonly articles: readonly Article[];
  /** The same text republished by someone else. Never counts as coverage. */
  readonly copies: readonly Copy[];
  /** Independent publisher families, the lead's first. Aggregators are left out. */
  readonly coverage: readonly PublisherFamily[];
  /** Earliest trustworthy publication among the members, else the earliest capture or arrival. */
  readonly firstSeenAt: Instant;
  readonly firstSeenPrecision: FirstSeenPrecision;
}

/** `day`: only the calendar day of `firstSeenAt` is known. `unknown`: no article says when it was published. */
export type FirstSeenPrecision = DatedFact['precision'] | 'unknown';

/** One owner or registrable domain. Its outlets count once. */
export interface PublisherFamily {
  /** Key of the family: owner name or registrable domain, lower case. */
  readonly family: string;
  /** The outlet's name as readers know it. */
  readonly publisher: string;
  /** False for a text with an unknown publisher: it forms a separate family, which counts less than a named one. */
  readonly named: boolean;
}

export interface Copy {
  readonly article: ArticleId;
  /** Publisher of the copy; null when unknown. */
  readonly publisher: string | null;
  readonly url: string | null;
  /** The article it repeats. */
  readonly of: ArticleId;
  /** Share of the copy's 5-word shingles found in the original, 0 to 1. */
  readonly containment: number;
}

/** Every term of a story's score, kept for the report. `total` is the product of the others. */
export interface ScoreTerms {
  /** ln(1 + independent publishers): a publisher family counts once, an unnamed text half. */
  readonly coverage: number;
  /** 2^(-age / half-life), 0 to 1. */
  readonly freshness: number;
  /** Mean weight of its sources, 1 when none is configured. */
  readonly sources: number;
  /**
   * How prominently its own newsroom shows it. The more publishers report the story, the closer to 1. Above 1 for
   * breaking news, and where one newsroom wrote most of the batch.
   */
  readonly prominence: number;
  /** 1 for a new story; less, the more of it was printed before. */
  readonly novelty: number;
  /** The desk's boost, 1 when there is none. */
  readonly desk: number;
  readonly total: number;
}
