import { FEATURES } from './features.ts';
import { PairMeasure } from './pair-features.ts';
import type { Profiles } from './profiles.ts';
import { forestOf, sumOfTrees, type Tree } from './trees.ts';

/** The learned part. How it came about: docs/decisions/stories-are-found-by-a-learned-pair-scorer.md. */
export interface PairModel {
  readonly bias: number;
  readonly trees: readonly Tree[];
}

/**
 * Odds halve with each day between two publication dates. Set by hand, not learned: the training labels'
 * dates are those of the round-up that listed the articles, so they tell more than a newsroom's dates do.
 */
const LOG_ODDS_PER_DAY = Math.LN2;
const MOST_DAYS = 5;
const DAY = 86_400_000;

/** Tells how likely two articles of a batch tell one event; quickest when pairs with the same first one come in a row. */
export class PairScorer {
  readonly #publishedAt: Float64Array;
  readonly #pairs: PairMeasure;
  readonly #bias: number;
  readonly #forest: Float64Array;
  readonly #features = new Float64Array(FEATURES.length);

  constructor(batch: Profiles, model: PairModel) {
    this.#publishedAt = batch.publishedAt;
    this.#pairs = new PairMeasure(batch);
    this.#bias = model.bias;
    this.#forest = forestOf(model.trees);
  }

  /** 0 to 1. */
  score(a: number, b: number): number {
    if (daysApart(this.#publishedAt, a, b) > OTHER_EVENT_DAYS) return 0;
    this.#pairs.measure(a, b, this.#features);
    return chance(this.#bias + sumOfTrees(this.#forest, this.#features), this.#publishedAt, a, b);
  }
}

/** Accounts so far apart are of two events: this week's figures and last week's. */
const OTHER_EVENT_DAYS = 3;

/** Log-odds of the trees, less what the dates speak against it, as a chance. */
export function chance(odds: number, publishedAt: Float64Array, a: number, b: number): number {
  const days = Math.min(MOST_DAYS, daysApart(publishedAt, a, b));
  return 1 / (1 + Math.exp(LOG_ODDS_PER_DAY * days - odds));
}

/** 0 when either date is not known. */
function daysApart(publishedAt: Float64Array, a: number, b: number): number {
  const apart = Math.abs((publishedAt[a] as number) - (publishedAt[b] as number)) / DAY;
  return Number.isNaN(apart) ? 0 : apart;
}
