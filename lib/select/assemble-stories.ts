import { groupStories } from '@broadsheet/same-story';
import { LEAD_WORDS } from '@broadsheet/same-story/read-text';
import { nameOfSet } from '@broadsheet/text/hash';
import { termOf, wordsOf } from '@broadsheet/text/words';
import type { Article } from '../domain/article.ts';
import type { Copy, PublisherFamily, Story } from '../domain/story.ts';
import { kindOf } from './picking/article-kind.ts';
import type { PreparedArticles } from './prepare-articles.ts';
import { storyTextOf } from './story-text.ts';
import { orderArticles } from './telling/order-articles.ts';
import { type Bag, centroid, type Idf, weigh } from './text/idf.ts';

/**
 * From this likeness to the lead, an article surely tells its event. Less is enough to be listed with it, but not to
 * make a story lead the edition as one that two publishers tell: a false story at the top is the worst mistake.
 */
const SURE = 0.8;

/** A story with what the next steps need to know of it. */
export interface AssembledStory {
  readonly story: Omit<Story, 'firstSeenAt' | 'firstSeenPrecision'>;
  /** The articles behind `story.copies`. */
  readonly copied: readonly Article[];
  /** Its terms with their weights: what it is about. */
  readonly bag: Bag;
  /** Its articles that surely report the lead's event, the lead first. */
  readonly sure: readonly Article[];
  /** The part of `story.coverage` whose articles surely report the lead's event. */
  readonly sureCoverage: readonly PublisherFamily[];
  /** How many named publishers report the lead's event, as far as its likeness to their articles says. */
  readonly expectedPublishers: number;
  /** How likely two of its articles report the same event, 0 to 1. */
  similarity(a: Article, b: Article): number;
}

/** Groups the batch into stories: each with its lead, its copies and the independent families that report it. */
export function assembleStories(batch: PreparedArticles): AssembledStory[] {
  const { originals } = batch;
  const grouping = groupStories(originals.map(storyTextOf));
  const placeOf = new Map(originals.map((article, place) => [article, place]));
  const copiesOf = Map.groupBy(batch.copies, ({ of }) => of);
  const similarity = (a: Article, b: Article) =>
    a === b ? 1 : grouping.chance(placeOf.get(a) ?? -1, placeOf.get(b) ?? -1);
  const groups = grouping.stories.flatMap((places) => withoutColumns(places, originals));
  return groups.map((places) => {
    const told = places.flatMap((place) => originals[place] ?? []);
    const articles = orderArticles(told, batch.idf);
    const copies = articles.flatMap((article) => copiesOf.get(article) ?? []);
    const [lead] = articles;
    if (lead === undefined) throw new RangeError('a story has no article');
    const sure = articles.filter((article) => similarity(lead, article) >= SURE);
    return {
      story: {
        id: nameOfSet(articles.map(({ id }) => id)),
        lead,
        articles,
        copies: copies.map(({ article, of, containment }): Copy => {
          return {
            article: article.id,
            publisher: article.publisher,
            url: article.url,
            of: of.id,
            containment,
          };
        }),
        coverage: coverageOf(articles, batch),
      },
      copied: copies.map(({ article }) => article),
      bag: bagOf(articles, batch.idf),
      expectedPublishers: expectedPublishers(articles, batch, (article) => similarity(lead, article)),
      sure,
      sureCoverage: coverageOf(sure, batch),
      similarity,
    };
  });
}

/**
 * The group, and each service in it by itself: two papers' "Weather forecast for Saturday" are no common event, and a
 * column must not take an event's article with it.
 */
function withoutColumns(group: readonly number[], originals: readonly Article[]): (readonly number[])[] {
  const isColumn = (place: number) => {
    const article = originals[place];
    return article !== undefined && kindOf(article) === 'service';
  };
  const columns = group.filter(isColumn);
  if (columns.length === 0 || group.length === 1) return [group];
  const others = group.filter((place) => !isColumn(place));
  return [...(others.length === 0 ? [] : [others]), ...columns.map((place) => [place])];
}

/** Independent families in the order of the articles, each once. Copies and aggregators are left out. */
function coverageOf(articles: readonly Article[], batch: PreparedArticles): PublisherFamily[] {
  const families = new Map<string, PublisherFamily>();
  for (const article of articles) {
    const { family, publisher, named, independent } = batch.familyOf(article);
    if (independent && !families.has(family)) families.set(family, { family, publisher, named });
  }
  return [...families.values()];
}

/** The sum, over the named families, of the chance that one of their articles reports the event. */
function expectedPublishers(
  articles: readonly Article[],
  batch: PreparedArticles,
  chanceOf: (article: Article) => number,
): number {
  const chances = new Map<string, number>();
  for (const article of articles) {
    const { family, named, independent } = batch.familyOf(article);
    if (named && independent) chances.set(family, Math.max(chances.get(family) ?? 0, chanceOf(article)));
  }
  return chances.values().reduce((sum, chance) => sum + chance, 0);
}

/** What the articles are about: the mean of their titles, counted twice, and leads. */
function bagOf(articles: readonly Article[], idf: Idf): Bag {
  const bags = articles.map(({ title, paragraphs, language }) => {
    const lead = paragraphs.flatMap(wordsOf).slice(0, LEAD_WORDS);
    const words = [...wordsOf(title), ...wordsOf(title), ...lead];
    const terms = words.map((word) => termOf(word, language)).filter(Boolean);
    return weigh(terms, idf);
  });
  return centroid(bags);
}
