import type { Article } from '../../domain/article.ts';
import type { StoryMemory } from '../../domain/edition.ts';
import type { PublisherFamily } from '../../domain/story.ts';
import { factsOf } from '../text/facts.ts';
import type { Bag } from '../text/idf.ts';
import { sentencesOf } from '../text/sentences.ts';

/** Enough terms to know a story again; more would only make editions larger. */
const KEPT_TERMS = 40;
const KEPT_FACTS = 400;

/** What a frozen edition keeps of a story, so that later days can recognise it without any other store. */
export function rememberStory(
  articles: readonly Article[],
  copied: readonly Article[],
  coverage: readonly PublisherFamily[],
  bag: Bag,
): StoryMemory {
  const terms = [...bag]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, KEPT_TERMS)
    .map(([term, weight]) => [term, Math.round(weight * 1e4) / 1e4] as const);
  const facts = factsOf(articles.flatMap(sentencesAndTitle));
  return {
    articles: [...articles, ...copied].map(({ id }) => id).sort(),
    urls: [...articles, ...copied].flatMap(({ url }) => url ?? []).sort(),
    families: coverage.map(({ family }) => family).sort(),
    terms,
    facts: [...facts].sort().slice(0, KEPT_FACTS),
  };
}

function sentencesAndTitle(article: Article): string[] {
  const sentences = article.paragraphs.flatMap((paragraph) => sentencesOf(paragraph, article.language));
  return [article.title, ...sentences];
}
