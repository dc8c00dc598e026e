import { termsOf } from '@broadsheet/text/words';
import type { Article } from '../../domain/article.ts';
import type { StoryUpdate } from '../../domain/selection.ts';
import type { Attribution } from '../publishers/families.ts';
import { opensMidThought } from '../telling/mid-thought.ts';
import { type ToldSentence, toldSentences } from '../telling/told-sentences.ts';
import { factHash, factsOf } from '../text/facts.ts';

/** What the new articles of a story say that was not printed before. */
export interface News {
  readonly sentences: readonly ToldSentence[];
  /** Every name and number of the new articles. */
  readonly all: ReadonlySet<string>;
  /** Those not printed before, each with the independent families that mention it. */
  readonly facts: ReadonlyMap<string, ReadonlySet<string>>;
  readonly families: ReadonlySet<string>;
}

/** @param told - Hashes of the facts printed before. */
export function newsIn(
  articles: readonly Article[],
  told: ReadonlySet<number>,
  familyOf: (article: Article) => Attribution,
): News {
  const all = new Set<string>();
  const tellers = new Map<string, Set<string>>();
  const families = new Set<string>();
  const sentences = articles.flatMap((article) => {
    const { named, independent, ...attribution } = familyOf(article);
    // Two unnamed texts may be one publisher's: together they count as one.
    const family = named ? attribution.family : 'unknown:';
    if (independent && named) families.add(family);
    const quoted = toldSentences(article);
    for (const fact of factsOf(
      quoted.map(({ text }) => text),
      article.language,
    )) {
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
 * Sentences of one article, in reading order, each of which says something new that none before it said. The
 * article is the first that has such sentences. Sentences that start in the middle of a thought are the last resort.
 *
 * @param sentences - Those of all new articles.
 * @param articles - The new articles, the most central first.
 */
export function quotable(
  sentences: readonly ToldSentence[],
  articles: readonly Article[],
  news: ReadonlySet<string>,
): StoryUpdate['sentences'] {
  const offers = articles.map((article) => {
    const own = sentences.filter((sentence) => sentence.article === article.id);
    const known = new Set(termsOf(article.title, article.language));
    const { language } = article;
    return { own, language, whole: own.filter(({ text }) => !opensMidThought(text, article, known)) };
  });
  const chosen =
    offers
      .map(({ whole, language }) => eachSayingMore(whole, news, language))
      .find(({ length }) => length > 0) ??
    offers.map(({ own, language }) => eachSayingMore(own, news, language)).find(({ length }) => length > 0) ??
    [];
  return chosen.map(({ text, article, publisher }) => ({ text, article, publisher }));
}

function eachSayingMore(
  sentences: readonly ToldSentence[],
  news: ReadonlySet<string>,
  language: string,
): ToldSentence[] {
  const said = new Set<string>();
  const chosen: ToldSentence[] = [];
  for (const sentence of sentences) {
    const adds = [...factsOf([sentence.text], language)].filter((fact) => news.has(fact) && !said.has(fact));
    if (adds.length === 0 || chosen.length === UPDATE_SENTENCES) continue;
    chosen.push(sentence);
    for (const fact of adds) said.add(fact);
  }
  return chosen;
}
