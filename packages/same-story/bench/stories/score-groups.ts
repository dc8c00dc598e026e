/** Agreement of groups with labels: pairwise (the figure to gate on) and BCubed (flattered by singletons). */
export interface Agreement {
  readonly pairPrecision: number;
  readonly pairRecall: number;
  readonly pairF1: number;
  readonly bcubedF1: number;
}

/** Labels of one window's articles, and their groups by place. */
export interface Grouped {
  readonly stories: readonly string[];
  readonly groups: readonly (readonly number[])[];
}

/** Micro-averaged over windows, as the judges' scorer does. */
export function scoreGroups(windows: readonly Grouped[]): Agreement {
  let [both, predicted, labelled, precision, recall, articles] = [0, 0, 0, 0, 0, 0];
  for (const { stories, groups } of windows) {
    const sizes = tally(stories);
    for (const size of sizes.values()) labelled += pairs(size);
    for (const group of groups) {
      predicted += pairs(group.length);
      for (const [story, count] of tally(group.map((place) => stories[place] ?? ''))) {
        both += pairs(count);
        precision += count ** 2 / group.length;
        recall += count ** 2 / (sizes.get(story) ?? 1);
      }
    }
    articles += stories.length;
  }
  const pairPrecision = predicted === 0 ? 1 : both / predicted;
  const pairRecall = labelled === 0 ? 1 : both / labelled;
  return {
    pairPrecision,
    pairRecall,
    pairF1: harmonic(pairPrecision, pairRecall),
    bcubedF1: harmonic(precision / articles, recall / articles),
  };
}

function tally(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function pairs(count: number): number {
  return (count * (count - 1)) / 2;
}

function harmonic(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}
