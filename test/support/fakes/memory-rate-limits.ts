import type { Clock, RateLimits } from '../../../lib/ports.ts';

export function createMemoryRateLimits(clock: Clock): RateLimits {
  const taken = new Map<string, number[]>();
  const limits: RateLimits = {
    async allows(name, windows) {
      const times = taken.get(name) ?? [];
      const since = (minutes: number) => clock.now().getTime() - minutes * 60_000;
      return windows.every(
        ({ most, minutes }) => times.filter((time) => time > since(minutes)).length < most,
      );
    },
    async take(name, windows) {
      if (!(await limits.allows(name, windows))) return false;
      taken.set(name, [...(taken.get(name) ?? []), clock.now().getTime()]);
      return true;
    },
    async giveBack(name) {
      taken.get(name)?.pop();
    },
  };
  return limits;
}
