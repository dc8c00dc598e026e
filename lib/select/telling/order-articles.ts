import type { Article } from '../../domain/article.ts';
import type { Batch } from '../prepare-batch.ts';
import { firstParagraphs, type TermVectors, titleOf } from '../text/term-vectors.ts';
import { standfirstOf, toldSentences } from './told-sentences.ts';

/** The title says most in fewest words. */
const TITLE_SHARE = 0.6;
const LEAD_PARAGRAPHS = 4;

/** A text that is cut short, has no address or no sentence to quote makes a poorer lead than a whole one. */
const CANNOT_BE_OPENED = 0.75;
const CANNOT_BE_QUOTED = 0.75;
const TRUNCATED = 0.9;

/**
 * Orders a story's articles by closeness to its centre; the first speaks for it. Its title, being the one
 * nearest to what everybody tells, is the headline: measured closer to editors' own headlines than the
 * longest article's or a random one.
 *
 * @param places - Of the story's articles, ascending.
 */
export function orderArticles(
  places: readonly number[],
  { originals, reading }: Pick<Batch, 'originals' | 'reading'>,
  vectors: TermVectors,
): readonly number[] {
  if (places.length === 1) return places;
  const titles = places.map((place) => vectors.weigh([titleOf(reading, place)]));
  const bodies = places.map((place) => vectors.weigh([firstParagraphs(reading, place, LEAD_PARAGRAPHS)]));
  const middle = vectors.centroid(titles.flatMap((title, i) => [title, bodies[i] ?? title]));
  const titleLikeness = vectors.likeness(titles, middle);
  const bodyLikeness = vectors.likeness(bodies, middle);
  const worth = places.map((place, i) => {
    const closeness = TITLE_SHARE * (titleLikeness[i] ?? 0) + (1 - TITLE_SHARE) * (bodyLikeness[i] ?? 0);
    return closeness * readability(originals[place]);
  });
  return [...places.keys()].sort(byWorth).map((i) => places[i] as number);

  function byWorth(i: number, k: number): number {
    return (worth[k] ?? 0) - (worth[i] ?? 0) || (places[i] as number) - (places[k] as number);
  }
}

function readability(article: Article | undefined): number {
  if (article === undefined) return 0;
  const hasWords = toldSentences(article).length > 0 || standfirstOf(article).length > 0;
  return (
    (article.url === null ? CANNOT_BE_OPENED : 1) *
    (hasWords ? 1 : CANNOT_BE_QUOTED) *
    (article.truncated ? TRUNCATED : 1)
  );
}
