/**
 * One small decision tree: asks one feature, then one more, and adds one of four values to the log-odds.
 * `[feature, threshold, left feature, left threshold, right feature, right threshold, four leaves]`;
 * "left" is below the threshold.
 */
export type Tree = readonly number[];

/** Sum of what every tree says: log-odds that the pair tells one event. */
export function sumOfTrees(trees: readonly Tree[], features: Float64Array): number {
  let sum = 0;
  for (const tree of trees) {
    const right = (features[tree[0] as number] as number) >= (tree[1] as number);
    const feature = features[tree[right ? 4 : 2] as number] as number;
    const second = feature >= (tree[right ? 5 : 3] as number);
    sum += tree[6 + (right ? 2 : 0) + (second ? 1 : 0)] as number;
  }
  return sum;
}
