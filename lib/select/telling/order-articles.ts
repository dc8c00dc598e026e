import type { Article } from '../../domain/article.ts';
import type { Idf } from '../text/idf.ts';
import { type Bag, centroid, likeness, weigh } from '../text/idf.ts';
import { termsOf } from '../text/words.ts';

/** The title says most in fewest words. */
const TITLE_SHARE = 0.6;
const LEAD_PARAGRAPHS = 4;

/** A text cut short or without an address makes a poorer lead than one its readers can open and finish. */
const CANNOT_BE_OPENED = 0.75;
const TRUNCATED = 0.9;

/**
 * Orders a story's articles by closeness to its centre; the first speaks for it. Its title, being the one
 * nearest to what everybody tells, is the headline: measured closer to editors' own headlines than the
 * longest article's or a random one.
 */
export function orderArticles(articles: readonly Article[], idf: Idf): readonly Article[] {
  if (articles.length === 1) return articles;
  const bags = articles.map((article) => bagsOf(article, idf));
  const middle = centroid(bags.flatMap(({ title, body }) => [title, body]));
  const closeness = ({ title, body }: { title: Bag; body: Bag }) =>
    TITLE_SHARE * likeness(title, middle) + (1 - TITLE_SHARE) * likeness(body, middle);
  return articles
    .map((article, i) => ({ article, worth: closeness(bags[i] ?? EMPTY) * readability(article) }))
    .sort((a, b) => b.worth - a.worth || (a.article.id < b.article.id ? -1 : 1))
    .map(({ article }) => article);
}

const EMPTY = { title: new Map(), body: new Map() };

function bagsOf(article: Article, idf: Idf): { title: Bag; body: Bag } {
  const body = article.paragraphs.slice(0, LEAD_PARAGRAPHS).join(' ');
  return { title: weigh(termsOf(article.title), idf), body: weigh(termsOf(body), idf) };
}

function readability(article: Article): number {
  return (article.url === null ? CANNOT_BE_OPENED : 1) * (article.truncated ? TRUNCATED : 1);
}
