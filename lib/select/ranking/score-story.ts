import type { PublisherFamily, ScoreTerms } from '../../domain/story.ts';
import { independentPublishers } from '../publishers/coverage.ts';

export interface ScoreInput {
  readonly coverage: readonly PublisherFamily[];
  /** Hours since the story happened, 0 or more. */
  readonly ageHours: number;
  /**
   * How prominently its own newsroom shows it. The more publishers report the story, the closer to 1. Above 1 for
   * breaking news, and where one newsroom wrote most of the batch.
   */
  readonly prominence: number;
  /** 1 for a new story; less, the more of it an earlier edition printed. */
  readonly novelty: number;
  /** The desk's factor; 1 when there is none. */
  readonly boost: number;
}

export interface ScorePolicy {
  readonly halfLifeHours: number;
  readonly sourceWeights: Readonly<Record<string, number>>;
}

/**
 * How important a story is, as a product of terms that can each be printed:
 * ln(1 + independent publishers) × 2^(−age ÷ half-life) × mean source weight × prominence × novelty × desk.
 *
 * Coverage by independent families ranks news better than the number of articles or any one publisher's
 * own order; because of the logarithm a tenth publisher adds less than a second one.
 */
export function scoreStory(input: ScoreInput, policy: ScorePolicy): ScoreTerms {
  const coverage = Math.log(1 + independentPublishers(input.coverage));
  const freshness = 2 ** (-input.ageHours / policy.halfLifeHours);
  const sources = meanWeight(input.coverage, policy.sourceWeights);
  const { prominence, novelty, boost: desk } = input;
  return {
    coverage,
    freshness,
    sources,
    prominence,
    novelty,
    desk,
    total: coverage * freshness * sources * prominence * novelty * desk,
  };
}

/** Weights are looked up by family key, then by outlet name, in any case; 1 when not listed. */
function meanWeight(coverage: readonly PublisherFamily[], weights: Readonly<Record<string, number>>): number {
  if (coverage.length === 0) return 1;
  const folded = new Map(Object.entries(weights).map(([name, weight]) => [name.toLowerCase(), weight]));
  const weightOf = ({ family, publisher }: PublisherFamily) =>
    folded.get(family) ?? folded.get(publisher.toLowerCase()) ?? 1;
  return coverage.reduce((sum, family) => sum + weightOf(family), 0) / coverage.length;
}
