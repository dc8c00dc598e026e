import type { Clock, RateLimit, RateLimits } from '../../../lib/ports.ts';

export function createMemoryRateLimits(clock: Clock): RateLimits {
  const taken = new Map<string, number[]>();

  function fits(name: string, limits: readonly RateLimit[]): boolean {
    const times = taken.get(name) ?? [];
    const after = (minutes: number) => clock.now().getTime() - minutes * 60_000;
    return limits.every(({ most, minutes }) => times.filter((time) => time > after(minutes)).length < most);
  }

  return {
    async allows(name, limits) {
      return fits(name, limits);
    },
    async take(name, limits) {
      if (!fits(name, limits)) return false;
      taken.set(name, [...(taken.get(name) ?? []), clock.now().getTime()]);
      return true;
    },
    async giveBack(name) {
      taken.get(name)?.pop();
    },
  };
}
