import type { Values } from './index.ts';

/** Most bins of a feature. */
export const BINS = 48;

/** Rows with their values as numbers of bins, which is all that growing looks at. */
export interface Binned {
  /** By feature, the bin of each row. */
  readonly columns: readonly Uint8Array[];
  /** By feature, the values at which the next bin begins, ascending. */
  readonly edges: readonly (readonly number[])[];
}

export function binRows(rows: readonly Values[], features: number): Binned {
  const edges = Array.from({ length: features }, (_, feature) =>
    edgesOf(Float64Array.from(rows, (row) => row[feature] ?? 0)),
  );
  const columns = edges.map((edge, feature) =>
    Uint8Array.from(rows, (row) => binOf(row[feature] ?? 0, edge)),
  );
  return { columns, edges };
}

/** Distinct inner quantiles, rounded as they are kept in tables, so that growing and use agree on every value. */
function edgesOf(values: Float64Array): number[] {
  values.sort();
  const lowest = values[0] ?? 0;
  const distinct = [...new Set(values)];
  const quantiles =
    distinct.length <= BINS
      ? distinct
      : Array.from({ length: BINS - 1 }, (_, i) => values[Math.floor(((i + 1) * values.length) / BINS)] ?? 0);
  const rounded = quantiles.map((value) => Number(value.toPrecision(4)));
  return [...new Set(rounded)].filter((edge) => edge > lowest);
}

/** How many edges are at or below the value. */
function binOf(value: number, edges: readonly number[]): number {
  let [low, high] = [0, edges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value >= (edges[middle] ?? Infinity)) low = middle + 1;
    else high = middle;
  }
  return low;
}
