import type { Tree } from '../../lib/select/grouping/trees.ts';

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
/** Thresholds tried for each feature: quantiles of its values. */
const BINS = 48;
/** Ridge on leaf values, and least curvature in a leaf: both keep rare accidents from becoming rules. */
const RIDGE = 5;
const LEAST_CURVATURE = 4;

/**
 * Gradient boosting of depth-two trees on the logistic loss, with Newton leaves and quantile bins. No
 * randomness: the same examples in the same order give the same trees.
 *
 * @see Friedman, "Greedy function approximation", 2001; Chen & Guestrin, "XGBoost", 2016, eq. 5-7.
 */
export function boost(examples: Examples, columns: readonly number[], rounds = ROUNDS): Boosted {
  const { features, labels } = examples;
  const count = features.length;
  const cuts = columns.map((column) => quantiles(features.map((row) => row[column] ?? 0)));
  const bins = columns.map((column, c) =>
    Uint8Array.from(features, (row) => binOf(row[column] ?? 0, cuts[c] ?? [])),
  );
  const positives = labels.reduce((sum, label) => sum + label, 0);
  const bias = round(Math.log((positives + 1) / (count - positives + 1)));
  const odds = new Float64Array(count).fill(bias);
  const slope = new Float64Array(count);
  const curve = new Float64Array(count);
  const trees: Tree[] = [];
  const everyone = Int32Array.from({ length: count }, (_, i) => i);
  for (let r = 0; r < rounds; r++) {
    for (let i = 0; i < count; i++) {
      const p = 1 / (1 + Math.exp(-(odds[i] as number)));
      slope[i] = p - (labels[i] as number);
      curve[i] = p * (1 - p);
    }
    const root = bestSplit(everyone, bins, cuts, slope, curve);
    const sides = partition(everyone, bins[root.column], root.bin);
    const tree: number[] = [columns[root.column] as number, root.threshold];
    const leaves: { members: Int32Array; value: number }[] = [];
    for (const side of sides) {
      const split = bestSplit(side, bins, cuts, slope, curve);
      tree.push(columns[split.column] as number, split.threshold);
      for (const members of partition(side, bins[split.column], split.bin)) {
        leaves.push({ members, value: leafValue(members, slope, curve) });
      }
    }
    for (const { members, value } of leaves) for (const i of members) odds[i] = (odds[i] as number) + value;
    trees.push([...tree, ...leaves.map(({ value }) => value)]);
  }
  return { bias, trees };
}

interface Split {
  readonly column: number;
  readonly bin: number;
  readonly threshold: number;
}

function bestSplit(
  members: Int32Array,
  bins: readonly Uint8Array[],
  cuts: readonly (readonly number[])[],
  slope: Float64Array,
  curve: Float64Array,
): Split {
  let best: Split = { column: 0, bin: 0, threshold: cuts[0]?.[0] ?? 0 };
  let bestGain = 0;
  const slopes = new Float64Array(BINS + 1);
  const curves = new Float64Array(BINS + 1);
  bins.forEach((bin, column) => {
    slopes.fill(0);
    curves.fill(0);
    let [allSlope, allCurve] = [0, 0];
    for (const i of members) {
      const at = bin[i] as number;
      slopes[at] = (slopes[at] as number) + (slope[i] as number);
      curves[at] = (curves[at] as number) + (curve[i] as number);
    }
    for (let at = 0; at <= BINS; at++) {
      allSlope += slopes[at] as number;
      allCurve += curves[at] as number;
    }
    let [leftSlope, leftCurve] = [0, 0];
    const thresholds = cuts[column] ?? [];
    for (let at = 0; at < thresholds.length; at++) {
      leftSlope += slopes[at] as number;
      leftCurve += curves[at] as number;
      const rightCurve = allCurve - leftCurve;
      if (leftCurve < LEAST_CURVATURE || rightCurve < LEAST_CURVATURE) continue;
      const gain = leftSlope ** 2 / (leftCurve + RIDGE) + (allSlope - leftSlope) ** 2 / (rightCurve + RIDGE);
      if (gain > bestGain) {
        bestGain = gain;
        best = { column, bin: at, threshold: thresholds[at] as number };
      }
    }
  });
  return best;
}

/** Members below the cut, and the others. */
function partition(members: Int32Array, bins: Uint8Array | undefined, cut: number): [Int32Array, Int32Array] {
  const isLeft = (i: number) => (bins?.[i] ?? 0) <= cut;
  return [members.filter(isLeft), members.filter((i) => !isLeft(i))];
}

function leafValue(members: Int32Array, slope: Float64Array, curve: Float64Array): number {
  let [sumSlope, sumCurve] = [0, 0];
  for (const i of members) {
    sumSlope += slope[i] as number;
    sumCurve += curve[i] as number;
  }
  return round((-SHRINKAGE * sumSlope) / (sumCurve + RIDGE));
}

/** Distinct inner quantiles, rounded as they are stored, so that training and use agree on every side. */
function quantiles(values: number[]): number[] {
  values.sort((a, b) => a - b);
  const cuts = Array.from({ length: BINS }, (_, i) =>
    round(values[Math.floor(((i + 1) * values.length) / (BINS + 1))] ?? 0),
  );
  return [...new Set(cuts)].filter((cut) => cut > (values[0] ?? 0));
}

/** How many cuts lie at or below the value. */
function binOf(value: number, cuts: readonly number[]): number {
  let bin = 0;
  while (bin < cuts.length && value >= (cuts[bin] as number)) bin++;
  return bin;
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
