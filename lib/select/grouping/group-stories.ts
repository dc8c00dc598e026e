import type { Reading } from '../text/reading.ts';
import { candidatePairs, type Pairs } from './candidate-pairs.ts';
import { averageLink, type Edge } from './link.ts';
import { PairScorer } from './pair-score.ts';
import { profilesOf } from './profiles.ts';
import type { StoryText } from './story-text.ts';
import { Surroundings } from './surroundings.ts';
import { FullView } from './views.ts';
import weights from './weights.json' with { type: 'json' };

export interface Grouping {
  /** Places of the articles that tell one story, ascending; every article is in exactly one. */
  readonly groups: readonly (readonly number[])[];
  /** How likely two articles tell one event, 0 to 1. */
  similarity(a: number, b: number): number;
}

/** Pairs with a lower cosine or chance change no mean that matters, and most pairs are such. */
const NEGLIGIBLE_COSINE = 0.07;
const NEGLIGIBLE = 0.005;

/**
 * Groups articles that tell the same event: proposes pairs, scores each, joins by average link.
 *
 * @param texts - In an order of their own (by id), so that ties never depend on how the articles came.
 * @param reading - Their words.
 */
export function groupStories(texts: readonly StoryText[], reading: Reading): Grouping {
  const profiles = profilesOf(texts, withoutSeriesTitles(texts, reading), weights.background);
  const { pairs, hadMore } = candidatePairs(profiles.texts, new FullView(profiles.texts, profiles.terms));
  const scorer = new PairScorer(
    { ...profiles, surroundings: new Surroundings(texts.length, pairs) },
    weights,
  );
  const score = (one: number, other: number) => scorer.score(one, other);
  return {
    groups: averageLink(texts.length, edgesOf(pairs, scorer), weights.threshold, { score, hadMore }),
    similarity: score,
  };
}

function edgesOf({ count, a, b, cosine }: Pairs, scorer: PairScorer): Edge[] {
  const edges: Edge[] = [];
  for (let pair = 0; pair < count; pair++) {
    if ((cosine[pair] as number) < NEGLIGIBLE_COSINE) continue;
    const one = a[pair] as number;
    const other = b[pair] as number;
    const score = scorer.score(one, other);
    if (score >= NEGLIGIBLE) edges.push({ a: one, b: other, score });
  }
  return edges;
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
