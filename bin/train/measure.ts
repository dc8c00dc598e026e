import type { Background } from '../../lib/select/grouping/background.ts';
import { candidatePairs } from '../../lib/select/grouping/candidate-pairs.ts';
import { FEATURES } from '../../lib/select/grouping/features.ts';
import { PairMeasure } from '../../lib/select/grouping/pair-features.ts';
import { chance, type PairModel } from '../../lib/select/grouping/pair-score.ts';
import { profilesOf } from '../../lib/select/grouping/profiles.ts';
import { forestOf, sumOfTrees } from '../../lib/select/grouping/trees.ts';
import { FullView } from '../../lib/select/grouping/views.ts';
import type { LabelledWindow } from './labelled-windows.ts';

/** A window with the features of every pair worth measuring. */
export interface MeasuredWindow extends LabelledWindow {
  readonly pairs: readonly { readonly a: number; readonly b: number }[];
  /** Features of each pair, in the order of the pairs. */
  readonly measured: readonly Float64Array[];
  /** Epoch milliseconds of each text, NaN without a date. */
  readonly publishedAt: Float64Array;
}

export function measureWindow(window: LabelledWindow, background: Background): MeasuredWindow {
  const profiles = profilesOf(window.texts, window.reading, background);
  const { pairs: found } = candidatePairs(profiles.texts, FullView.of(profiles.texts, profiles.terms));
  const measure = new PairMeasure(profiles);
  const pairs = Array.from(found.a, (a, i) => ({ a, b: found.b[i] ?? a }));
  const measured = pairs.map(({ a, b }) => {
    const features = new Float64Array(FEATURES.length);
    measure.measure(a, b, features);
    return features;
  });
  return { ...window, pairs, measured, publishedAt: profiles.publishedAt };
}

/** The chance of each pair under a model, as the product computes it. */
export function scoresOf({ pairs, measured, publishedAt }: MeasuredWindow, model: PairModel): Float64Array {
  const forest = forestOf(model.trees);
  return Float64Array.from(pairs, ({ a, b }, i) => {
    const odds = model.bias + sumOfTrees(forest, measured[i] ?? new Float64Array());
    return chance(odds, publishedAt, a, b);
  });
}
