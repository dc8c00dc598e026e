import { sumOf, type Tests, testsOf } from './tree-tests.ts';

/**
 * Boosted regression trees, flattened. Node `n` of all trees together asks whether
 * `row[feature[n]] <= threshold[n]` and goes to `left[n]`, else to the node after it; a negative feature
 * marks a leaf. `value[n]` is what is known at that node, in log-odds: at a leaf the answer, above it what
 * an explanation subtracts.
 */
export interface Trees {
  readonly features: readonly string[];
  readonly base: number;
  /** Median of each feature in the rows that the trees were grown on. */
  readonly usual?: readonly number[];
  /** Left out where every row is shown to all trees. */
  readonly early?: EarlyVerdict;
  /** First node of each tree. */
  readonly roots: readonly number[];
  readonly feature: readonly number[];
  readonly threshold: readonly number[];
  readonly left: readonly number[];
  readonly value: readonly number[];
}

/** Most rows are clear after the first trees; the others are for the rows that are not. */
export interface EarlyVerdict {
  /** Trees that every row is shown to. */
  readonly trees: number;
  /** Log-odds below which the other trees are not asked. */
  readonly below: number;
  /** Log-odds above which they are not; null where they always are. */
  readonly above: number | null;
  /** What those odds are multiplied with, to be about what all trees would have said. */
  readonly scale: number;
}

/** The same in flat memory, ready to run. */
export interface Forest {
  readonly features: readonly string[];
  readonly base: number;
  readonly roots: Int32Array;
  readonly feature: Int16Array;
  readonly threshold: Float32Array;
  readonly left: Int32Array;
  readonly value: Float32Array;
  readonly early: EarlyVerdict | null;
  readonly first: Tests;
  /** Null without an early verdict. */
  readonly others: Tests | null;
}

export function plantForest(trees: Trees): Forest {
  const { roots, early = null } = trees;
  return {
    features: trees.features,
    base: trees.base,
    roots: Int32Array.from(roots),
    feature: Int16Array.from(trees.feature),
    threshold: Float32Array.from(trees.threshold),
    left: Int32Array.from(trees.left),
    value: Float32Array.from(trees.value),
    early,
    first: testsOf(trees, 0, early?.trees ?? roots.length),
    others: early === null ? null : testsOf(trees, early.trees, roots.length),
  };
}

/** Log-odds of the row that begins at `offset`. */
export function logOdds({ base, early, first, others }: Forest, rows: Float32Array, offset: number): number {
  const sum = base + sumOf(first, rows, offset);
  if (early === null || others === null) return sum;
  const isClear = sum < early.below || (early.above !== null && sum > early.above);
  return isClear ? sum * early.scale : sum + sumOf(others, rows, offset);
}

/** What the first trees say is most of what all say. */
const EXPLAINED_BY = 12;

/** What each feature has said against the row at hand: scratch memory. */
let against = new Float64Array(0);

/** The feature that spoke loudest against a row, by the change of value along the first trees' paths. */
export function strongestObjection(forest: Forest, rows: Float32Array, offset: number): string {
  const { features, roots, feature, threshold, left, value } = forest;
  if (against.length < features.length) against = new Float64Array(features.length);
  against.fill(0);
  for (let t = 0; t < roots.length && t < EXPLAINED_BY; t++) {
    let node = roots[t] as number;
    for (let f = feature[node] as number; f >= 0; f = feature[node] as number) {
      const next =
        (rows[offset + f] as number) <= (threshold[node] as number) ? (left[node] as number) : node + 1;
      against[f] = (against[f] as number) + (value[next] as number) - (value[node] as number);
      node = next;
    }
  }
  let loudest = 0;
  for (let f = 1; f < features.length; f++)
    if ((against[f] as number) < (against[loudest] as number)) loudest = f;
  return features[loudest] ?? 'none';
}
