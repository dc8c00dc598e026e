import { keys } from '../../contract/table.ts';
import { type Instant, millisOf } from '../../domain/instant.ts';
import type { UnsentConfirmation, UnsentConfirmations } from '../../ports.ts';
import type { DynamoTable } from './dynamo-table.ts';

/** DynamoDB drops what nobody sent: by then the reader has given up. */
const KEPT_DAYS = 3;

/** One partition, because there are as many items as SES refused in the last minutes. They hold no address. */
export function createDynamoUnsentConfirmations(table: DynamoTable): UnsentConfirmations {
  return {
    async add(subscriber, since) {
      const ttl = Math.ceil(millisOf(since) / 1000) + KEPT_DAYS * 86_400;
      await table.put({ ...keys.unsent(subscriber), since, takenUntil: null, ttl });
    },
    async list() {
      const items = await Array.fromAsync(
        table.query({
          KeyConditionExpression: 'pk = :unsent',
          ExpressionAttributeValues: { ':unsent': keys.unsent('').pk },
          ConsistentRead: true,
        }),
      );
      return items
        .map((item): UnsentConfirmation => ({ subscriber: String(item.sk), since: item.since as Instant }))
        .sort((a, b) => (a.since < b.since ? -1 : 1));
    },
    take: (subscriber, now, until) =>
      table.update(keys.unsent(subscriber), 'SET takenUntil = :until', {
        expression: 'attribute_exists(pk) AND (takenUntil = :nobody OR takenUntil <= :now)',
        values: { ':until': until, ':now': now, ':nobody': null },
      }),
    async remove(subscriber, takenUntil) {
      await table.remove(keys.unsent(subscriber), {
        expression: 'takenUntil = :until',
        values: { ':until': takenUntil },
      });
    },
  };
}
