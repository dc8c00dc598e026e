import { type Reading, readTexts } from '../text/reading.ts';
import { type ComparedTexts, compareTexts, NEGLIGIBLE_COSINE, type NewsModel } from './compare-texts.ts';
import { averageLink } from './link.ts';
import type { Edge } from './means.ts';
import type { StoryText } from './story-text.ts';
import weights from './weights.json' with { type: 'json' };

export interface Grouping {
  /** Places of the articles that tell one story, ascending; every article is in exactly one. */
  readonly groups: readonly (readonly number[])[];
  /** How likely two articles tell one event, 0 to 1. */
  similarity(a: number, b: number): number;
}

/** How pairs are scored, and the mean chance from which two groups are one. */
type GroupingModel = NewsModel & { readonly threshold: number };

/** What came of the labelled windows. */
export const LEARNED: GroupingModel = weights;

/** Pairs with a lower chance change no mean that matters. */
const NEGLIGIBLE = 0.005;

/**
 * Groups articles that tell the same event: proposes pairs, scores each, joins by average link.
 *
 * @param texts - In an order of their own (by id), so that ties never depend on how the articles came.
 * @param model - Another table of weights; benches ask one that never saw their articles.
 * @param reading - The texts' words, where they have been read already.
 */
export function groupStories(
  texts: readonly StoryText[],
  model: GroupingModel = LEARNED,
  reading: Reading = readTexts(texts),
): Grouping {
  const compared = compareTexts(texts, model, reading);
  return {
    groups: averageLink(texts.length, edgesOf(compared), model.threshold, compared),
    similarity: compared.score,
  };
}

function edgesOf({ pairs: { count, a, b, cosine }, score }: ComparedTexts): Edge[] {
  const edges: Edge[] = [];
  for (let pair = 0; pair < count; pair++) {
    if ((cosine[pair] as number) < NEGLIGIBLE_COSINE) continue;
    const one = a[pair] as number;
    const other = b[pair] as number;
    const chance = score(one, other);
    if (chance >= NEGLIGIBLE) edges.push({ a: one, b: other, score: chance });
  }
  return edges;
}
