import type { Pairs } from './candidate-pairs.ts';

/** Cosine from which two texts are taken for one story while words are being counted. */
export const SURELY_ALIKE = 0.3;

/**
 * A first rough grouping, used only to count in how many *stories* a word stands. Counted by articles, the
 * very names that make a story would look common as soon as forty publishers tell it, and the biggest story
 * of the day would fall apart.
 *
 * @param pairs - Those with a cosine of at least `SURELY_ALIKE`.
 * @returns For each text the lowest place among the texts it is connected with.
 */
export function roughGroups(count: number, pairs: Pairs): Int32Array {
  const parent = Int32Array.from({ length: count }, (_, place) => place);
  const rootOf = (place: number): number => {
    let root = place;
    while (parent[root] !== root) root = parent[root] as number;
    for (let at = place; at !== root; ) {
      const next = parent[at] as number;
      parent[at] = root;
      at = next;
    }
    return root;
  };
  for (let pair = 0; pair < pairs.count; pair++) {
    const [left, right] = [rootOf(pairs.a[pair] as number), rootOf(pairs.b[pair] as number)];
    parent[Math.max(left, right)] = Math.min(left, right);
  }
  return parent.map((_, place) => rootOf(place));
}
