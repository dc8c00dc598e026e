/**
 * One small decision tree: asks one feature, then one more, and adds one of four values to the log-odds.
 * `[feature, threshold, left feature, left threshold, right feature, right threshold, four leaves]`;
 * "left" is below the threshold.
 */
export type Tree = readonly number[];

const NODE = 10;

/** All trees in one column, ten numbers each. */
export function forestOf(trees: readonly Tree[]): Float64Array {
  const forest = new Float64Array(trees.length * NODE);
  trees.forEach((tree, i) => {
    forest.set(tree, i * NODE);
  });
  return forest;
}

/** Sum of what every tree says: log-odds that the pair tells one event. */
export function sumOfTrees(forest: Float64Array, features: Float64Array): number {
  let sum = 0;
  for (let tree = 0; tree < forest.length; tree += NODE) {
    const right = (features[forest[tree] as number] as number) >= (forest[tree + 1] as number) ? 1 : 0;
    const question = tree + 2 + 2 * right;
    const feature = features[forest[question] as number] as number;
    const second = feature >= (forest[question + 1] as number) ? 1 : 0;
    sum += forest[tree + 6 + 2 * right + second] as number;
  }
  return sum;
}
