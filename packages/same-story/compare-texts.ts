import type { Table } from '@broadsheet/trees';
import type { Background } from './background.ts';
import { type CandidatePair, candidatePairs, vectorOf } from './candidates.ts';
import { isRoundUpTitle } from './columns.ts';
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
  readonly batch: TextBatch;
  /** How likely two texts, by place, report the same event: 0 to 1. */
  chance(a: number, b: number): number;
}

/** Pairs less alike than this never told one event in training. */
const FLOOR = 0.07;
/** Reads a batch and proposes the pairs worth comparing. A page that sums up the day is like none: it would join its events. */
export function compareTexts(texts: readonly StoryText[], model: NewsModel = LEARNED): ComparedTexts {
  const batch = readTexts(texts, model.background);
  const roundUps = new Set([...texts.keys()].filter((place) => isRoundUp(texts[place])));
  const { pairs, ...others } = likelyPairs(batch);
  const chance = pairChances(batch, model);
  return {
    batch,
    ...others,
    pairs: pairs.filter(({ a, b }) => !roundUps.has(a) && !roundUps.has(b)),
    chance: (a, b) => (roundUps.has(a) || roundUps.has(b) ? 0 : chance(a, b)),
  };
}

function isRoundUp(text: StoryText | undefined): boolean {
  return text !== undefined && isRoundUpTitle(text);
}

export function likelyPairs({
  profiles,
  weights,
  stories,
}: TextBatch): Omit<ComparedTexts, 'chance' | 'batch'> {
  const vectors = profiles.map((profile) => vectorOf(profile, weights.idf));
  return { ...candidatePairs(vectors, FLOOR), stories };
}
