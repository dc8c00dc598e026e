import type { Article } from '../../domain/article.ts';
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

/** Dates below this confidence say nothing about who tells the same event. */
const CONFIDENT = 0.5;

export function storyTextOf({ title, paragraphs, language, publishedAt }: Article): StoryText {
  const at = publishedAt !== null && publishedAt.confidence >= CONFIDENT ? publishedAt.at : null;
  return { title, paragraphs, language, publishedAt: at };
}
