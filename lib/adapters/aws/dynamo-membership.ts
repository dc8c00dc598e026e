import { MOVED_SHARDS, TABLE } from '../../contract/table.ts';
import type { Morning } from '../../domain/delivery-plan.ts';
import type { Membership, Move } from '../../ports.ts';
import type { DynamoTable } from './dynamo-table.ts';
import { placeKey } from './subscriber-item.ts';

/** Who belongs to which morning: two sparse indexes over the profiles. */
export function createDynamoMembership(table: DynamoTable): Membership {
  return {
    async mornings() {
      const mornings: Morning[] = [];
      const query = table.query({
        KeyConditionExpression: 'pk = :mornings',
        ExpressionAttributeValues: { ':mornings': 'MORNINGS' },
        ConsistentRead: true,
      });
      for await (const item of query) mornings.push({ zone: String(item.zone), minute: Number(item.minute) });
      return mornings;
    },
    async members({ zone, minute }, bucket) {
      const ids: string[] = [];
      const query = table.query({
        IndexName: TABLE.morningIndex.name,
        KeyConditionExpression: 'morning = :morning',
        ExpressionAttributeValues: { ':morning': placeKey(zone, minute, bucket) },
      });
      for await (const item of query) ids.push(subscriberOf(item.pk));
      return ids;
    },
    async moved(before) {
      const shards = Array.from({ length: MOVED_SHARDS }, (_, shard) => movedIn(table, shard, before));
      return (await Promise.all(shards)).flat();
    },
    async settle({ subscriber, at }) {
      await table.update({ pk: `S#${subscriber}`, sk: 'P' }, 'REMOVE moved, movedAt', {
        expression: 'movedAt = :at',
        values: { ':at': at },
      });
    },
  };
}

async function movedIn(table: DynamoTable, shard: number, before: string): Promise<Move[]> {
  const moves: Move[] = [];
  const query = table.query({
    IndexName: TABLE.movedIndex.name,
    KeyConditionExpression: 'moved = :shard',
    FilterExpression: 'movedAt < :before',
    ExpressionAttributeValues: { ':shard': String(shard), ':before': before },
  });
  for await (const item of query) moves.push({ subscriber: subscriberOf(item.pk), at: String(item.movedAt) });
  return moves;
}

function subscriberOf(pk: unknown): string {
  return String(pk).slice('S#'.length);
}
