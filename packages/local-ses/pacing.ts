/**
 * How SES measures "messages per second" is not published. `token-bucket` allows short bursts, as SES's
 * documentation says it does; `sliding-window` never lets more than the rate through in any one second and
 * is the strictest reading: a sender that holds there holds everywhere.
 */
export type RateMeasure =
  | { readonly kind: 'token-bucket'; readonly burstSeconds: number }
  | { readonly kind: 'sliding-window' };

/** Admits `recipients` at `atMs`, or not. Nothing is counted when it refuses. */
export interface Gate {
  admit(atMs: number, recipients: number): boolean;
}

/** @param perSecond - Recipients per second, more than 0; Infinity admits everything. */
export function rateGate(limit: RateMeasure, perSecond: number): Gate {
  if (perSecond === Number.POSITIVE_INFINITY) return { admit: () => true };
  return limit.kind === 'token-bucket'
    ? tokenBucket(perSecond, limit.burstSeconds)
    : slidingSecond(perSecond);
}

function tokenBucket(perSecond: number, burstSeconds: number): Gate {
  const capacity = Math.max(1, perSecond * burstSeconds);
  let tokens = capacity;
  let filledAtMs = Number.NEGATIVE_INFINITY;
  return {
    admit(atMs, recipients) {
      if (atMs > filledAtMs) {
        tokens = Math.min(capacity, tokens + ((atMs - filledAtMs) / 1000) * perSecond);
        filledAtMs = atMs;
      }
      if (tokens < recipients) return false;
      tokens -= recipients;
      return true;
    },
  };
}

function slidingSecond(perSecond: number): Gate {
  const lastSecond = new SlidingCount(1000, 1);
  return {
    admit(atMs, recipients) {
      if (lastSecond.at(atMs) + recipients > Math.max(1, perSecond)) return false;
      lastSecond.add(atMs, recipients);
      return true;
    },
  };
}

/**
 * Counts what happened within the last `windowMs`, in steps of `stepMs`, at constant cost per event.
 * Times must not run backwards by more than a step; later ones are booked at the newest step.
 */
export class SlidingCount {
  readonly #windowMs: number;
  readonly #stepMs: number;
  #steps: { at: number; count: number }[] = [];
  #oldest = 0;
  #total = 0;

  constructor(windowMs: number, stepMs: number) {
    this.#windowMs = windowMs;
    this.#stepMs = stepMs;
  }

  add(atMs: number, count: number): void {
    const at = Math.floor(atMs / this.#stepMs) * this.#stepMs;
    const newest = this.#steps.at(-1);
    if (newest !== undefined && newest.at >= at) newest.count += count;
    else this.#steps.push({ at, count });
    this.#total += count;
  }

  /** The count in the window that ends at `atMs`. */
  at(atMs: number): number {
    for (let step = this.#steps[this.#oldest]; step !== undefined; step = this.#steps[this.#oldest]) {
      if (step.at > atMs - this.#windowMs) break;
      this.#total -= step.count;
      this.#oldest++;
    }
    // Dropping the spent half now and then keeps both memory and cost bounded.
    if (this.#oldest > 1024 && this.#oldest * 2 > this.#steps.length) {
      this.#steps = this.#steps.slice(this.#oldest);
      this.#oldest = 0;
    }
    return this.#total;
  }
}
