import { termsOf } from '@broadsheet/text/words';
import type { Article } from '../../domain/article.ts';
import type { StoryUpdate } from '../../domain/story.ts';
import type { Attribution } from '../publishers/families.ts';
import { opensMidThought } from '../telling/mid-thought.ts';
import { type ToldSentence, toldSentences } from '../telling/told-sentences.ts';
import { factHash, factsOf } from '../text/facts.ts';

/** What the new articles of a story say that was not told before. */
export interface News {
  readonly sentences: readonly ToldSentence[];
  /** Every name and number of the new articles. */
  readonly all: ReadonlySet<string>;
  /** Those not told before, each with the independent families that tell it. */
  readonly facts: ReadonlyMap<string, ReadonlySet<string>>;
  readonly families: ReadonlySet<string>;
}

/** @param told - Hashes of the facts told before. */
export function newsIn(
  articles: readonly Article[],
  told: ReadonlySet<number>,
  familyOf: (article: Article) => Attribution,
): News {
  const all = new Set<string>();
  const tellers = new Map<string, Set<string>>();
  const families = new Set<string>();
  const sentences = articles.flatMap((article) => {
    const { family, independent } = familyOf(article);
    if (independent) families.add(family);
    const quoted = toldSentences(article);
    for (const fact of factsOf(quoted.map(({ text }) => text))) {
      all.add(fact);
      if (told.has(factHash(fact))) continue;
      const known = tellers.get(fact) ?? new Set();
      tellers.set(fact, independent ? known.add(family) : known);
    }
    return quoted;
  });
  return { sentences, all, facts: tellers, families };
}

const UPDATE_SENTENCES = 3;

/**
 * Sentences in reading order, each of which says something new that none before it said; only if there is no
 * other, one that opens in the middle of a thought.
 */
export function quotable(
  sentences: readonly ToldSentence[],
  articles: readonly Article[],
  news: ReadonlySet<string>,
): StoryUpdate['sentences'] {
  const known = new Set(articles.flatMap(({ title }) => termsOf(title)));
  const sources = new Map(articles.map((article) => [article.id, article]));
  const whole = sentences.filter(({ text, article }) => !opensMidThought(text, sources.get(article), known));
  const chosen = eachSayingMore(whole, news);
  return (chosen.length > 0 ? chosen : eachSayingMore(sentences, news)).map(
    ({ text, article, publisher }) => ({
      text,
      article,
      publisher,
    }),
  );
}

function eachSayingMore(sentences: readonly ToldSentence[], news: ReadonlySet<string>): ToldSentence[] {
  const said = new Set<string>();
  const chosen: ToldSentence[] = [];
  for (const sentence of sentences) {
    const adds = [...factsOf([sentence.text])].filter((fact) => news.has(fact) && !said.has(fact));
    if (adds.length === 0 || chosen.length === UPDATE_SENTENCES) continue;
    chosen.push(sentence);
    for (const fact of adds) said.add(fact);
  }
  return chosen;
}
