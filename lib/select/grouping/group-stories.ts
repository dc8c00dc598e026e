import { averageLink, type Edge } from './link.ts';
import { cosine, type StoryText, type Vector, vectorsOf } from './profile.ts';

export interface Grouping {
  /** Places of the articles that tell one story, ascending; every article is in exactly one. */
  readonly groups: readonly (readonly number[])[];
  /** How alike two articles are, 0 to 1. */
  similarity(a: number, b: number): number;
}

const THRESHOLD = 0.21;

/** Groups articles that tell the same event. Depends on the texts and their order of places only. */
export function groupStories(texts: readonly StoryText[]): Grouping {
  const vectors = vectorsOf(texts);
  const similarity = (a: number, b: number) => {
    const [left, right] = [vectors[a], vectors[b]];
    return left === undefined || right === undefined ? 0 : cosine(left, right);
  };
  return { groups: averageLink(texts.length, edgesOf(vectors), THRESHOLD), similarity };
}

/** Every pair that shares a term, with its cosine, by way of an inverted index. */
function edgesOf(vectors: readonly Vector[]): Edge[] {
  const postings = new Map<number, { place: number; weight: number }[]>();
  const edges: Edge[] = [];
  vectors.forEach(({ terms, weights }, b) => {
    const sums = new Map<number, number>();
    terms.forEach((term, i) => {
      const weight = weights[i] ?? 0;
      const others = postings.get(term) ?? [];
      for (const other of others) sums.set(other.place, (sums.get(other.place) ?? 0) + weight * other.weight);
      others.push({ place: b, weight });
      postings.set(term, others);
    });
    for (const [a, score] of sums) if (score >= 0.02) edges.push({ a, b, score });
  });
  return edges;
}
