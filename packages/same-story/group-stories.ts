import type { Table } from '@broadsheet/trees';
import { averageLink, type Edge, type LeastMean } from './average-link.ts';
import type { Background } from './background.ts';
import { type CandidatePair, candidatePairs, vectorOf } from './candidates.ts';
import { pairChances } from './pair-chance.ts';
import { readTexts, type TextBatch } from './read-texts.ts';
import type { StoryText } from './story-text.ts';
import weights from './weights.json' with { type: 'json' };

/** What was learned from labelled news. */
export interface NewsModel extends Table {
  readonly background: Background;
}

export const LEARNED = weights as unknown as NewsModel;

/** A batch of texts in which any two can be compared. */
export interface ComparedTexts {
  /** Pairs worth comparing. */
  readonly pairs: readonly CandidatePair[];
  readonly crowded: ReadonlySet<number>;
  /** How many stories the batch tells, roughly. */
  readonly stories: number;
  /** How likely two texts, by place, report the same event: 0 to 1. */
  chance(a: number, b: number): number;
}

export interface Grouping {
  /** Places of the texts of each story; every text is in exactly one. */
  readonly stories: readonly (readonly number[])[];
  /** How likely two texts, by place, report the same event: 0 to 1. */
  chance(a: number, b: number): number;
}

/** Pairs less alike than this never told one event in training. */
const FLOOR = 0.07;
/** Pairs with a lower chance change no mean that matters. */
const NEGLIGIBLE = 0.005;

/**
 * What joins two texts, chosen by cross-validation (docs/training.md): in a large batch little more than `USUAL`. Up to
 * `MORE` is asked on top of it in a small batch, and in one that seems to report nothing twice: a false story there
 * would be the only one of two publishers, and lead.
 */
const USUAL = 0.3;
const MORE = 0.5;
const SMALL_BATCH = 25;
/** A story that more than so many texts report is likely reported by more, so its next text needs less … */
const GROWN = 3.5;
/** … but never less than this. */
const LEAST = 0.17;

function leastMeanFor(stories: number, texts: number): LeastMean {
  const smallness = Math.min(1, Math.sqrt(SMALL_BATCH / Math.max(1, stories)));
  const variety = Math.sqrt(stories / Math.max(1, texts));
  const alone = USUAL + MORE * smallness * variety;
  return (larger) => Math.max(LEAST, alone / Math.sqrt(Math.max(1, larger / GROWN)));
}

/**
 * Groups texts that report the same event: proposes pairs, tells the chance of each, joins by average link.
 *
 * @param texts - In an order of their own (by id, say), so that ties never depend on how they arrived.
 * @param model - Another table; benches pass one that never saw their texts.
 */
export function groupStories(texts: readonly StoryText[], model: NewsModel = LEARNED): Grouping {
  const compared = compareTexts(texts, model);
  const { chance } = compared;
  const edges = compared.pairs
    .map(({ a, b }): Edge => ({ a, b, chance: chance(a, b) }))
    .filter((edge) => edge.chance >= NEGLIGIBLE);
  const leastMean = leastMeanFor(compared.stories, texts.length);
  return { stories: averageLink(texts.length, edges, leastMean, compared), chance };
}

/** Reads a batch and proposes the pairs worth comparing. */
export function compareTexts(texts: readonly StoryText[], model: NewsModel = LEARNED): ComparedTexts {
  const batch = readTexts(texts, model.background);
  return { ...likelyPairs(batch), chance: pairChances(batch, model) };
}

export function likelyPairs({ profiles, weights, stories }: TextBatch): Omit<ComparedTexts, 'chance'> {
  const vectors = profiles.map((profile) => vectorOf(profile, weights.idf));
  return { ...candidatePairs(vectors, FLOOR), stories };
}
