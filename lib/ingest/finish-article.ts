import { createHash } from 'node:crypto';
import type { Article, ArticleFormat, ArticleId, DatedFact } from '../domain/article.ts';
import type { Instant } from '../domain/instant.ts';
import type { ArticleObject } from '../ports.ts';
import { addressIdentity, canonicalUrl } from './canonical-url.ts';
import type { Draft, Problem } from './draft.ts';
import { languageOf } from './language.ts';
import { tidyLine, tidyOrNull } from './text.ts';

/** Turns what a format reader found into an article with an identity, or says why it cannot be one. */
export function finishArticle(
  draft: Draft,
  object: ArticleObject,
  position: number,
  format: ArticleFormat,
): Article | Problem {
  const title = tidyOrNull(draft.title, 300);
  const paragraphs = draft.paragraphs.map(tidyLine).filter((paragraph) => paragraph !== '');
  if (title === null) return { reason: 'no-title', detail: 'No headline was found. Add one to the source.' };
  if (paragraphs.length === 0)
    return { reason: 'no-text', detail: 'Nothing was left that could be told to be the article’s text.' };
  const url = canonicalUrl(draft.url);
  return {
    id: articleId(url, object.key, position),
    origin: { key: object.key, etag: object.etag, position, format },
    url,
    title,
    paragraphs,
    publisher: tidyOrNull(draft.publisher, 80),
    byline: tidyOrNull(draft.byline, 120),
    section: tidyOrNull(draft.section, 60),
    language: languageOf(paragraphs, draft.language),
    picture: draft.picture,
    publishedAt: notAfter(draft.publishedAt, object.arrivedAt),
    capturedAt: draft.capturedAt,
    arrivedAt: object.arrivedAt,
    standfirst: tidyOrNull(draft.standfirst, 500),
    truncated: draft.truncated,
  };
}

/** The earth's zones span 26 hours: a day that is not yet noon in London may be all but over in Auckland. */
const DAY_MILLIS = 26 * 3_600_000;

/** A day stands for its noon; of today's, the noon may lie ahead, but no article is written after it arrived. */
function notAfter(fact: DatedFact | null, arrivedAt: Instant): DatedFact | null {
  if (fact === null || fact.precision !== 'day') return fact;
  const ahead = Date.parse(fact.at) - Date.parse(arrivedAt);
  return ahead > 0 && ahead < DAY_MILLIS ? { ...fact, at: arrivedAt } : fact;
}

/** 20 hex digits: 80 bits are far more than a bucket's worth of articles needs. */
export function articleId(url: string | null, key: string, position: number): ArticleId {
  const name = url === null ? `object ${key}#${position}` : `url ${addressIdentity(url)}`;
  return createHash('sha256').update(name.toWellFormed()).digest('hex').slice(0, 20);
}
