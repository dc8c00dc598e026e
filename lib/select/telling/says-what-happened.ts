import type { Article } from '../../domain/article.ts';
import { isLivePage } from '../picking/live-page.ts';
import { atStart, folded, languagesFor, patternBy } from '../text/phrases.ts';

const openingIn = patternBy((language) => atStart(language.explainers, language));

/**
 * Whether a headline says what happened. "Stories of the hostages", "What we know", "How the ferry sank" and the name
 * of a live page do not, so another article of the story gives the headline where there is one.
 */
export function saysWhatHappened(article: Article): boolean {
  const title = folded(article.title).replace(/^["“„«'‘]/, '');
  if (/[?？؟]["'’”»]?$/u.test(title) || isLivePage(article)) return false;
  // "Ferry aground: what we know so far" says it before the colon, but nothing newer than its readers know.
  const parts = [title, ...title.split(/(?<=:)\s+/).slice(1)];
  return !languagesFor(article.language).some((language) =>
    parts.some((part) => openingIn(language)?.test(part) === true),
  );
}
