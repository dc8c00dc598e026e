/** The size of the planners' world, what happens in it, and which rules are broken on purpose. */
export interface Rules {
  /** Readers, one in each membership bucket, all in the early morning at first. */
  readonly subscribers: number;
  /** A range of the plan takes buckets until it holds this many readers. */
  readonly rangeSize: number;
  readonly planners: number;
  /** Changes of zone or hour, by whichever reader. */
  readonly moves: number;
  /** Readers who leave for good; they are promised nothing, but the buckets shrink. */
  readonly leaves: number;
  /** Processes that die between any two of their steps. */
  readonly crashes: number;
  /** The index may be later than the bound that planner and sweeper count on. */
  readonly lagIsUnbounded: boolean;
  readonly bugs: ReadonlySet<Bug>;
}

/** Deliberate mistakes. */
export type Bug =
  | 'a move leaves no mark'
  | 'a move is worked off before the lag bound'
  | 'a mark is cleared whatever it says by now'
  | 'the sweeper takes the morning from the index'
  | 'the sweeper reads the morning row eventually'
  | 'the morning is PLANNING only when its buckets were read'
  | 'an existing range is skipped by the length of the page just read'
  | 'an edition closes without waiting for the lag bound'
  | 'an edition closes without looking for marks'
  | 'closing reads the chunks before the marks'
  | 'a mark is cleared before its chunk is written'
  | 'each chunk has a ledger of its own';
