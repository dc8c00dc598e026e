import type { Article } from '../domain/article.ts';
import type { Copy, PublisherFamily, Story } from '../domain/story.ts';
import { groupStories } from './grouping/group-stories.ts';
import { storyTextOf } from './grouping/story-text.ts';
import type { Batch } from './prepare-batch.ts';
import { orderArticles } from './telling/order-articles.ts';
import { nameOfSet } from './text/hash.ts';
import { type Bag, centroid, weigh } from './text/idf.ts';
import { termOf, wordsOf } from './text/words.ts';

/** A story with what the next steps need to know of it. */
export interface AssembledStory {
  readonly story: Omit<Story, 'firstSeenAt' | 'firstSeenPrecision'>;
  /** The articles behind `story.copies`. */
  readonly copied: readonly Article[];
  /** Its terms with their weights: what it is about. */
  readonly bag: Bag;
  /** How alike each article and the lead are, 0 to 1. */
  similarityToLead(article: Article): number;
}

const LEAD_WORDS = 150;

/** Groups the batch into stories: each with its lead, its copies and the independent families that tell it. */
export function assembleStories(batch: Batch): AssembledStory[] {
  const { originals } = batch;
  const grouping = groupStories(originals.map(storyTextOf));
  const placeOf = new Map(originals.map((article, place) => [article, place]));
  const copiesOf = Map.groupBy(batch.copies, ({ of }) => of);
  return grouping.groups.map((group) => {
    const articles = orderArticles(
      group.flatMap((place) => originals[place] ?? []),
      batch.idf,
    );
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
      bag: centroid(articles.map((article) => weigh(aboutTerms(article), batch.idf))),
      similarityToLead: (article) =>
        article === lead ? 1 : grouping.similarity(placeOf.get(lead) ?? -1, placeOf.get(article) ?? -1),
    };
  });
}

/** Independent families in the order of the articles, each once. Copies and aggregators are left out. */
function coverageOf(articles: readonly Article[], batch: Batch): PublisherFamily[] {
  const families = new Map<string, PublisherFamily>();
  for (const article of articles) {
    const { family, publisher, independent } = batch.familyOf(article);
    if (independent && !families.has(family)) families.set(family, { family, publisher });
  }
  return [...families.values()];
}

function aboutTerms({ title, paragraphs }: Article): string[] {
  const titleWords = wordsOf(title);
  const words: string[] = [];
  for (const paragraph of paragraphs) {
    if (words.length >= LEAD_WORDS) break;
    words.push(...wordsOf(paragraph));
  }
  return [...titleWords, ...titleWords, ...words.slice(0, LEAD_WORDS)].map(termOf).filter(Boolean);
}
