import type { Background } from '../background.ts';
import { NUMBER, readText } from '../read-text.ts';
import type { LabelledArticle } from './labelled.ts';
import { labelledText } from './labelled.ts';

/** A word of fewer stories is left to the batch's own counts: names of one affair age with it. */
const LEAST_STORIES = 8;

/** Counts how many of the stories hold each common word; each is read in the words of its first article. */
export function countBackground(articles: readonly LabelledArticle[]): Background {
  const texts = [...Map.groupBy(articles, ({ story }) => story).values()].flatMap(([first]) =>
    first === undefined ? [] : [readText(labelledText(first))],
  );
  const documents = new Map<string, number>();
  for (const { terms } of texts)
    for (const term of terms.keys()) documents.set(term, (documents.get(term) ?? 0) + 1);
  const kept = [...documents].filter(([term, count]) => count >= LEAST_STORIES && !NUMBER.test(term));
  return { of: texts.length, documents: Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1))) };
}
