import type { Background } from './background.ts';
import { candidatePairs, type Pairs } from './candidate-pairs.ts';
import { type PairModel, pairScorer } from './pair-score.ts';
import { fullWeights, profilesOf } from './profiles.ts';
import type { StoryText } from './story-text.ts';
import { surroundingsOf } from './surroundings.ts';

/** Pairs with a lower cosine change no mean that matters, and most pairs are such. */
export const NEGLIGIBLE_COSINE = 0.07;

/** What was learned from labelled news. */
export interface NewsModel extends PairModel {
  readonly background: Background;
}

/** A batch of texts in which any two can be compared. */
export interface ComparedTexts {
  /** Those worth comparing. */
  readonly pairs: Pairs;
  /** Whether a text had more partners than were proposed: then a pair that was not proposed may still be one. */
  hadMore(place: number): boolean;
  /** How likely two texts tell one event, 0 to 1. */
  score(a: number, b: number): number;
}

/** Reads a batch, proposes the pairs worth comparing and makes the scorer for any pair. */
export function compareTexts(texts: readonly StoryText[], model: NewsModel): ComparedTexts {
  const profiles = profilesOf(withoutSeriesTitles(texts), model.background);
  const { pairs, hadMore } = candidatePairs(profiles.texts, fullWeights(profiles));
  const score = pairScorer({ ...profiles, surroundings: surroundingsOf(texts.length, pairs) }, model);
  return { pairs, hadMore, score };
}

/** From so many texts on a title names a series ("Live updates"), not an event: the bodies decide. */
const SERIES = 3;

function withoutSeriesTitles(texts: readonly StoryText[]): StoryText[] {
  const uses = new Map<string, number>();
  for (const { title } of texts) uses.set(title.toLowerCase(), (uses.get(title.toLowerCase()) ?? 0) + 1);
  return texts.map((text) => {
    const isSeries =
      (uses.get(text.title.toLowerCase()) ?? 0) >= SERIES && text.paragraphs.some((line) => line !== '');
    return isSeries ? { ...text, title: '' } : text;
  });
}
