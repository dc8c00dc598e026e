import { termsOf } from '@broadsheet/text/words';
import type { Article } from '../../domain/article.ts';
import { type Bag, centresOfOthers, type Idf, likeness, weigh } from '../text/idf.ts';
import { REPEATS_HEADLINE, saidByHeadline } from './said-by-headline.ts';
import { saysWhatHappened } from './says-what-happened.ts';
import { standfirstOf, toldSentences } from './told-sentences.ts';

/** The opening is what readers get of the article; the title must fit as well, since it is the headline. */
const TITLE_SHARE = 0.4;
/** Sentences that count as the opening, as many as a lead has. */
const OPENING_SENTENCES = 3;

/** A text that is cut short, has no address or no sentence to quote makes a poorer lead than a whole one. */
const CANNOT_BE_OPENED = 0.5;
const CANNOT_BE_QUOTED = 0.5;
const TRUNCATED = 0.9;
/** A headline that explains, collects or teases, or that of a live page. */
const DOES_NOT_SAY = 0.7;

/**
 * Orders a story's articles by how well their own openings and titles tell what the others tell; the first speaks for
 * the story. Measured on editors' summaries of three papers' articles, this counts more than which sentences of
 * the chosen article are quoted.
 *
 * @param articles - Of one story, in an order of their own: of equals the first stays first.
 */
export function orderArticles(articles: readonly Article[], idf: Idf): readonly Article[] {
  if (articles.length === 1) return articles;
  const tellings = articles.map((article) => ({
    title: weigh(termsOf(article.title, article.language), idf),
    opening: weigh(termsOf(openingOf(article), article.language), idf),
  }));
  const centres = centresOfOthers(tellings.map(({ title, opening }) => [title, opening]));
  const worths = new Map(
    articles.map((article, i) => {
      const [telling, centre] = [tellings[i], centres[i]];
      const worth = telling === undefined || centre === undefined ? 0 : closeness(telling, centre);
      return [article, worth * readability(article)];
    }),
  );
  return articles.toSorted((a, b) => (worths.get(b) ?? 0) - (worths.get(a) ?? 0));
}

function closeness({ title, opening }: { title: Bag; opening: Bag }, centre: Bag): number {
  return TITLE_SHARE * likeness(title, centre) + (1 - TITLE_SHARE) * likeness(opening, centre);
}

function openingOf(article: Article): string {
  const told = toldSentences(article).slice(0, OPENING_SENTENCES);
  const texts = [article.standfirst ?? '', ...told.map(({ text }) => text)].filter(Boolean);
  return texts.length === 0
    ? article.paragraphs.slice(0, OPENING_SENTENCES).join(' ')
    : texts.slice(0, OPENING_SENTENCES).join(' ');
}

function readability(article: Article): number {
  const hasWords = [...toldSentences(article), ...standfirstOf(article)].some(
    ({ text }) => saidByHeadline(text, article) <= REPEATS_HEADLINE,
  );
  return (
    (article.url === null ? CANNOT_BE_OPENED : 1) *
    (hasWords ? 1 : CANNOT_BE_QUOTED) *
    (article.truncated ? TRUNCATED : 1) *
    (saysWhatHappened(article) ? 1 : DOES_NOT_SAY)
  );
}
