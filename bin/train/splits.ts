import { BINS, type Binned } from './bins.ts';

/** Ridge on leaf values, and least curvature in a leaf: both keep rare accidents from becoming rules. */
export const RIDGE = 5;
const LEAST_CURVATURE = 4;

/** First and second derivative of the loss, by example. */
export interface Loss {
  readonly slopes: Float64Array;
  readonly curves: Float64Array;
}

export interface Split {
  readonly column: number;
  readonly bin: number;
  readonly threshold: number;
}

export function bestSplit(
  { bins, cuts, columns }: Binned,
  members: Int32Array,
  { slopes, curves }: Loss,
): Split {
  const width = columns.length;
  const sums = new Float64Array(2 * width * (BINS + 1));
  for (const i of members) {
    const slope = slopes[i] as number;
    const curve = curves[i] as number;
    for (let column = 0; column < width; column++) {
      const at = 2 * (column * (BINS + 1) + (bins[i * width + column] as number));
      sums[at] = (sums[at] as number) + slope;
      sums[at + 1] = (sums[at + 1] as number) + curve;
    }
  }
  let best: Split = { column: 0, bin: 0, threshold: cuts[0]?.[0] ?? 0 };
  let bestGain = 0;
  cuts.forEach((thresholds, column) => {
    const gains = gainsOf(sums.subarray(2 * column * (BINS + 1), 2 * (column + 1) * (BINS + 1)));
    thresholds.forEach((threshold, bin) => {
      const gain = gains[bin] ?? 0;
      if (gain <= bestGain) return;
      bestGain = gain;
      best = { column, bin, threshold };
    });
  });
  return best;
}

/** What is gained by a cut after each bin; 0 where a side would be too small. */
function gainsOf(sums: Float64Array): number[] {
  const bins = Array.from({ length: sums.length / 2 }, (_, bin) => bin);
  const allSlope = bins.reduce((sum, bin) => sum + (sums[2 * bin] as number), 0);
  const allCurve = bins.reduce((sum, bin) => sum + (sums[2 * bin + 1] as number), 0);
  let leftSlope = 0;
  let leftCurve = 0;
  return bins.map((bin) => {
    leftSlope += sums[2 * bin] as number;
    leftCurve += sums[2 * bin + 1] as number;
    const rightCurve = allCurve - leftCurve;
    if (leftCurve < LEAST_CURVATURE || rightCurve < LEAST_CURVATURE) return 0;
    return leftSlope ** 2 / (leftCurve + RIDGE) + (allSlope - leftSlope) ** 2 / (rightCurve + RIDGE);
  });
}

/** Members below the cut, and the others. */
export function partition(binned: Binned, members: Int32Array, split: Split): [Int32Array, Int32Array] {
  return [
    members.filter((i) => !isRight(binned, i, split)),
    members.filter((i) => isRight(binned, i, split)),
  ];
}

export function isRight({ bins, columns }: Binned, i: number, { column, bin }: Split): boolean {
  return (bins[i * columns.length + column] as number) > bin;
}
