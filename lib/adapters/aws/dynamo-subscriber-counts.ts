import { keys } from '../../contract/table.ts';
import type { SubscriberChange } from '../../domain/subscriber-count.ts';
import type { SubscriberCounts } from '../../ports.ts';
import type { DynamoTable } from './dynamo-table.ts';

/** One item for each day, so that neither a page nor a function ever has to read every profile. */
export function createDynamoSubscriberCounts(table: DynamoTable): SubscriberCounts {
  return {
    async add(day, change) {
      const entries = Object.entries(change).filter(([, count]) => count !== 0);
      if (entries.length === 0) return;
      await table.update(
        keys.subscriberCounts(day),
        `ADD ${entries.map((_, i) => `#c${i} :c${i}`).join(', ')}`,
        {
          expression: '',
          names: Object.fromEntries(entries.map(([name], i) => [`#c${i}`, name])),
          values: Object.fromEntries(entries.map(([, count], i) => [`:c${i}`, count])),
        },
      );
    },
    async days() {
      const query = table.query({
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': keys.subscriberCounts('').pk },
      });
      const items = await Array.fromAsync(query);
      return items.map(({ pk: _pk, sk, ...change }) => ({
        day: String(sk),
        change: change as SubscriberChange,
      }));
    },
  };
}
