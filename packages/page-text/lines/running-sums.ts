/** At `i`, the sum of the first `i` values. */
export type RunningSums = readonly number[];

export function runningSums(values: readonly number[]): RunningSums {
  const sums = [0];
  for (let i = 0; i < values.length; i++) sums.push((sums[i] ?? 0) + (values[i] ?? 0));
  return sums;
}

/** The sum of the values from `from` up to `to`, as far as there are any. */
export function sumBetween(sums: RunningSums, from: number, to: number): number {
  const last = sums.length - 1;
  return (sums[Math.max(0, Math.min(last, to))] ?? 0) - (sums[Math.max(0, Math.min(last, from))] ?? 0);
}
