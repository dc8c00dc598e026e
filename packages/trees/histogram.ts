import { BINS } from './bins.ts';
import type { Ground } from './growth.ts';

/** Sums of slope, curve and weight by asked feature and bin. */
export type Histogram = Float64Array;

/** A question a leaf could ask: rows up to this bin go below. */
export interface Split {
  readonly gain: number;
  readonly feature: number;
  readonly bin: number;
}

const SUMS = 3;
const LEAST_GAIN = 1e-3;

export function histogramOf({ binned, loss, asked }: Ground, rows: Int32Array): Histogram {
  const { slopes, curves, weights } = loss;
  const sums = new Float64Array(asked.length * BINS * SUMS);
  // Gathered once: the rows of a leaf lie far apart, and every feature reads them again.
  const [slope, curve, weight] = [gathered(slopes, rows), gathered(curves, rows), gathered(weights, rows)];
  asked.forEach((feature, nth) => {
    const bins = binned.columns[feature] ?? new Uint8Array();
    for (let i = 0; i < rows.length; i++) {
      const cell = (nth * BINS + (bins[rows[i] ?? 0] ?? 0)) * SUMS;
      sums[cell] = (sums[cell] ?? 0) + (slope[i] ?? 0);
      sums[cell + 1] = (sums[cell + 1] ?? 0) + (curve[i] ?? 0);
      sums[cell + 2] = (sums[cell + 2] ?? 0) + (weight[i] ?? 0);
    }
  });
  return sums;
}

function gathered(column: Float64Array, rows: Int32Array): Float64Array {
  const values = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) values[i] = column[rows[i] ?? 0] ?? 0;
  return values;
}

/** What is left of a leaf's histogram without one of its sides. */
export function less(whole: Histogram, part: Histogram): Histogram {
  return whole.map((sum, cell) => sum - (part[cell] ?? 0));
}

/** The question that gains most; null when none gains anything. */
export function bestSplit({ asked, growth }: Ground, histogram: Histogram): Split | null {
  let best: Split | null = null;
  asked.forEach((feature, nth) => {
    const cells = histogram.subarray(nth * BINS * SUMS, (nth + 1) * BINS * SUMS);
    const [slope, curve, weight] = sumsUpTo(cells, BINS);
    const gainOf = (s: number, c: number) => (s * s) / (c + growth.ridge);
    let [slopeBelow, curveBelow, weightBelow] = [0, 0, 0];
    for (let bin = 0; bin < BINS - 1; bin++) {
      slopeBelow += cells[bin * SUMS] ?? 0;
      curveBelow += cells[bin * SUMS + 1] ?? 0;
      weightBelow += cells[bin * SUMS + 2] ?? 0;
      if (weightBelow < growth.leastWeight || weight - weightBelow < growth.leastWeight) continue;
      const gain =
        gainOf(slopeBelow, curveBelow) +
        gainOf(slope - slopeBelow, curve - curveBelow) -
        gainOf(slope, curve);
      if (gain > (best?.gain ?? LEAST_GAIN)) best = { gain, feature, bin };
    }
  });
  return best;
}

function sumsUpTo(cells: Histogram, bins: number): [slope: number, curve: number, weight: number] {
  let [slope, curve, weight] = [0, 0, 0];
  for (let bin = 0; bin < bins; bin++) {
    slope += cells[bin * SUMS] ?? 0;
    curve += cells[bin * SUMS + 1] ?? 0;
    weight += cells[bin * SUMS + 2] ?? 0;
  }
  return [slope, curve, weight];
}
