import type { Clock } from '../../lib/ports.ts';

/** A clock that stands where it was set. */
export function settableClock(start: string): Clock & { set(at: string): void } {
  let now = start;
  return {
    now: () => new Date(now),
    set(at) {
      now = at;
    },
  };
}
