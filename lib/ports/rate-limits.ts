/** At most `most` times in any `minutes` minutes. */
export interface RateLimit {
  readonly most: number;
  readonly minutes: number;
}

/** Limits on what strangers can make us do. Counted in one place, however many functions run. */
export interface RateLimits {
  /** Whether it may be done once more under this name. Counts nothing. */
  allows(name: string, limits: readonly RateLimit[]): Promise<boolean>;
  /** The same, and counts it if it may. Of many that ask at once, no more get through than the limits allow. */
  take(name: string, limits: readonly RateLimit[]): Promise<boolean>;
  /** What was taken last did not happen after all. */
  giveBack(name: string): Promise<void>;
}
