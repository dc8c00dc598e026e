import type { Article } from '../../domain/article.ts';
import type { PublisherFamily } from '../../domain/story.ts';
import type { StoryMemory, Telling } from '../../domain/story-memory.ts';
import { storyTextOf } from '../grouping/story-text.ts';
import { factsOf } from '../text/facts.ts';
import { sentencesOf } from '../text/sentences.ts';
import { wordsOf } from '../text/words.ts';

/** Articles of a story by which it is known again: those closest to its centre. */
export const TELLINGS = 3;
/** Words of an article's beginning that are kept; grouping reads no further. */
const KEPT_WORDS = 150;
const KEPT_FACTS = 400;

/** What a frozen edition keeps of a story, so that later days can recognise it without any other store. */
export function rememberStory(
  articles: readonly Article[],
  copied: readonly Article[],
  coverage: readonly PublisherFamily[],
): StoryMemory {
  const facts = factsOf(articles.flatMap(sentencesAndTitle));
  return {
    articles: [...articles, ...copied].map(({ id }) => id).sort(),
    urls: [...articles, ...copied].flatMap(({ url }) => url ?? []).sort(),
    families: coverage.map(({ family }) => family).sort(),
    tellings: articles.slice(0, TELLINGS).map(tellingOf),
    facts: [...facts].sort().slice(0, KEPT_FACTS),
  };
}

function tellingOf(article: Article): Telling {
  const text = storyTextOf(article);
  const kept: string[] = [];
  let words = 0;
  for (const paragraph of text.paragraphs) {
    if (words >= KEPT_WORDS) break;
    kept.push(paragraph);
    words += wordsOf(paragraph).length;
  }
  return { ...text, paragraphs: kept };
}

function sentencesAndTitle(article: Article): string[] {
  const sentences = article.paragraphs.flatMap((paragraph) => sentencesOf(paragraph, article.language));
  return [article.title, ...sentences];
}
