import { nameOfSet } from '@broadsheet/text/hash';
import type { Article } from '../domain/article.ts';
import type { Copy, PublisherFamily, Story } from '../domain/story.ts';
import { groupStories, LEARNED } from './grouping/group-stories.ts';
import { LEAD_WORDS } from './grouping/lead-reader.ts';
import { storyTextOf } from './grouping/story-text.ts';
import { kindOf } from './picking/article-kind.ts';
import type { Batch } from './prepare-batch.ts';
import { orderArticles } from './telling/order-articles.ts';
import type { Bag } from './text/idf.ts';
import { leadOf, TermVectors, titleOf } from './text/term-vectors.ts';

/**
 * From this likeness to the lead, an article surely tells its event. Less is enough to be listed with it, but not to
 * make a story lead the edition as one that two publishers tell.
 */
const SURE = 0.5;

/** A story with what the next steps need to know of it. */
export interface AssembledStory {
  readonly story: Omit<Story, 'firstSeenAt' | 'firstSeenPrecision'>;
  /** The articles behind `story.copies`. */
  readonly copied: readonly Article[];
  /** Its terms with their weights: what it is about. */
  readonly bag: Bag;
  /** The part of `story.coverage` whose articles surely tell the lead's event. */
  readonly sureCoverage: readonly PublisherFamily[];
  /** How likely two of its articles tell one event, 0 to 1. */
  similarity(a: Article, b: Article): number;
}

/** Groups the batch into stories: each with its lead, its copies and the independent families that tell it. */
export function assembleStories(batch: Batch): AssembledStory[] {
  const { originals, reading } = batch;
  const grouping = groupStories(originals.map(storyTextOf), LEARNED, reading);
  const vectors = new TermVectors(reading, batch.idfByTerm);
  const placeOf = new Map(originals.map((article, place) => [article, place]));
  const copiesOf = Map.groupBy(batch.copies, ({ of }) => of);
  const similarity = (a: Article, b: Article) =>
    a === b ? 1 : grouping.similarity(placeOf.get(a) ?? -1, placeOf.get(b) ?? -1);
  return grouping.groups
    .flatMap((group) => withoutColumns(group, originals))
    .map((group) => {
      const places = orderArticles(group, batch, vectors);
      const articles = places.flatMap((place) => originals[place] ?? []);
      const copies = articles.flatMap((article) => copiesOf.get(article) ?? []);
      const [lead] = articles;
      if (lead === undefined) throw new RangeError('a story has no article');
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
        bag: bagOf(places, batch, vectors),
        sureCoverage: coverageOf(
          articles.filter((article) => similarity(lead, article) >= SURE),
          batch,
        ),
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
function coverageOf(articles: readonly Article[], batch: Batch): PublisherFamily[] {
  const families = new Map<string, PublisherFamily>();
  for (const article of articles) {
    const { family, publisher, named, independent } = batch.familyOf(article);
    if (independent && !families.has(family)) families.set(family, { family, publisher, named });
  }
  return [...families.values()];
}

/** What the articles are about: the mean of their titles, counted twice, and leads. */
function bagOf(places: readonly number[], { reading }: Batch, vectors: TermVectors): Bag {
  const { terms, weights } = vectors.centroid(
    places.map((place) => vectors.weigh([titleOf(reading, place, 2), leadOf(reading, place, LEAD_WORDS)])),
  );
  const bag = new Map<string, number>();
  for (let i = 0; i < terms.length; i++) {
    bag.set(reading.vocabulary.terms[terms[i] as number] as string, weights[i] as number);
  }
  return bag;
}
