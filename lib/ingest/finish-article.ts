import { createHash } from 'node:crypto';
import { addressIdentity, canonicalUrl } from '@broadsheet/page-text/canonical-url';
import { declares, languageOf } from '@broadsheet/page-text/language';
import { clip, tidyOrNull } from '@broadsheet/text/clip';
import { sentencesOf } from '@broadsheet/text/sentences';
import { oneLine } from '@broadsheet/text/visible';
import type { Article, ArticleFormat, ArticleId, DatedFact } from '../domain/article.ts';
import { folderHost } from '../domain/folder-host.ts';
import type { Instant } from '../domain/instant.ts';
import type { ArticleObject } from '../ports.ts';
import { withoutCapitals } from './capitals.ts';
import { choosePicture } from './choose-picture.ts';
import type { Draft, Problem } from './draft.ts';
import { plainHeadline, saysNothing, withoutWireNote } from './headline.ts';
import { looksLikeMarkup } from './markup.ts';
import { isNameOf, withoutSiteName } from './site-name.ts';

/**
 * Bullets of lists and live pages, a question mark that a lost character left before the first letter, and what agencies
 * begin and end the lines of a headline with.
 */
const STRAY_MARKS = /^\s*(?:[•·▪■●►▶]\s*|\*\s+|:\s*|\^(?=\p{L})|\?(?=\p{Lu}))+|(?<=\p{L}\s?)=\s*$/gu;

/** Turns what a format reader found into an article with an identity, or says why it cannot be one. */
export function finishArticle(
  draft: Draft,
  object: ArticleObject,
  position: number,
  format: ArticleFormat,
): Article | Problem {
  const paragraphs = paragraphsOf(draft);
  const written = tidyOrNull(wholeHeadline(draft, paragraphs)?.replace(STRAY_MARKS, ''), 300);
  const title = written === null ? null : plainHeadline(written, format);
  if (title === null || isMoment(title) || saysNothing(title))
    return { reason: 'no-title', detail: 'No headline was found. Add one to the source.' };
  if (looksLikeMarkup(title))
    return { reason: 'markup-headline', detail: `“${clip(title, 60)}” is markup or code, not a headline.` };
  if (format === 'html' && isSiteAlone(title, draft.url))
    return { reason: 'no-title', detail: `“${clip(title, 60)}” is the name of the site, not a headline.` };
  if (paragraphs.length === 0 && !isHeadline(draft, format))
    return { reason: 'no-text', detail: 'No article text was found.' };
  const url = canonicalUrl(draft.url);
  const publisher = tidyOrNull(draft.publisher, 80) ?? (url === null ? folderHost(object.key) : null);
  const language = languageOf(paragraphs, draft.language);
  return {
    id: articleId(url, object.key, position, draft.guid),
    origin: { key: object.key, etag: object.etag, position, format },
    url,
    title: withoutCapitals(withoutSiteName(title, publisher, url), paragraphs, language),
    paragraphs,
    publisher,
    byline: tidyOrNull(draft.byline, 120),
    section: tidyOrNull(draft.section, 60),
    language,
    languageDeclared: declares(draft.language, language),
    picture: choosePicture(draft.pictures, url),
    publishedAt: notBefore(notAfter(draft.publishedAt, object.arrivedAt), draft.embargoedUntil),
    updatedAt: later(draft.updatedAt, draft.publishedAt, object.arrivedAt),
    embargoedUntil: draft.embargoedUntil,
    capturedAt: draft.capturedAt,
    arrivedAt: object.arrivedAt,
    standfirst: tidyOrNull(withoutWireNote(draft.standfirst ?? ''), 500),
    truncated: draft.truncated,
  };
}

