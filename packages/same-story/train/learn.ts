import { type Example, grow } from '@broadsheet/trees/grow';
import type { Growth } from '@broadsheet/trees/growth';
import type { Background } from '../background.ts';
import type { NewsModel } from '../compare-texts.ts';
import { FEATURES } from '../features.ts';
import { countBackground } from './count-background.ts';
import type { LabelledWindow } from './labelled.ts';
import { lessonsOf } from './lessons.ts';
import { type MeasuredPair, measureLesson } from './measure-lesson.ts';

const NAMES = FEATURES.map(([name]) => name);
const GROWTH: Growth = {
  trees: 300,
  leaves: 6,
  learningRate: 0.05,
  leastWeight: 20,
  ridge: 5,
  featureShare: 0.5,
  rowShare: 0.4,
  seed: 20261122,
};
const FOLDS = 5;

/** One model from all windows; the same windows in the same order give the same table to the byte. */
export function learn(windows: readonly LabelledWindow[]): NewsModel {
  const background = backgroundOf(windows);
  return modelOf(pairsOf(windows, background), background);
}

/**
 * For each window a model that saw neither it nor any article or story of it: the same article occurs in several
 * windows, and without that rule its answers would leak.
 */
export function learnHeldOut(windows: readonly LabelledWindow[]): NewsModel[] {
  const background = backgroundOf(windows);
  const pairs = foldsOf(windows).map((fold) => pairsOf(fold, background));
  const models = foldsOf(windows).map((held, fold) => {
    const articles = held.flatMap((window) => window.articles);
    const ids = new Set(articles.map(({ id }) => id));
    const stories = new Set(articles.map(({ story }) => story));
    const isUnseen = (pair: MeasuredPair) =>
      !pair.ids.some((id) => ids.has(id)) && !pair.stories.some((story) => stories.has(story));
    return modelOf(
      pairs.flatMap((of, nth) => (nth === fold ? [] : of.filter(isUnseen))),
      background,
    );
  });
  return windows.map((_, i) => models[i % FOLDS] ?? learn(windows));
}

function foldsOf(windows: readonly LabelledWindow[]): LabelledWindow[][] {
  return Array.from({ length: FOLDS }, (_, fold) => windows.filter((_, i) => i % FOLDS === fold));
}

function backgroundOf(windows: readonly LabelledWindow[]): Background {
  return countBackground(windows.flatMap(({ articles }) => articles));
}

function pairsOf(windows: readonly LabelledWindow[], background: Background): MeasuredPair[] {
  return lessonsOf(windows, GROWTH.seed).flatMap((lesson) => measureLesson(lesson, background));
}

function modelOf(pairs: readonly MeasuredPair[], background: Background): NewsModel {
  const examples = pairs.map(({ stories: [one, other], values, weight }): Example => {
    return { values, label: one === other ? 1 : 0, weight };
  });
  return { ...grow(NAMES, examples, GROWTH), background };
}
