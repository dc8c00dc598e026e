import { type Reading, readTexts } from '../text/reading.ts';
import type { Background } from './background.ts';
import { candidatePairs, type Pairs } from './candidate-pairs.ts';
import { type PairModel, PairScorer } from './pair-score.ts';
import { profilesOf } from './profiles.ts';
import type { StoryText } from './story-text.ts';
import { FullView } from './views.ts';

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
  /** How likely two texts tell one event, 0 to 1; quickest when pairs with the same first one come in a row. */
  score(a: number, b: number): number;
}

/**
 * Reads a batch, proposes the pairs worth comparing and makes the scorer for any pair.
 *
 * @param reading - The texts' words, where they have been read already.
 */
export function compareTexts(
  texts: readonly StoryText[],
  model: NewsModel,
  reading: Reading = readTexts(texts),
): ComparedTexts {
  const profiles = profilesOf(texts, withoutSeriesTitles(texts, reading), model.background);
  const { pairs, hadMore } = candidatePairs(profiles.texts, FullView.of(profiles.texts, profiles.terms));
  const scorer = new PairScorer(profiles, model);
  return { pairs, hadMore, score: (a, b) => scorer.score(a, b) };
}

/** From so many texts on a title names a series ("Live updates"), not an event: the bodies decide. */
const SERIES = 3;

function withoutSeriesTitles(texts: readonly StoryText[], reading: Reading): Reading {
  const titles = texts.map(({ title }) => title.toLowerCase());
  const uses = new Map<string, number>();
  for (const title of titles) uses.set(title, (uses.get(title) ?? 0) + 1);
  const titleAt = reading.titleAt.map((at, i) => {
    const isSeries = (uses.get(titles[i] ?? '') ?? 0) >= SERIES;
    return isSeries && texts[i]?.paragraphs.some(Boolean) ? (reading.bodyAt[i] as number) : at;
  });
  return { ...reading, titleAt };
}
