/** At `i`, the sum of the first `i` values. */
export type RunningSums = readonly number[];

export function runningSums(values: readonly number[]): RunningSums {
  const sums = [0];
  for (const [i, value] of values.entries()) sums.push((sums[i] ?? 0) + value);
  return sums;
}

/** The sum of the values from `from` up to `to`, as far as there are any. */
export function sumBetween(sums: RunningSums, from: number, to: number): number {
  const last = sums.length - 1;
  const at = (i: number): number => sums[Math.max(0, Math.min(last, i))] ?? 0;
  return at(to) - at(from);
}
