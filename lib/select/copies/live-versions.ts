import type { Article } from '../../domain/article.ts';
import { millisOf } from '../../domain/instant.ts';
import type { PublisherFamily } from '../../domain/story.ts';
import { isLivePage } from '../picking/live-page.ts';
import { folded } from '../text/phrases.ts';
import type { FoundCopy } from './find-copies.ts';
import { containmentOf, shinglesOf } from './shingles.ts';

/**
 * The versions of one live page, whatever addresses they have: one publisher's live pages with the same headline, times
 * and numbers aside. Only the newest is read. They share hardly a sentence, so comparing texts does not find them.
 */
export function liveVersions(
  articles: readonly Article[],
  familyOf: (article: Article) => PublisherFamily,
): readonly FoundCopy[] {
  const pages = Map.groupBy(
    articles.filter((article) => familyOf(article).named && isLivePage(article)),
    (article) => `${familyOf(article).family} ${folded(article.title).replace(MOMENTS, ' ').trim()}`,
  );
  return [...pages.values()].flatMap((versions) => {
    const [of, ...older] = versions.toSorted(byNewest);
    if (of === undefined || older.length === 0) return [];
    const newest = shinglesOf(of);
    return older.map((article) => ({ article, of, containment: containmentOf(shinglesOf(article), newest) }));
  });
}

/** Times of day, dates, scores, and a number at the end: "1. Bundesliga" and "2. Bundesliga" are two pages. */
const MOMENTS =
  /\b\d{1,2}[:.h]\d{2}\b(?:\s?[ap]\.?m\b\.?)?|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\b\d{4}-\d\d-\d\d\b|\b\d{1,2}\s?[:–-]\s?\d{1,2}\b|[\s#(]*\d+\)?$/g;

function byNewest(a: Article, b: Article): number {
  return momentOf(b) - momentOf(a) || (a.id < b.id ? -1 : 1);
}

function momentOf({ updatedAt, publishedAt, arrivedAt }: Article): number {
  return millisOf(updatedAt?.at ?? publishedAt?.at ?? arrivedAt);
}
