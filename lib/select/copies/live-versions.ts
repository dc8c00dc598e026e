import type { Article } from '../../domain/article.ts';
import { millisOf } from '../../domain/instant.ts';
import type { PublisherFamily } from '../../domain/story.ts';
import { isLivePage } from '../picking/live-page.ts';
import { folded } from '../text/phrases.ts';
import type { FoundCopy } from './find-copies.ts';
import { containmentOf, shinglesOf } from './shingles.ts';

/**
 * The versions of one live page, whatever addresses they have: one publisher's live pages with the same headline, times
 * and numbers aside. The newest stands for all. They share hardly a sentence, so no likeness of texts finds them.
 */
export function liveVersions(
  articles: readonly Article[],
  familyOf: (article: Article) => PublisherFamily,
): readonly FoundCopy[] {
  const pages = Map.groupBy(
    articles.filter((article) => familyOf(article).named && isLivePage(article)),
    (article) => `${familyOf(article).family} ${folded(article.title).replace(/[^\p{L}]+/gu, ' ')}`,
  );
  return [...pages.values()].flatMap((versions) => {
    const [of, ...older] = versions.toSorted(byNewest);
    if (of === undefined || older.length === 0) return [];
    const newest = shinglesOf(of);
    return older.map((article) => ({ article, of, containment: containmentOf(shinglesOf(article), newest) }));
  });
}

function byNewest(a: Article, b: Article): number {
  return momentOf(b) - momentOf(a) || (a.id < b.id ? -1 : 1);
}

function momentOf({ publishedAt, arrivedAt }: Article): number {
  return millisOf(publishedAt?.at ?? arrivedAt);
}
