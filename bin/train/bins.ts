/** Thresholds tried for each feature: quantiles of its values. */
export const BINS = 48;

/** Examples with their features as numbers of bins. */
export interface Binned {
  /** Features that may be asked, by their place in the list of features. */
  readonly columns: readonly number[];
  /** By column, the thresholds between bins, ascending. */
  readonly cuts: readonly (readonly number[])[];
  /** Example i has the bins from `i * columns.length`. */
  readonly bins: Uint8Array;
}

export function binFeatures(features: readonly Float64Array[], columns: readonly number[]): Binned {
  const cuts = columns.map((column) => quantiles(Float64Array.from(features, (row) => row[column] ?? 0)));
  const bins = new Uint8Array(features.length * columns.length);
  features.forEach((row, i) => {
    columns.forEach((column, c) => {
      bins[i * columns.length + c] = binOf(row[column] ?? 0, cuts[c] ?? []);
    });
  });
  return { columns, cuts, bins };
}

/** Distinct inner quantiles, rounded as they are stored, so that training and use agree on every side. */
function quantiles(values: Float64Array): number[] {
  values.sort();
  const cuts = Array.from({ length: BINS }, (_, i) => {
    const value = values[Math.floor(((i + 1) * values.length) / (BINS + 1))] ?? 0;
    return Math.round(value * 1e4) / 1e4;
  });
  return [...new Set(cuts)].filter((cut) => cut > (values[0] ?? 0));
}

/** How many cuts lie at or below the value. */
function binOf(value: number, cuts: readonly number[]): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value >= (cuts[middle] as number)) low = middle + 1;
    else high = middle;
  }
  return low;
}
