/** How common words are in news at large, so that a batch of two articles already knows what is telling. */
export interface Background {
  /** Texts counted. */
  readonly of: number;
  /** In how many of them each common word stands. No names on purpose: names age, and a batch knows its own. */
  readonly documents: Readonly<Record<string, number>>;
}

/** The background weighs as much as so many texts of the batch. */
const PSEUDO_DOCUMENTS = 60;
/**
 * Fewer stories than on a day that pairs were learned from (about 127) count as so many: else nothing could be
 * rare in a small batch, or in one of thousands of articles that all tell one event, and nothing be sure.
 */
const USUAL_STORIES = 120;

/** The language that the background was counted in; of another one's words it knows nothing. */
export const BACKGROUND_LANGUAGE = 'en';

/** In which share of general news each term stands. */
export function sharesOf(terms: readonly string[], background: Background): Float64Array {
  const common = new Map(Object.entries(background.documents));
  return Float64Array.from(terms, (term) => ((common.get(term) ?? 0) + 0.5) / background.of);
}

/**
 * How telling a term is in this batch: its own counts, blended with those of 60 imagined texts of general news.
 *
 * @param documents - Stories of the batch that hold it.
 * @param batch - Stories of the batch.
 */
export function tellingHere(share: number, documents: number, batch: number): number {
  const stories = Math.max(USUAL_STORIES, batch) + PSEUDO_DOCUMENTS + 1;
  return Math.max(0.01, Math.log(stories / (documents + PSEUDO_DOCUMENTS * share + 0.5)));
}

/** How telling a term is in news at large, whatever the batch says. */
export function tellingAtLarge(share: number): number {
  return -Math.log(share);
}
