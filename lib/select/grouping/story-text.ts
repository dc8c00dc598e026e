import type { Instant } from '../../domain/instant.ts';

/** What grouping looks at of an article. */
export interface StoryText {
  readonly title: string;
  /** Cleaned paragraphs. */
  readonly paragraphs: readonly string[];
  /** BCP 47 primary subtag; `und` when it cannot be told. */
  readonly language: string;
  /** A publication date worth believing, else null. */
  readonly publishedAt: Instant | null;
}
