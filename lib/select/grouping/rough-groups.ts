import type { Pairs } from './candidate-pairs.ts';

/** Cosine from which two texts are taken for one story while words are being counted. */
export const SURELY_ALIKE = 0.3;

/** A division of a batch's texts. */
export interface RoughGroups {
  readonly count: number;
  /** By text, the lowest place of its group. */
  readonly groupOf: Int32Array;
  /** All places, one group after the other, ascending within each. */
  readonly order: Int32Array;
}

/**
 * A first rough grouping, used only to count in how many *stories* a word stands. Counted by articles, the
 * very names that make a story would look common as soon as forty publishers tell it, and the biggest story
 * of the day would fall apart.
 *
 * @param pairs - Those with a cosine of at least `SURELY_ALIKE`; texts that they connect are one group.
 */
export function roughGroups(count: number, pairs: Pairs): RoughGroups {
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
  return inOrder(parent.map((_, place) => rootOf(place)));
}

/** Every text a group of its own. */
export function alone(count: number): RoughGroups {
  return inOrder(Int32Array.from({ length: count }, (_, place) => place));
}

function inOrder(groupOf: Int32Array): RoughGroups {
  const starts = new Int32Array(groupOf.length + 1);
  let count = 0;
  for (const [place, group] of groupOf.entries()) {
    starts[group + 1] = (starts[group + 1] as number) + 1;
    if (place === group) count++;
  }
  for (let group = 0; group < groupOf.length; group++) {
    starts[group + 1] = (starts[group + 1] as number) + (starts[group] as number);
  }
  const order = new Int32Array(groupOf.length);
  for (const [place, group] of groupOf.entries()) {
    const at = starts[group] as number;
    order[at] = place;
    starts[group] = at + 1;
  }
  return { count, groupOf, order };
}
