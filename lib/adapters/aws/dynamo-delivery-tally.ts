import { keys } from '../../contract/table.ts';
import type { MinuteTally, TallyName } from '../../domain/delivery-plan.ts';
import type { DeliveryTally } from '../../ports.ts';
import type { DynamoTable, Item } from './dynamo-table.ts';

/** Counters, one item for each minute of an edition: one write for each batch of mails or events. */
export function createDynamoDeliveryTally(table: DynamoTable): DeliveryTally {
  return {
    async add(edition, minute, counts, at) {
      const entries = Object.entries(counts).filter(([, count]) => count !== 0);
      if (entries.length === 0) return;
      const adds = entries.map((_, i) => `#c${i} :c${i}`).join(', ');
      const proving = (counts.proved ?? 0) > 0;
      await table.update(keys.tally(edition, minute), `ADD ${adds}${proving ? ' SET provedAt = :at' : ''}`, {
        expression: '',
        names: Object.fromEntries(entries.map(([name], i) => [`#c${i}`, name])),
        values: {
          ...Object.fromEntries(entries.map(([, count], i) => [`:c${i}`, count])),
          ...(proving ? { ':at': at } : {}),
        },
      });
    },
    async read(edition) {
      const minutes: MinuteTally[] = [];
      const query = table.query({
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :tally)',
        ExpressionAttributeValues: { ':pk': `E#${edition}`, ':tally': 'T#' },
        ConsistentRead: true,
      });
      for await (const item of query) minutes.push(tallyOf(item));
      return minutes;
    },
  };
}

function tallyOf({ pk: _pk, sk, provedAt, ...counts }: Item): MinuteTally {
  return {
    minute: String(sk).slice('T#'.length),
    counts: counts as Partial<Record<TallyName, number>>,
    ...(provedAt === undefined ? {} : { provedAt: String(provedAt) }),
  };
}
