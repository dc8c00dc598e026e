/**
 * Boosted regression trees, flattened. Node `n` of all trees together asks whether
 * `row[feature[n]] <= threshold[n]` and goes to `left[n]`, else to the node after it; a negative feature
 * marks a leaf. `value[n]` is what is known at that node, in log-odds: at a leaf the answer, above it what
 * an explanation subtracts.
 */
export interface Trees {
  readonly features: readonly string[];
  readonly base: number;
  /** First node of each tree. */
  readonly roots: readonly number[];
  readonly feature: readonly number[];
  readonly threshold: readonly number[];
  readonly left: readonly number[];
  readonly value: readonly number[];
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
  readonly tests: Tests;
}

/**
 * Every question of the forest, by feature and rising threshold. A row that fails a test rules out the
 * leaves left of it; the leftmost leaf that remains is the tree's answer. Reading the tests of all trees in
 * one row spares the jumps from node to node (QuickScorer, Lucchese et al. 2015).
 */
interface Tests {
  /** First test of each feature, and one past the last. */
  readonly start: Int32Array;
  readonly threshold: Float32Array;
  readonly tree: Uint8Array;
  /** Leaves that are still possible when the test fails. */
  readonly mask: Int32Array;
  /** {@link MOST_LEAVES} for each tree, from the left. */
  readonly leaf: Float32Array;
  /** Leaves of each tree that are still possible: scratch memory. */
  readonly alive: Int32Array;
}

/** As many as there are bits in a mask. */
const MOST_LEAVES = 32;

export function plantForest(trees: Trees): Forest {
  return {
    features: trees.features,
    base: trees.base,
    roots: Int32Array.from(trees.roots),
    feature: Int16Array.from(trees.feature),
    threshold: Float32Array.from(trees.threshold),
    left: Int32Array.from(trees.left),
    value: Float32Array.from(trees.value),
    tests: testsOf(trees),
  };
}

function testsOf(trees: Trees): Tests {
  const leaf = new Float32Array(trees.roots.length * MOST_LEAVES);
  const tests: { feature: number; threshold: number; tree: number; mask: number }[] = [];
  for (const [tree, root] of trees.roots.entries()) {
    let leaves = 0;
    const visit = (node: number): void => {
      const feature = trees.feature[node] ?? -1;
      if (feature < 0) {
        leaf[tree * MOST_LEAVES + leaves++] = trees.value[node] ?? 0;
        return;
      }
      const first = leaves;
      visit(trees.left[node] ?? 0);
      let ruledOut = 0;
      for (let k = first; k < leaves; k++) ruledOut |= 1 << k;
      tests.push({ feature, threshold: Math.fround(trees.threshold[node] ?? 0), tree, mask: ~ruledOut });
      visit(node + 1);
    };
    visit(root);
  }
  tests.sort((a, b) => a.feature - b.feature || a.threshold - b.threshold);
  return {
    start: Int32Array.from({ length: trees.features.length + 1 }, (_, f) => {
      const at = tests.findIndex((it) => it.feature >= f);
      return at < 0 ? tests.length : at;
    }),
    threshold: Float32Array.from(tests, (it) => it.threshold),
    tree: Uint8Array.from(tests, (it) => it.tree),
    mask: Int32Array.from(tests, (it) => it.mask),
    leaf,
    alive: new Int32Array(trees.roots.length),
  };
}

/** Log-odds of the row that begins at `offset`. */
export function logOdds({ base, tests }: Forest, rows: Float32Array, offset: number): number {
  const { start, threshold, tree, mask, leaf, alive } = tests;
  alive.fill(-1);
  const features = start.length - 1;
  let k = 0;
  for (let f = 0; f < features; f++) {
    const value = rows[offset + f] as number;
    const end = start[f + 1] as number;
    for (k = start[f] as number; k < end && value > (threshold[k] as number); k++)
      alive[tree[k] as number] = (alive[tree[k] as number] as number) & (mask[k] as number);
  }
  let sum = base;
  for (let t = 0; t < alive.length; t++) {
    const leaves = alive[t] as number;
    sum += leaf[t * MOST_LEAVES + 31 - Math.clz32(leaves & -leaves)] as number;
  }
  return sum;
}

/** What the first trees say is most of what all say. */
const EXPLAINED_BY = 25;

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
