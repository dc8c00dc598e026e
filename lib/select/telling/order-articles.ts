import { termsOf, wordsOf } from '@broadsheet/text/words';
import type { Article } from '../../domain/article.ts';
import { isLivePage } from '../picking/live-page.ts';
import { countsDead, tellsDisaster } from '../text/danger.ts';
import { type Bag, centroid, type Idf, likeness, likenessToOthers, weigh } from '../text/idf.ts';
import { countsManyDead } from '../text/many-dead.ts';
import { REPEATS_HEADLINE, saidByHeadline } from './said-by-headline.ts';
import { saysWhatHappened } from './says-what-happened.ts';
import { quote, type SummaryLength, weighStory } from './summarise.ts';
import { standfirstOf, toldSentences } from './told-sentences.ts';

/** The headline must fit as well, but readers get more from what is quoted. */
const TITLE_SHARE = 0.2;
/** What is quoted of an article that leads. */
const QUOTED: SummaryLength = { sentences: 3, words: 75 };
/** At most this many articles, those whose openings are closest to the others, are quoted and compared. */
const QUOTED_ARTICLES = 10;
/** Weight of this many quotable words. */
const ENOUGH_WORDS = 40;
const WORTH_OF_WORDS = 0.3;

/** A text that is cut short, has no address or no sentence to quote makes a poorer lead than a whole one. */
const CANNOT_BE_OPENED = 0.5;
const CANNOT_BE_QUOTED = 0.5;
const TRUNCATED = 0.9;
/** A headline that explains, collects or teases. */
const DOES_NOT_SAY = 0.4;
/** Headlines that say what happened before those of its mood: a count of the dead, then any word of a disaster. */
const COUNTS_MANY_DEAD = 1.6;
const COUNTS_DEAD = 1.3;
const DISASTER = 1.15;
/** The dead become more: of several counts the latest is right. */
const LATEST_COUNT = 1.25;
/** One that opens with somebody's words. */
const QUOTES = 0.7;
/** What a headline counts that has no word of the others. */
const OF_ITS_OWN = 0.75;
/** A live page's headline is its name, and its text the newest entry: any article speaks better for the event. */
const LIVE_PAGE = 0.1;

/** "Ferry aground - Quay News" on a page of somebody else: a post about the report, and no report. */
const REPOST = 0.5;
const OTHERS_NAME =
  /\s[-–—|]\s(?:\p{Lu}[\p{L}.]*\s){0,2}(?:News|Times|Post|Herald|Tribune|Nachrichten|Noticias|Zeitung)$/u;

/** Its own name behind a headline is how many papers call their pages. */
function isRepost({ title, publisher }: Article): boolean {
  const name = OTHERS_NAME.exec(title)?.[0].replace(/^\s[-–—|]\s/u, '');
  return name !== undefined && publisher?.toLowerCase().includes(name.toLowerCase()) !== true;
}

/**
 * Orders a story's articles by how well what would be quoted of them, and their titles, tell what the others tell; the
 * first speaks for the story. Measured on editors' summaries of three papers' articles, this counts more than which
 * sentences of the chosen article are quoted.
 *
 * @param articles - Of one story, in an order of their own: of equals the first stays first.
 */
export function orderArticles(articles: readonly Article[], idf: Idf): readonly Article[] {
  if (articles.length === 1) return articles;
  const story = weighStory(articles, idf);
  const titles = articles.map(({ title, language }) => weigh(termsOf(title, language), idf));
  const toOthers = likenessToOthers(
    articles.map((article, i) => [
      titles[i] ?? NO_WORDS,
      ...(story.offers.get(article) ?? []).map(({ bag }) => bag),
    ]),
  );
  const shared = titles.map((title, i) => likenessToTitles(title, i));
  const mostShared = Math.max(...shared);
  const latestCount = latest(articles.filter(countsDead));
  const places = [...articles.keys()];
  const nearest = sortedBy(places, openingWorth);
  const ordered = [
    ...sortedBy(nearest.slice(0, QUOTED_ARTICLES), worthOf),
    ...nearest.slice(QUOTED_ARTICLES),
  ];
  return ordered.flatMap((place) => articles[place] ?? []);

  /** What the first sentences promise: cheap enough to be asked of hundreds. */
  function openingWorth(i: number): number {
    const article = articles[i];
    if (article === undefined) return 0;
    const opening = (story.offers.get(article) ?? []).slice(0, QUOTED.sentences).map(({ bag }) => bag);
    const bags = [titles[i] ?? NO_WORDS, ...opening];
    return toOthers(centroid(bags), i) * readability(article) * plainness(i);
  }

  function likenessToTitles(title: Bag, i: number): number {
    const others = titles.filter((_, place) => place !== i);
    return likeness(title, centroid(others));
  }

  /** How plainly its headline says what happened, in the words of the others. */
  function plainness(i: number): number {
    const article = articles[i];
    if (article === undefined) return 0;
    const share = mostShared > 0 ? (shared[i] ?? 0) / mostShared : 1;
    const shares = OF_ITS_OWN + (1 - OF_ITS_OWN) * share;
    return shares * toneOf(article) * (article === latestCount ? LATEST_COUNT : 1);
  }

  function worthOf(i: number): number {
    const article = articles[i];
    if (article === undefined) return 0;
    const quoted = quote(article, story, idf, QUOTED)
      .map(({ text }) => text)
      .join(' ');
    const read = weigh(termsOf(quoted, article.language), idf);
    const fits = TITLE_SHARE * toOthers(titles[i] ?? NO_WORDS, i) + (1 - TITLE_SHARE) * toOthers(read, i);
    const words = Math.min(1, wordsOf(quoted).length / ENOUGH_WORDS);
    return fits * (1 + WORTH_OF_WORDS * words) * readability(article) * plainness(i);
  }
}

const NO_WORDS: Bag = new Map();

/** The latest of those with a time; null without two. */
function latest(articles: readonly Article[]): Article | null {
  const timed = articles.filter(({ publishedAt }) => publishedAt?.precision === 'instant');
  const timeOf = ({ publishedAt }: Article) => publishedAt?.at ?? '';
  const [first = null, second] = timed.toSorted((a, b) => (timeOf(a) < timeOf(b) ? 1 : -1));
  return first !== null && second !== undefined && timeOf(first) > timeOf(second) ? first : null;
}

function toneOf(article: Article): number {
  const event = countsManyDead(article)
    ? COUNTS_MANY_DEAD
    : countsDead(article)
      ? COUNTS_DEAD
      : tellsDisaster(article)
        ? DISASTER
        : 1;
  return (saysWhatHappened(article) ? event : 1) * (/^\s*["“„«»‹‘‚'「『]/u.test(article.title) ? QUOTES : 1);
}

/** Highest worth first; of equals the first stays first. */
function sortedBy(places: readonly number[], worthOf: (place: number) => number): number[] {
  const worths = new Map(places.map((place) => [place, worthOf(place)]));
  return places.toSorted((a, b) => (worths.get(b) ?? 0) - (worths.get(a) ?? 0));
}

function readability(article: Article): number {
  const hasWords = [...toldSentences(article), ...standfirstOf(article)].some(
    ({ text }) => saidByHeadline(text, article) <= REPEATS_HEADLINE,
  );
  return (
    (article.url === null ? CANNOT_BE_OPENED : 1) *
    (hasWords ? 1 : CANNOT_BE_QUOTED) *
    (article.truncated ? TRUNCATED : 1) *
    (isRepost(article) ? REPOST : 1) *
    (isLivePage(article) ? LIVE_PAGE : saysWhatHappened(article) ? 1 : DOES_NOT_SAY)
  );
}
