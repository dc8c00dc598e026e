import { LEAD_WORDS } from '@broadsheet/same-story/read-text';
import { sentencesOf } from '@broadsheet/text/sentences';
import { wordsOf } from '@broadsheet/text/words';
import type { Article } from '../../domain/article.ts';
import type { PublisherFamily } from '../../domain/story.ts';
import type { StoryMemory, Telling } from '../../domain/story-memory.ts';
import { storyTextOf } from '../story-text.ts';
import { factHash, factsOf } from '../text/facts.ts';

/** Articles by which a story is recognised later: those closest to its centre. */
export const TELLINGS = 3;
/** Few stories have more. Facts beyond this look new on the next day, so those that most articles mention are kept. */
const KEPT_FACTS = 4_000;

/** What a frozen edition keeps of a story, so that later days can recognise it without any other store. */
export function rememberStory(
  articles: readonly Article[],
  copied: readonly Article[],
  coverage: readonly PublisherFamily[],
): StoryMemory {
  return {
    articles: [...articles, ...copied].map(({ id }) => id).sort(),
    urls: [...articles, ...copied].flatMap(({ url }) => url ?? []).sort(),
    families: coverage.map(({ family }) => family).sort(),
    tellings: articles.slice(0, TELLINGS).map(tellingOf),
    facts: mostTold(articles),
  };
}

/** Hashes of the facts that most articles mention, ascending. Ties go by hash, which favours no word and no language. */
function mostTold(articles: readonly Article[]): number[] {
  const tellers = new Map<number, number>();
  for (const article of articles)
    for (const fact of factsOf(sentencesAndTitle(article), article.language))
      tellers.set(factHash(fact), (tellers.get(factHash(fact)) ?? 0) + 1);
  return [...tellers]
    .sort(([a, m], [b, n]) => n - m || a - b)
    .slice(0, KEPT_FACTS)
    .map(([hash]) => hash)
    .sort((a, b) => a - b);
}

/** What grouping reads of an article, in whole paragraphs. */
function tellingOf(article: Article): Telling {
  const text = storyTextOf(article);
  const kept: string[] = [];
  let words = 0;
  for (const paragraph of text.paragraphs) {
    if (words >= LEAD_WORDS) break;
    kept.push(paragraph);
    words += wordsOf(paragraph).length;
  }
  return { ...text, paragraphs: kept };
}

function sentencesAndTitle(article: Article): string[] {
  const sentences = article.paragraphs.flatMap((paragraph) => sentencesOf(paragraph, article.language));
  return [article.title, ...sentences];
}
