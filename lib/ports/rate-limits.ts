/** At most `most` times in any `minutes` minutes. */
export interface RateLimit {
  readonly most: number;
  readonly minutes: number;
}

/** Limits on what strangers can make us do, shared by all running functions. */
export interface RateLimits {
  /** Whether the limit of this name leaves room for one more. Counts nothing. */
  allows(name: string, limits: readonly RateLimit[]): Promise<boolean>;
  /** The same, and counts it if there is room. Concurrent callers cannot exceed the limits. */
  take(name: string, limits: readonly RateLimit[]): Promise<boolean>;
  /** Gives back what was taken last, because it did not happen after all. */
  giveBack(name: string): Promise<void>;
}
