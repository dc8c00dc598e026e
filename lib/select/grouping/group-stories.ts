import type { Pairs } from './candidate-pairs.ts';
import { compareTexts, NEGLIGIBLE_COSINE, type NewsModel } from './compare-texts.ts';
import { averageLink, type Edge } from './link.ts';
import type { StoryText } from './story-text.ts';
import weights from './weights.json' with { type: 'json' };

export interface Grouping {
  /** Places of the articles that tell one story, ascending; every article is in exactly one. */
  readonly groups: readonly (readonly number[])[];
  /** How likely two articles tell one event, 0 to 1. */
  similarity(a: number, b: number): number;
}

/** Pairs with a lower chance change no mean that matters. */
const NEGLIGIBLE = 0.005;

/**
 * Groups articles that tell the same event: proposes pairs, scores each, joins by average link.
 *
 * @param texts - In an order of their own (by id), so that ties never depend on how the articles came.
 * @param model - Another table of weights; benches ask one that never saw their articles.
 */
export function groupStories(
  texts: readonly StoryText[],
  model: NewsModel & { readonly threshold: number } = weights,
): Grouping {
  const { pairs, hadMore, score } = compareTexts(texts, model);
  return {
    groups: averageLink(texts.length, edgesOf(pairs, score), model.threshold, { score, hadMore }),
    similarity: score,
  };
}

function edgesOf({ count, a, b, cosine }: Pairs, score: Grouping['similarity']): Edge[] {
  const edges: Edge[] = [];
  for (let pair = 0; pair < count; pair++) {
    if ((cosine[pair] as number) < NEGLIGIBLE_COSINE) continue;
    const edge = { a: a[pair] as number, b: b[pair] as number, score: 0 };
    edge.score = score(edge.a, edge.b);
    if (edge.score >= NEGLIGIBLE) edges.push(edge);
  }
  return edges;
}
