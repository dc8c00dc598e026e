/** How common words are in news at large, so that a batch of two articles already knows what is telling. */
export interface Background {
  /** Texts counted. */
  readonly of: number;
  /** In how many of them each common word stands. No names on purpose: names age, and a batch knows its own. */
  readonly documents: Readonly<Record<string, number>>;
}

/** The background weighs as much as so many texts of the batch. */
const PSEUDO_DOCUMENTS = 60;

/** In which share of general news each term stands. */
export function sharesOf(terms: readonly string[], background: Background): Float64Array {
  const common = new Map(Object.entries(background.documents));
  return Float64Array.from(terms, (term) => ((common.get(term) ?? 0) + 0.5) / background.of);
}

/**
 * How telling a term is in this batch: its own counts, blended with those of 60 imagined texts of general news.
 *
 * @param documents - Texts of the batch that hold it.
 * @param batch - Texts of the batch.
 */
export function tellingHere(share: number, documents: number, batch: number): number {
  return Math.max(
    0.01,
    Math.log((batch + PSEUDO_DOCUMENTS + 1) / (documents + PSEUDO_DOCUMENTS * share + 0.5)),
  );
}

/** How telling a term is in news at large, whatever the batch says. */
export function tellingAtLarge(share: number): number {
  return -Math.log(share);
}
