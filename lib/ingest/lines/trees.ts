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
}

export function plantForest(trees: Trees): Forest {
  return {
    features: trees.features,
    base: trees.base,
    roots: Int32Array.from(trees.roots),
    feature: Int16Array.from(trees.feature),
    threshold: Float32Array.from(trees.threshold),
    left: Int32Array.from(trees.left),
    value: Float32Array.from(trees.value),
  };
}

/** Log-odds of the row that begins at `offset`. */
export function logOdds(forest: Forest, rows: Float32Array, offset: number): number {
  const { roots, feature, threshold, left, value } = forest;
  let sum = forest.base;
  for (let t = 0; t < roots.length; t++) {
    let node = roots[t] as number;
    for (let f = feature[node] as number; f >= 0; f = feature[node] as number)
      node = (rows[offset + f] as number) <= (threshold[node] as number) ? (left[node] as number) : node + 1;
    sum += value[node] as number;
  }
  return sum;
}

/** The feature that spoke loudest against a row, by the change of value along each tree's path. */
export function strongestObjection(forest: Forest, rows: Float32Array, offset: number): string {
  const { roots, feature, threshold, left, value } = forest;
  const against = new Float64Array(forest.features.length);
  for (const root of roots) {
    let node = root;
    for (let f = feature[node] as number; f >= 0; f = feature[node] as number) {
      const next =
        (rows[offset + f] as number) <= (threshold[node] as number) ? (left[node] as number) : node + 1;
      against[f] = (against[f] as number) + (value[next] as number) - (value[node] as number);
      node = next;
    }
  }
  return forest.features[against.indexOf(Math.min(...against))] ?? 'none';
}
