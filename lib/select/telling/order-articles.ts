import { termsOf } from '@broadsheet/text/words';
import type { Article } from '../../domain/article.ts';
import { centroid, type Idf, likeness, weigh } from '../text/idf.ts';
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
 * closest to the other articles, is the headline: measured closer to editors' own headlines than the
 * longest article's or a random one.
 *
 * @param articles - Of one story, in an order of their own: of equals the first stays first.
 */
export function orderArticles(articles: readonly Article[], idf: Idf): readonly Article[] {
  if (articles.length === 1) return articles;
  const titles = articles.map(({ title }) => weigh(termsOf(title), idf));
  const bodies = articles.map(({ paragraphs }) =>
    weigh(paragraphs.slice(0, LEAD_PARAGRAPHS).flatMap(termsOf), idf),
  );
  const middle = centroid([...titles, ...bodies]);
  const worths = new Map(
    articles.map((article, i) => {
      const [title, body] = [titles[i] ?? middle, bodies[i] ?? middle];
      const closeness = TITLE_SHARE * likeness(title, middle) + (1 - TITLE_SHARE) * likeness(body, middle);
      return [article, closeness * readability(article)];
    }),
  );
  return articles.toSorted((a, b) => (worths.get(b) ?? 0) - (worths.get(a) ?? 0));
}

function readability(article: Article): number {
  const hasWords = toldSentences(article).length > 0 || standfirstOf(article).length > 0;
  return (
    (article.url === null ? CANNOT_BE_OPENED : 1) *
    (hasWords ? 1 : CANNOT_BE_QUOTED) *
    (article.truncated ? TRUNCATED : 1)
  );
}
