import type { Article } from '../../domain/article.ts';
import type { EditionId, EditionStory } from '../../domain/edition.ts';
import type { PublisherFamily, StoryUpdate } from '../../domain/story.ts';
import { toldSentences } from '../telling/told-sentences.ts';
import { factsOf } from '../text/facts.ts';
import { type Bag, likeness } from '../text/idf.ts';

export type Memory = readonly { readonly id: EditionId; readonly stories: readonly EditionStory[] }[];

/** What earlier editions said of a story. */
export interface Recalled {
  /** The last edition that told it. */
  readonly since: EditionId;
  /** How alike today's story and the remembered one are, 0 to 1; 1 when they share an article. */
  readonly likeness: number;
  readonly newFamilies: readonly string[];
  readonly newFacts: readonly string[];
  /** Share of what its new articles say that was not told before, 0 to 1: a term of the score. */
  readonly novelty: number;
  /** Set when there is enough news to tell it again. */
  readonly update: StoryUpdate | null;
}

/**
 * Likeness of term bags above which a story is one told before. Between one outlet's first account and
 * another's next one it finds 7 of 10 stories and takes 8% of new ones for old; those have new facts and
 * appear all the same, as updates.
 */
const SAME_STORY = 0.25;
/** An update needs at least this many new names or numbers told by a new publisher … */
const MATERIAL_FACTS = 2;
/** … or so many by one who told it before. */
const MATERIAL_FACTS_ALONE = 6;
const UPDATE_SENTENCES = 3;

/** Looks a story up in the frozen editions of the last days; null when it is new. */
export function recallStory(
  articles: readonly Article[],
  coverage: readonly PublisherFamily[],
  bag: Bag,
  memory: Memory,
): Recalled | null {
  const ids = new Set(articles.map(({ id }) => id));
  const urls = new Set(articles.flatMap(({ url }) => url ?? []));
  const known = memory.flatMap(({ id, stories }) =>
    stories.flatMap((story) => {
      const shared =
        story.memory.articles.some((a) => ids.has(a)) || story.memory.urls.some((u) => urls.has(u));
      const alike = shared ? 1 : likeness(bag, new Map(story.memory.terms));
      return alike >= SAME_STORY ? [{ since: id, alike, memory: story.memory }] : [];
    }),
  );
  if (known.length === 0) return null;
  const since = known.map((found) => found.since).reduce((a, b) => (a > b ? a : b));
  const told = new Set(known.flatMap(({ memory: { facts } }) => facts));
  const toldFamilies = new Set(known.flatMap(({ memory: { families } }) => families));
  const toldArticles = new Set(known.flatMap(({ memory: m }) => [...m.articles, ...m.urls]));
  const fresh = articles.filter(
    ({ id, url }) => !toldArticles.has(id) && !(url !== null && toldArticles.has(url)),
  );
  const sentences = fresh
    .flatMap(toldSentences)
    .map((sentence) => ({ sentence, news: [...factsOf([sentence.text])].filter((fact) => !told.has(fact)) }))
    .filter(({ news }) => news.length > 0);
  const newFacts = [...new Set(sentences.flatMap(({ news }) => news))].sort();
  const newFamilies = coverage.map(({ family }) => family).filter((family) => !toldFamilies.has(family));
  const material = newFacts.length >= (newFamilies.length > 0 ? MATERIAL_FACTS : MATERIAL_FACTS_ALONE);
  return {
    since,
    likeness: Math.max(...known.map(({ alike }) => alike)),
    newFamilies,
    newFacts,
    novelty: newFacts.length / Math.max(1, newFacts.length + told.size),
    update: material ? { since, sentences: sentences.slice(0, UPDATE_SENTENCES).map(asQuotation) } : null,
  };
}

function asQuotation({
  sentence: { text, article, publisher },
}: {
  sentence: StoryUpdate['sentences'][number];
}) {
  return { text, article, publisher };
}
