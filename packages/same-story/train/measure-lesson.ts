import { measure } from '@broadsheet/trees';
import { type Background, EVERYDAY_SHARE } from '../background.ts';
import { likelyPairs } from '../compare-texts.ts';
import { FEATURES, pairOf } from '../features.ts';
import { readTexts } from '../read-texts.ts';
import { labelledText } from './labelled.ts';
import type { Lesson } from './lessons.ts';

/** A pair of one batch with what was measured of it. */
export interface MeasuredPair {
  /** Ids and labels of the two articles. */
  readonly ids: readonly [string, string];
  readonly stories: readonly [string, string];
  readonly values: readonly number[];
  readonly weight: number;
}

/** Every pair of a lesson that is worth comparing. */
export function measureLesson(lesson: Lesson, background: Background): MeasuredPair[] {
  const { articles, weight, isForeign = false } = lesson;
  const batch = readTexts(articles.map(labelledText), isForeign ? hardlyCounted(background) : background);
  return likelyPairs(batch).pairs.flatMap(({ a, b }) => {
    const [one, other] = [articles[a], articles[b]];
    if (one === undefined || other === undefined) return [];
    const values = measure(FEATURES, pairOf(batch, a, b));
    return [{ ids: [one.id, other.id], stories: [one.story, other.story], values, weight }];
  });
}

/** Words known as everyday ones of a language that was not counted, as many as such a list has. */
const EVERYDAY_WORDS = 300;

/** What would be known of the same words if they had not been counted: which are everyday words, and nothing else. */
export function hardlyCounted({ of, documents }: Background): Background {
  const commonest = Object.entries(documents).sort(([, m], [, n]) => n - m);
  const everyday = commonest.slice(0, EVERYDAY_WORDS).map(([word]) => [word, EVERYDAY_SHARE * of]);
  return { of, documents: Object.fromEntries(everyday) };
}
