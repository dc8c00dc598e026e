/** How common words are in news at large, so that a batch of two articles already knows what is telling. */
export interface Background {
  /** Texts counted. */
  readonly of: number;
  /** How many of them hold each common word. */
  readonly documents: Readonly<Record<string, number>>;
}

/** The language that the background was counted in; of another one's words it knows nothing. */
export const BACKGROUND_LANGUAGE = 'en';
/** The background weighs as much as so many stories of the batch. */
const PSEUDO_STORIES = 60;
/**
 * A batch of fewer stories is weighed like one of a usual day: else nothing could be rare in a small batch, or in one
 * of thousands of articles that all report the same event.
 */
const USUAL_STORIES = 120;

/** Share of stories that hold an everyday word of a language in which the background was not counted. */
export const EVERYDAY_SHARE = 0.03;

/** How telling terms are in one batch. */
export interface TermWeights {
  /** How telling a term is here: more the fewer stories have it. */
  idf(term: string): number;
  /** How telling it is in news at large, whatever the batch says. */
  atLarge(term: string): number;
  /** Whether the background has counted it. */
  isCommon(term: string): boolean;
  /** Whether it is an everyday word of its language. */
  isEveryday(term: string): boolean;
  /** Stories of the batch that hold it. */
  stories(term: string): number;
  /** Whether it is a name: inside sentences of the batch it is written with a capital more often than not. */
  isName(term: string): boolean;
  /** The weights if these stories were one, each given by its texts. */
  asOne(stories: readonly (readonly { readonly terms: ReadonlyMap<string, unknown> }[])[]): TermWeights;
}

/**
 * @param documents - By term, how many stories of the batch hold it.
 * @param stories - Stories of the batch.
 * @param everyday - Everyday words that the background has not counted: no names, and not rare.
 */
export function termWeights(
  documents: ReadonlyMap<string, number>,
  stories: number,
  background: Background,
  isName: (term: string) => boolean,
  everyday: ReadonlySet<string> = new Set(),
): TermWeights {
  const all = Math.max(USUAL_STORIES, stories) + PSEUDO_STORIES + 1;
  const isCommon = (term: string) => Object.hasOwn(background.documents, term);
  const share = (term: string) => {
    const counted = isCommon(term) ? (background.documents[term] ?? 0) : 0;
    return Math.max((counted + 0.5) / background.of, everyday.has(term) ? EVERYDAY_SHARE : 0);
  };
  const weights = new Map<string, number>();
  const weightOf = (term: string, count: number) =>
    Math.max(0.01, Math.log(all / (count + PSEUDO_STORIES * share(term) + 0.5)));
  for (const [term, count] of documents) weights.set(term, weightOf(term, count));
  const own: TermWeights = {
    idf: (term) => weights.get(term) ?? 0,
    atLarge: (term) => -Math.log(share(term)),
    isCommon,
    isEveryday: (term) => everyday.has(term),
    stories: (term) => documents.get(term) ?? 0,
    isName: (term) => isName(term) && !everyday.has(term),
    asOne(stories) {
      const held = new Map<string, number>();
      for (const story of stories)
        for (const term of new Set(story.flatMap(({ terms }) => [...terms.keys()])))
          held.set(term, (held.get(term) ?? 0) + 1);
      const counts = new Map(
        [...held].map(([term, count]) => [term, (documents.get(term) ?? count) - count + 1]),
      );
      const merged = new Map([...counts].map(([term, count]) => [term, weightOf(term, count)]));
      return {
        ...own,
        idf: (term) => merged.get(term) ?? own.idf(term),
        stories: (term) => counts.get(term) ?? own.stories(term),
      };
    },
  };
  return own;
}
