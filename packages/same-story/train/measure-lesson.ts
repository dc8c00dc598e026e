import { measure } from '@broadsheet/trees';
import type { Background } from '../background.ts';
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
export function measureLesson({ articles, weight }: Lesson, background: Background): MeasuredPair[] {
  const batch = readTexts(articles.map(labelledText), background);
  return likelyPairs(batch).pairs.flatMap(({ a, b }) => {
    const [one, other] = [articles[a], articles[b]];
    if (one === undefined || other === undefined) return [];
    const values = measure(FEATURES, pairOf(batch, a, b));
    return [{ ids: [one.id, other.id], stories: [one.story, other.story], values, weight }];
  });
}
