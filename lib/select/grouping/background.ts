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

/** How telling terms are. */
export interface Telling {
  /** In this batch, given in how many of its texts the term stands. */
  here(term: string, documents: number, batch: number): number;
  /** In news at large, whatever the batch says. */
  atLarge(term: string): number;
}

/** Blends the batch's own counts with those of 60 imagined texts of general news. */
export function tellingBy(background: Background): Telling {
  const common = new Map(Object.entries(background.documents));
  const share = (term: string) => ((common.get(term) ?? 0) + 0.5) / background.of;
  return {
    here: (term, documents, batch) =>
      Math.log(
        (Math.max(USUAL_STORIES, batch) + PSEUDO_DOCUMENTS + 1) /
          (documents + PSEUDO_DOCUMENTS * share(term) + 0.5),
      ),
    atLarge: (term) => -Math.log(share(term)),
  };
}