function paragraphsOf({ paragraphs }: Draft): readonly string[] {
  const lines = paragraphs
    .map((paragraph, i) => oneLine(i === 0 ? withoutWireNote(paragraph) : paragraph))
    // “None.” further down is an answer.
    .filter((it, i) => it !== '' && !(saysNothing(it) && (i === 0 || !/[.!?]$/.test(it))));
  // A gallery has a text of nothing but “1 / 24”.
  return lines.some((line) => /\p{L}/u.test(line)) ? lines : [];
}

/** Characters of a first sentence that can end a headline. */
const LONGEST_ENDING = 200;

/**
 * "Ferry strike:" is a kicker whose headline was lost on the way: the first sentence says what happened. "Politics:The
 * vote" lost a line break.
 */
function wholeHeadline({ title, standfirst, language }: Draft, paragraphs: readonly string[]): string | null {
  if (title === null) return null;
  const parted = title.replace(/(?<=\p{L}{4}):(?=\p{Lu}\p{Ll})(?!Innen)/gu, ': ').trim();
  if (!/^[^:]{2,60}:$/.test(parted)) return parted;
  const text = standfirst ?? paragraphs[0] ?? '';
  const [first = ''] = sentencesOf(text, languageOf([text], language));
  return first === '' || first.length > LONGEST_ENDING ? parted : `${parted} ${first.replace(/[.。]$/u, '')}`;
}

/** A page whose only headline is what its host is called. */
function isSiteAlone(title: string, url: string | null): boolean {
  const host = URL.parse(url ?? '')?.hostname;
  return host !== undefined && /^\S+(?: \S+){0,2}$/.test(title) && isNameOf(host, title);
}

/** "05/02/2025 20:01 GMT" is the hour of a bulletin, and no headline. */
function isMoment(title: string): boolean {
  return /^[\d\s.,:/–—-]+(?:[ap]m|gmt|utc|[a-z]{2,3}t|uhr|h|z)?$/i.test(title) && /\d/.test(title);
}

/**
 * Feeds and news services may give no more than a headline: it is kept as such if a reader can follow it, or if
 * its date or a feed's own name for it shows that it is an item. A page without text is not one.
 */
function isHeadline({ url, publishedAt, guid }: Draft, format: ArticleFormat): boolean {
  if (format === 'html' || format === 'dump') return false;
  return url !== null || publishedAt !== null || (format === 'feed' && guid !== null);
}

/** A bare day means its noon. Today's noon may be in the future, but no article is newer than its arrival. */
function notAfter(fact: DatedFact | null, arrivedAt: Instant): DatedFact | null {
  if (fact === null || fact.precision !== 'day' || fact.at <= arrivedAt) return fact;
  return fact.at.slice(0, 10) === arrivedAt.slice(0, 10) ? { ...fact, at: arrivedAt } : fact;
}

/** Content systems write the hour of publication as the last change too, and some a wrong clock's. */
function later(updated: DatedFact | null, published: DatedFact | null, arrivedAt: Instant): DatedFact | null {
  if (updated === null || published === null || updated.at > arrivedAt) return null;
  const isSameDay = published.precision === 'day' && updated.at.slice(0, 10) === published.at.slice(0, 10);
  return updated.at > published.at && !isSameDay ? updated : null;
}

/** An embargoed text is published when its embargo ends, whenever it was written. */
function notBefore(fact: DatedFact | null, embargoedUntil: Instant | null): DatedFact | null {
  if (embargoedUntil === null || (fact !== null && fact.at >= embargoedUntil)) return fact;
  return { at: embargoedUntil, precision: 'instant', kind: 'metadata', confidence: 0.95 };
}

/** 20 hex digits: 80 bits are far more than a bucket's worth of articles needs. */
export function articleId(url: string | null, key: string, position: number, guid: string | null): ArticleId {
  const place = guid === null ? '' : ` ${guid}`;
  const name = url === null ? `object ${key}#${guid ?? position}` : `url ${addressIdentity(url)}${place}`;
  return createHash('sha256').update(name.toWellFormed()).digest('hex').slice(0, 20);
}
