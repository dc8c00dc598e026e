import type { Clock } from '../../lib/ports.ts';

/** A clock that shows the time it was set to. */
export function settableClock(start: string): Clock & { set(at: string): void } {
  let now = start;
  return {
    now: () => new Date(now),
    set(at) {
      now = at;
    },
  };
}
