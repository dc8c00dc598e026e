import type { Background } from '../background.ts';
import { readText } from '../read-text.ts';
import { NUMBER } from '../rough-groups.ts';
import type { LabelledArticle } from './labelled.ts';
import { labelledText } from './labelled.ts';

/** A word of fewer texts is left to the batch's own counts. */
const LEAST_DOCUMENTS = 8;
/** Share of all texts from which a name counts as common: countries, parliaments, heads of state. Others age. */
const COMMON_NAME = 0.01;

/** Counts how many of the texts hold each common word. */
export function countBackground(articles: readonly LabelledArticle[]): Background {
  const texts = [
    ...new Map(articles.map((article) => [article.id, readText(labelledText(article))])).values(),
  ];
  const documents = new Map<string, number>();
  const balance = new Map<string, number>();
  for (const { terms, cases } of texts) {
    for (const term of terms.keys()) documents.set(term, (documents.get(term) ?? 0) + 1);
    for (const [term, isCapital] of cases) balance.set(term, (balance.get(term) ?? 0) + (isCapital ? 1 : -1));
  }
  const isCommon = (term: string, count: number) =>
    count >= ((balance.get(term) ?? 0) > 0 ? COMMON_NAME * texts.length : LEAST_DOCUMENTS) &&
    !NUMBER.test(term);
  const kept = [...documents].filter(([term, count]) => isCommon(term, count));
  return { of: texts.length, documents: Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1))) };
}
