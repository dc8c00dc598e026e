import type { Binned } from './bins.ts';

export interface Growth {
  readonly trees: number;
  /** Leaves of each tree. */
  readonly leaves: number;
  readonly learningRate: number;
  /** Least weight of the examples in a leaf. */
  readonly leastWeight: number;
  /** Pulls leaf values towards zero, so that rare accidents do not become rules. */
  readonly ridge: number;
  /** Share of the features each tree may ask. */
  readonly featureShare: number;
  /** Share of the examples each tree learns from. */
  readonly rowShare: number;
  readonly seed: number;
}

/** First and second derivative of the loss, and the weight, by example. */
export interface Loss {
  readonly slopes: Float64Array;
  readonly curves: Float64Array;
  readonly weights: Float64Array;
}

/** What one tree is grown from. */
export interface Ground {
  readonly binned: Binned;
  readonly loss: Loss;
  /** Features the tree may ask. */
  readonly asked: readonly number[];
  readonly growth: Growth;
}
