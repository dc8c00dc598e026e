import { keys } from '../../contract/table.ts';
import type { Clock, RateLimit, RateLimits } from '../../ports.ts';
import type { DynamoTable, Item } from './dynamo-table.ts';

/**
 * How often a conflicting write is retried before the answer is no. The gateway lets ten sign-ups through at once, and in
 * each round one of them succeeds.
 */
const TRIES = 12;

/**
 * One item for each name, with the times (epoch milliseconds) of the longest window. Each write requires that the item
 * has not changed since it was read, so that two callers cannot both take the last place; `ttl` drops unused items.
 */
export function createDynamoRateLimits(table: DynamoTable, clock: Clock): RateLimits {
  const now = () => clock.now().getTime();

  async function write(name: string, before: Item | null, times: readonly number[], ttl: number) {
    const version = Number(before?.version ?? 0);
    const item = { ...keys.rateLimit(name), times, ttl, version: version + 1 };
    return before === null
      ? await table.put(item, { expression: 'attribute_not_exists(pk)' })
      : await table.put(item, { expression: 'version = :version', values: { ':version': version } });
  }

  return {
    async allows(name, limits) {
      return fits(timesOf(await table.get(keys.rateLimit(name))), limits, now());
    },
    async take(name, limits) {
      const longest = Math.max(...limits.map(({ minutes }) => minutes)) * 60_000;
      for (let attempt = 0; attempt < TRIES; attempt += 1) {
        const before = await table.get(keys.rateLimit(name));
        const times = timesOf(before).filter((time) => time > now() - longest);
        if (!fits(times, limits, now())) return false;
        if (await write(name, before, [...times, now()], Math.ceil((now() + longest) / 1000))) return true;
      }
      return false;
    },
    async giveBack(name) {
      for (let attempt = 0; attempt < TRIES; attempt += 1) {
        const before = await table.get(keys.rateLimit(name));
        if (before === null) return;
        if (await write(name, before, timesOf(before).slice(0, -1), Number(before.ttl))) return;
      }
    },
  };
}

function timesOf(item: Item | null): number[] {
  return (item?.times ?? []) as number[];
}

function fits(times: readonly number[], limits: readonly RateLimit[], now: number): boolean {
  return limits.every(
    ({ most, minutes }) => times.filter((time) => time > now - minutes * 60_000).length < most,
  );
}
