import { keys } from '../../contract/table.ts';
import { instantOf } from '../../domain/instant.ts';
import type { RateShare, RateShares } from '../../ports.ts';
import type { DynamoTable, Item } from './dynamo-table.ts';

/** Leased shares of the send rate: one read and one write when taken, one write when given back. */
export function createDynamoRateShares(table: DynamoTable): RateShares {
  async function tryTake(
    index: number,
    holder: string,
    now: string,
    until: string,
  ): Promise<RateShare | null> {
    const key = keys.rateShare(index);
    const standing = await table.get(key);
    if (standing !== null && String(standing.leaseUntil) >= now) return null;
    const share = { index, holder, factor: factorOf(standing), nextSendAt: nextSendOf(standing, now) };
    const took = await table.put(
      { ...key, ...share, leaseUntil: until },
      {
        expression: 'attribute_not_exists(pk) OR leaseUntil < :now',
        values: { ':now': now },
      },
    );
    return took ? share : null;
  }

  return {
    async take(count, holder, now, until) {
      const first = startFor(holder, count);
      for (let i = 0; i < count; i++) {
        const share = await tryTake((first + i) % count, holder, now, until);
        if (share !== null) return share;
      }
      return null;
    },
    async release({ index, holder, factor, nextSendAt }) {
      await table.update(
        keys.rateShare(index),
        'SET leaseUntil = :free, factor = :factor, nextSendAt = :next',
        {
          expression: 'holder = :holder',
          values: { ':free': instantOf(0), ':factor': factor, ':next': nextSendAt, ':holder': holder },
        },
      );
    },
  };
}

/** Holders start at different shares, so that they seldom collide. */
function startFor(holder: string, count: number): number {
  let sum = 0;
  for (const letter of holder) sum = (sum * 31 + letter.charCodeAt(0)) % 65_521;
  return sum % count;
}

function factorOf(item: Item | null): number {
  return typeof item?.factor === 'number' ? item.factor : 1;
}

function nextSendOf(item: Item | null, now: string): string {
  return typeof item?.nextSendAt === 'string' ? item.nextSendAt : now;
}
