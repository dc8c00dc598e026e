/** A scored pair of articles, by their places in the list. */
export interface Edge {
  readonly a: number;
  readonly b: number;
  /** Chance that both tell the same event, 0 to 1. */
  readonly score: number;
}

/** By group, its neighbours with the mean score of the pairs of both; groups without neighbours are left out. */
export type Means = Map<number, Map<number, number>>;

/** The means while every article is a group of its own. */
export function meansOf(edges: readonly Edge[]): Means {
  const means: Means = new Map();
  for (const { a, b, score } of edges) {
    neighboursOf(means, a).set(b, score);
    neighboursOf(means, b).set(a, score);
  }
  return means;
}

function neighboursOf(means: Means, group: number): Map<number, number> {
  const known = means.get(group);
  if (known !== undefined) return known;
  const neighbours = new Map<number, number>();
  means.set(group, neighbours);
  return neighbours;
}
