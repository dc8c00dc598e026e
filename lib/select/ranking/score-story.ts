import type { PublisherFamily, ScoreTerms } from '../../domain/story.ts';

export interface Standing {
  readonly coverage: readonly PublisherFamily[];
  /** What each of them counts, 0 to 1: see `voices`. */
  readonly voice: (family: PublisherFamily) => number;
  /** Hours since the story happened, 0 or more. */
  readonly ageHours: number;
  /** 1 for a new story, less the more of it was told before. */
  readonly novelty: number;
  /** The desk's factor. */
  readonly boost: number;
}

export interface ScorePolicy {
  readonly halfLifeHours: number;
  readonly sourceWeights: Readonly<Record<string, number>>;
}

/**
 * How much a story stands out, as a product of terms that can each be printed:
 * ln(1 + independent families by their voice) × 2^(−age ÷ half-life) × mean source weight × novelty × desk.
 *
 * Coverage by independent families ranks news better than the number of articles or any one publisher's
 * own order; the logarithm keeps a tenth publisher from weighing as much as a second one.
 */
export function scoreStory(standing: Standing, policy: ScorePolicy): ScoreTerms {
  const coverage = Math.log(1 + standing.coverage.reduce((sum, family) => sum + standing.voice(family), 0));
  const freshness = 2 ** (-standing.ageHours / policy.halfLifeHours);
  const sources = meanWeight(standing.coverage, policy.sourceWeights);
  const { novelty, boost: desk } = standing;
  return {
    coverage,
    freshness,
    sources,
    novelty,
    desk,
    total: coverage * freshness * sources * novelty * desk,
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

/**
 * What the word of each family counts: 1 up to the typical number of articles, less beyond it, by the root.
 * Who prints everything says little by printing this.
 *
 * @param families - The family of every article of the batch.
 */
export function voices(families: readonly string[]): (family: PublisherFamily) => number {
  const volumes = new Map<string, number>();
  for (const family of families) volumes.set(family, (volumes.get(family) ?? 0) + 1);
  const sorted = [...volumes.values()].sort((a, b) => a - b);
  const typical = sorted[sorted.length >> 1] ?? 1;
  return ({ family }) => Math.min(1, Math.sqrt(typical / (volumes.get(family) ?? typical)));
}
