import { averageLink } from '../../lib/select/grouping/link.ts';
import { type Boosted, boost } from './boost.ts';
import { type MeasuredWindow, scoresOf } from './measure.ts';
import { type Agreement, scoreGroups } from './score-groups.ts';

const FOLDS = 6;
export const THRESHOLDS = [0.27, 0.3, 0.33, 0.36, 0.39, 0.42, 0.45, 0.48];

/**
 * For every window the trees that saw neither it nor any pair that shares an article with it: the same
 * article stands in several windows, and without that second rule its answers would leak.
 */
export function heldOutTrees(windows: readonly MeasuredWindow[], columns: readonly number[]): Boosted[] {
  const folds = Array.from({ length: FOLDS }, (_, fold) => {
    const held = windows.filter((_, i) => i % FOLDS === fold);
    const seen = new Set(held.flatMap(({ articles }) => articles.map(({ id }) => id)));
    const others = windows.filter((_, i) => i % FOLDS !== fold);
    return boost(examplesOf(others, seen), columns);
  });
  return windows.map((_, i) => folds[i % FOLDS] as Boosted);
}

/** @returns Pair scores by window, in the order of its pairs, by trees that never saw it. */
export function heldOutScores(
  windows: readonly MeasuredWindow[],
  columns: readonly number[],
): Float64Array[] {
  const trees = heldOutTrees(windows, columns);
  return windows.map((window, i) => scoresOf(window, trees[i] as Boosted));
}

/** Agreement with the labels at one threshold. */
export function agreementAt(
  windows: readonly MeasuredWindow[],
  scores: readonly Float64Array[],
  threshold: number,
): Agreement {
  return scoreGroups(
    windows.map(({ articles, pairs }, w) => {
      const edges = pairs.map(({ a, b }, i) => ({ a, b, score: scores[w]?.[i] ?? 0 }));
      const groups = averageLink(articles.length, edges, threshold);
      return { stories: articles.map(({ story }) => story), groups };
    }),
  );
}

/** All pairs of the windows as examples, but for those with an article among `without`. */
export function examplesOf(windows: readonly MeasuredWindow[], without: ReadonlySet<string>) {
  const features: Float64Array[] = [];
  const labels: number[] = [];
  for (const { articles, pairs, measured } of windows) {
    pairs.forEach(({ a, b }, i) => {
      const [one, other] = [articles[a], articles[b]];
      const row = measured[i];
      if (one === undefined || other === undefined || row === undefined) return;
      if (without.has(one.id) || without.has(other.id)) return;
      features.push(row);
      labels.push(one.story === other.story ? 1 : 0);
    });
  }
  return { features, labels: Uint8Array.from(labels) };
}
