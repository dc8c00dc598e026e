import type { Trees } from './trees.ts';

/**
 * Every question of some trees, by feature. A row that fails a test rules out the leaves on one side of it; the
 * first leaf that remains is the tree's answer. Reading the tests of all trees in one row spares the jumps
 * from node to node (QuickScorer, Lucchese et al. 2015).
 *
 * The test of a feature is put so that usual rows pass it: whether a value lies above or below the threshold. Only
 * failed tests cost anything, and what is asked first is what fails first.
 */
export interface Tests {
  /** Rows fail above the threshold; thresholds rise. */
  readonly rising: Asked;
  /** Rows fail at the threshold and below it; thresholds fall. */
  readonly falling: Asked;
  readonly threshold: Float32Array;
  readonly tree: Uint8Array;
  /** Leaves that are still possible when the test fails. */
  readonly mask: Int32Array;
  /** {@link MOST_LEAVES} for each tree, in the order of the masks. */
  readonly leaf: Float32Array;
  /** Leaves of each tree that are still possible: scratch memory. */
  readonly alive: Int32Array;
}

/** Features with their tests: those from `start` up to the next feature's. */
interface Asked {
  readonly feature: Int32Array;
  readonly start: Int32Array;
}

interface Test {
  readonly feature: number;
  readonly threshold: number;
  readonly tree: number;
  readonly mask: number;
}

/** As many as there are bits in a mask. */
const MOST_LEAVES = 32;

/** The tests of the trees from `from` up to `to`. */
export function testsOf(trees: Trees, from: number, to: number): Tests {
  const falls = fallingFeatures(trees);
  const leaf = new Float32Array((to - from) * MOST_LEAVES);
  const tests: Test[] = [];
  for (let tree = 0; tree < to - from; tree++) {
    let leaves = 0;
    const visit = (node: number): void => {
      const feature = trees.feature[node] ?? -1;
      if (feature < 0) {
        leaf[tree * MOST_LEAVES + leaves++] = trees.value[node] ?? 0;
        return;
      }
      const first = leaves;
      const sides = [trees.left[node] ?? 0, node + 1];
      const [passed, failed] = falls[feature] ? sides.toReversed() : sides;
      visit(passed ?? 0);
      let ruledOut = 0;
      for (let k = first; k < leaves; k++) ruledOut |= 1 << k;
      tests.push({ feature, threshold: Math.fround(trees.threshold[node] ?? 0), tree, mask: ~ruledOut });
      visit(failed ?? 0);
    };
    visit(trees.roots[from + tree] ?? 0);
  }
  const order = (it: Test): number => (falls[it.feature] ? -it.threshold : it.threshold);
  const isFalling = (it: Test): number => Number(falls[it.feature]);
  tests.sort((a, b) => isFalling(a) - isFalling(b) || a.feature - b.feature || order(a) - order(b));
  const rising = tests.filter((it) => !falls[it.feature]);
  return {
    rising: askedIn(rising, 0),
    falling: askedIn(tests.slice(rising.length), rising.length),
    threshold: Float32Array.from(tests, (it) => it.threshold),
    tree: Uint8Array.from(tests, (it) => it.tree),
    mask: Int32Array.from(tests, (it) => it.mask),
    leaf,
    alive: new Int32Array(to - from),
  };
}

/** Features of which a usual row's value lies above more thresholds than below. */
function fallingFeatures(trees: Trees): readonly boolean[] {
  const over = new Int32Array(trees.features.length);
  for (const [node, feature] of trees.feature.entries())
    if (feature >= 0)
      over[feature] =
        (over[feature] ?? 0) +
        ((trees.usual?.[feature] ?? -Infinity) > (trees.threshold[node] ?? 0) ? 1 : -1);
  return Array.from(over, (it) => it > 0);
}

function askedIn(tests: readonly Test[], offset: number): Asked {
  const starts = tests.flatMap((it, k) => (k === 0 || tests[k - 1]?.feature !== it.feature ? [k] : []));
  return {
    feature: Int32Array.from(starts, (k) => tests[k]?.feature ?? 0),
    start: Int32Array.from([...starts, tests.length], (k) => k + offset),
  };
}

/** What the trees say together of the row that begins at `offset`. */
export function sumOf(tests: Tests, rows: Float32Array, offset: number): number {
  const { rising, falling, threshold, tree, mask, leaf, alive } = tests;
  for (let t = 0; t < alive.length; t++) alive[t] = -1;
  for (let f = 0; f < rising.feature.length; f++) {
    const value = rows[offset + (rising.feature[f] as number)] as number;
    const end = rising.start[f + 1] as number;
    for (let k = rising.start[f] as number; k < end && value > (threshold[k] as number); k++)
      alive[tree[k] as number] = (alive[tree[k] as number] as number) & (mask[k] as number);
  }
  for (let f = 0; f < falling.feature.length; f++) {
    const value = rows[offset + (falling.feature[f] as number)] as number;
    const end = falling.start[f + 1] as number;
    for (let k = falling.start[f] as number; k < end && value <= (threshold[k] as number); k++)
      alive[tree[k] as number] = (alive[tree[k] as number] as number) & (mask[k] as number);
  }
  let sum = 0;
  for (let t = 0; t < alive.length; t++) {
    const leaves = alive[t] as number;
    sum += leaf[t * MOST_LEAVES + 31 - Math.clz32(leaves & -leaves)] as number;
  }
  return sum;
}
