import type { Pairs } from './candidate-pairs.ts';
import { Lists, tally } from './lists.ts';

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
  const parents = new Int32Array(count);
  for (let place = 0; place < count; place++) parents[place] = place;
  for (let pair = 0; pair < pairs.count; pair++)
    connect(parents, pairs.a[pair] as number, pairs.b[pair] as number);
  for (let place = 0; place < count; place++) parents[place] = rootOf(parents, place);
  return inOrder(parents);
}

/** Every text a group of its own. */
export function alone(count: number): RoughGroups {
  const groupOf = new Int32Array(count);
  for (let place = 0; place < count; place++) groupOf[place] = place;
  return inOrder(groupOf);
}

function connect(parents: Int32Array, one: number, other: number): void {
  const left = rootOf(parents, one);
  const right = rootOf(parents, other);
  parents[Math.max(left, right)] = Math.min(left, right);
}

/** The lowest place of the group; shortens the way to it for the next who asks. */
function rootOf(parents: Int32Array, place: number): number {
  let root = place;
  while (parents[root] !== root) root = parents[root] as number;
  for (let at = place; at !== root; ) {
    const next = parents[at] as number;
    parents[at] = root;
    at = next;
  }
  return root;
}

function inOrder(groupOf: Int32Array): RoughGroups {
  const sizes = tally(groupOf, groupOf.length, groupOf.length);
  const lists = new Lists(sizes);
  const order = new Int32Array(groupOf.length);
  for (let place = 0; place < groupOf.length; place++) order[lists.next(groupOf[place] as number)] = place;
  return { count: sizes.reduce((count, size) => (size > 0 ? count + 1 : count), 0), groupOf, order };
}
