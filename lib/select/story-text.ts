import type { StoryText } from '@broadsheet/same-story';
import type { Article } from '../domain/article.ts';

/** Dates below this confidence say nothing about who reports the same event. */
const CONFIDENT = 0.5;

export function storyTextOf({ title, paragraphs, language, publishedAt }: Article): StoryText {
  const at = publishedAt !== null && publishedAt.confidence >= CONFIDENT ? publishedAt.at : null;
  return { title, paragraphs, language, publishedAt: at };
}
