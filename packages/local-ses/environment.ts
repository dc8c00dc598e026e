/** Where the server gets time, timers and chance from. A test may hand in its own. */
export interface Environment {
  readonly now: () => Date;
  /** Runs `task` once, `afterMs` from now. */
  readonly schedule: (task: () => void, afterMs: number) => void;
  /** Uniform in [0, 1). */
  readonly random: () => number;
}

/** The machine's own clock and timers; chance from `seed`, so that a run can be repeated. */
export function realEnvironment(seed = 1): Environment {
  return {
    now: () => new Date(),
    schedule: (task, afterMs) => {
      if (afterMs <= 0) setImmediate(task);
      else setTimeout(task, afterMs);
    },
    random: seededRandom(seed),
  };
}

/**
 * Repeatable uniform numbers.
 *
 * @see https://gist.github.com/tommyettinger/46a874533244883189143505d203312c (mulberry32)
 */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** `bytes` random bytes as lower-case hex. */
export function randomHex(random: () => number, bytes: number): string {
  let hex = '';
  for (let i = 0; i < bytes; i++) hex += ((random() * 256) | 0).toString(16).padStart(2, '0');
  return hex;
}

/** A random UUID in the shape of RFC 9562 version 4. */
export function randomUuid(random: () => number): string {
  const hex = randomHex(random, 16);
  const variant = '89ab'[(random() * 4) | 0] ?? '8';
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}
