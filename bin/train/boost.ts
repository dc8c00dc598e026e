import type { Tree } from '../../lib/select/grouping/trees.ts';
import { type Binned, binFeatures } from './bins.ts';
import { bestSplit, isRight, type Loss, partition, RIDGE } from './splits.ts';

/** Rows of features with their answers. */
export interface Examples {
  readonly features: readonly Float64Array[];
  readonly labels: Uint8Array;
}

export interface Boosted {
  readonly bias: number;
  readonly trees: readonly Tree[];
}

const ROUNDS = 250;
const SHRINKAGE = 0.06;

/**
 * Gradient boosting of depth-two trees on the logistic loss, with Newton leaves and quantile bins. Each tree
 * sees half of the examples, another half each time, so that no accident is learned by all of them. The halves
 * are drawn by a hash: the same examples in the same order give the same trees.
 *
 * @param columns - The features that may be asked.
 * @see Friedman, "Greedy function approximation", 2001, and "Stochastic gradient boosting", 2002; Chen & Guestrin,
 *   "XGBoost", 2016, eq. 5-7.
 */
export function boost({ features, labels }: Examples, columns: readonly number[]): Boosted {
  const count = features.length;
  const binned = binFeatures(features, columns);
  const positives = labels.reduce((sum, label) => sum + label, 0);
  const bias = round(Math.log((positives + 1) / (count - positives + 1)));
  const odds = new Float64Array(count).fill(bias);
  const slopes = new Float64Array(count);
  const curves = new Float64Array(count);
  const trees = Array.from({ length: ROUNDS }, (_, nth) => {
    for (let i = 0; i < count; i++) {
      const p = 1 / (1 + Math.exp(-(odds[i] as number)));
      slopes[i] = p - (labels[i] as number);
      curves[i] = p * (1 - p);
    }
    const { tree, addTo } = growTree(binned, drawn(count, nth), { slopes, curves });
    for (let i = 0; i < count; i++) odds[i] = (odds[i] as number) + addTo(i);
    return tree;
  });
  return { bias, trees };
}

/** @returns The tree, and what it adds to the odds of any example. */
function growTree(binned: Binned, members: Int32Array, loss: Loss): { tree: Tree; addTo(i: number): number } {
  const root = bestSplit(binned, members, loss);
  const sides = partition(binned, members, root);
  const splits = sides.map((side) => bestSplit(binned, side, loss));
  const leaves = sides.flatMap((side, s) =>
    partition(binned, side, splits[s] ?? root).map((leaf) => leafValue(leaf, loss)),
  );
  const questions = [root, ...splits].flatMap(({ column, threshold }) => [
    binned.columns[column] ?? 0,
    threshold,
  ]);
  return {
    tree: [...questions, ...leaves],
    addTo: (i) => {
      const right = isRight(binned, i, root) ? 1 : 0;
      return leaves[2 * right + (isRight(binned, i, splits[right] ?? root) ? 1 : 0)] ?? 0;
    },
  };
}

function leafValue(members: Int32Array, { slopes, curves }: Loss): number {
  let slope = 0;
  let curve = 0;
  for (const i of members) {
    slope += slopes[i] as number;
    curve += curves[i] as number;
  }
  return round((-SHRINKAGE * slope) / (curve + RIDGE));
}

/** About half of the examples; which, depends on the tree's number only. */
function drawn(count: number, tree: number): Int32Array {
  return Int32Array.from({ length: count }, (_, i) => i).filter((i) => {
    const seed = Math.imul(i + 1, 0x9e3779b1) ^ Math.imul(tree + 1, 0x85ebca6b);
    const mixed = Math.imul(seed ^ (seed >>> 16), 0x21f0aaad);
    return ((mixed ^ (mixed >>> 15)) & 1) === 0;
  });
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
