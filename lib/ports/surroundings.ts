/** Clock that tests can set. */
export interface Clock {
  now(): Date;
}

/** Timer that tests can skip. */
export interface Timer {
  sleep(milliseconds: number): Promise<void>;
}

/** Unpredictable bytes: ids, tokens, boundaries. */
export interface Randomness {
  bytes(count: number): Uint8Array;
}

/** One line of structured log. Never an address, never a token. */
export interface Log {
  info(message: string, facts?: Readonly<Record<string, unknown>>): void;
  warn(message: string, facts?: Readonly<Record<string, unknown>>): void;
  error(message: string, facts?: Readonly<Record<string, unknown>>): void;
}

/** Counts for dashboard and alarms; names come from `contract/metrics.ts`. */
export interface Metrics {
  count(name: string, value: number, dimensions?: Readonly<Record<string, string>>): void;
}
