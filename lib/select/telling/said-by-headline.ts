import { termsOf } from '@broadsheet/text/words';
import type { Article } from '../../domain/article.ts';

/** Share of a text's words that the headline may have, so that the text adds to it. */
export const ADDS_TO_HEADLINE = 0.5;
/** The same, where no sentence of the article adds so much. */
export const REPEATS_HEADLINE = 0.75;

/** Share of the text's words that the headline has already, 0 to 1. */
export function saidByHeadline(text: string, { title, language }: Article): number {
  const headline = new Set(termsOf(title, language));
  const terms = [...new Set(termsOf(text, language))];
  return terms.filter((term) => headline.has(term)).length / Math.max(1, terms.length);
}
