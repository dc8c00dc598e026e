import { wordsOf } from '@broadsheet/text/words';
import type { Article, ArticleId } from '../domain/article.ts';
import type { Instant } from '../domain/instant.ts';

/**
 * One article for each id, whatever the order of arrival. A rewritten article (same address, other text)
 * is used as its source last changed it, else as it was last delivered; an exact double keeps the earlier arrival, so that uploading a folder
 * again makes nothing new. A teaser never replaces the full text, whenever it arrives.
 */
export function withoutDuplicates(articles: readonly Article[]): readonly Article[] {
  const chosen = new Map<ArticleId, Article>();
  for (const article of articles) {
    const rival = chosen.get(article.id);
    chosen.set(article.id, rival === undefined ? article : betterOf(rival, article));
  }
  return [...chosen.values()].sort((a, b) => compare(a.id, b.id));
}

function betterOf(a: Article, b: Article): Article {
  if (sameWords(a, b)) return compareArrival(a, b) <= 0 ? a : b;
  if (isTeaserOf(a, b)) return b;
  if (isTeaserOf(b, a)) return a;
  const changed = compare(a.updatedAt?.at ?? '', b.updatedAt?.at ?? '');
  if (changed !== 0 && a.updatedAt !== null && b.updatedAt !== null) return changed > 0 ? a : b;
  return compareArrival(a, b) >= 0 ? a : b;
}

/** A teaser has at most this share of the full text's length ... */
const TEASER_LENGTH = 0.5;
/** ... and says nothing that the full text does not, but for this share of its words. */
const TEASER_OWN_WORDS = 0.15;

function isTeaserOf(teaser: Article, full: Article): boolean {
  const [short, long] = [teaser, full].map(({ paragraphs }) => paragraphs.flatMap(wordsOf));
  if (short === undefined || long === undefined) return false;
  if (short.length > TEASER_LENGTH * long.length) return false;
  const known = new Set([...wordsOf(full.standfirst ?? ''), ...long].map((word) => word.toLowerCase()));
  const own = short.filter((word) => !known.has(word.toLowerCase()));
  return own.length <= TEASER_OWN_WORDS * short.length;
}

function sameWords(a: Article, b: Article): boolean {
  return a.title === b.title && a.paragraphs.join('\n') === b.paragraphs.join('\n');
}

/** Arrival, then date, then place: a total order, so that the outcome never depends on the listing. */
function compareArrival(a: Article, b: Article): number {
  return (
    compare<Instant>(a.arrivedAt, b.arrivedAt) ||
    compare(a.origin.key, b.origin.key) ||
    compare(a.publishedAt?.at ?? '', b.publishedAt?.at ?? '') ||
    inFile(a, b)
  );
}

/** A feed begins with its newest items; any other file is written from its top. */
function inFile(a: Article, b: Article): number {
  const order = a.origin.position - b.origin.position;
  return a.origin.format === 'feed' ? -order : order;
}

function compare<T extends string>(a: T, b: T): number {
  return a < b ? -1 : Number(a > b);
}
