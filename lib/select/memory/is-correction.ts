import { LANGUAGES, languageOfTag, opensWith } from '@broadsheet/text/languages';
import type { Article } from '../../domain/article.ts';

const ENGLISH = LANGUAGES.find(({ tag }) => tag === 'en')?.corrections ?? '';

/** Whether an article's headline or first paragraph says that it corrects what was printed. */
export function isCorrection({
  title,
  paragraphs,
  language,
}: Pick<Article, 'title' | 'paragraphs' | 'language'>): boolean {
  const phrases = [languageOfTag(language)?.corrections, ENGLISH].filter(Boolean).join(' | ');
  const opening = opensWith(phrases);
  return [title, paragraphs[0] ?? ''].some((text) => opening.test(text.trim()));
}
