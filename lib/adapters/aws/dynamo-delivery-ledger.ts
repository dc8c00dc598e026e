import { keys, LEDGER_DAYS } from '../../contract/table.ts';
import type { Delivery } from '../../domain/delivery.ts';
import { millisOf } from '../../domain/instant.ts';
import type { Subscriber } from '../../domain/subscriber.ts';
import type { DeliveryLedger } from '../../ports.ts';
import { type Condition, type DynamoTable, IF_ABSENT, type Item } from './dynamo-table.ts';
import { subscriberOf } from './subscriber-item.ts';

/** The ledger in the one table. Rows are stored beside their reader's profile, so no partition gets hot. */
export function createDynamoDeliveryLedger(table: DynamoTable): DeliveryLedger {
  return {
    async rows(edition, subscribers) {
      const items = await table.getAll([...new Set(subscribers)].map((id) => keys.delivery(edition, id)));
      const found = new Map(items.map((item) => [item.pk, deliveryOf(item)]));
      return subscribers.map((id) => found.get(keys.delivery(edition, id).pk) ?? null);
    },
    async entries(edition, subscribers) {
      const wanted = [...new Set(subscribers)].flatMap((id) => [
        keys.delivery(edition, id),
        keys.profile(id),
      ]);
      const rows = new Map<unknown, Delivery>();
      const profiles = new Map<unknown, Subscriber>();
      for (const item of await table.getAll(wanted)) {
        if (item.sk === 'P') profiles.set(item.pk, subscriberOf(item));
        else rows.set(item.pk, deliveryOf(item));
      }
      return subscribers.map((id) => {
        const { pk } = keys.profile(id);
        return { id, subscriber: profiles.get(pk) ?? null, row: rows.get(pk) ?? null };
      });
    },
    replace(before, after) {
      return table.put(itemOf(after), before === null ? IF_ABSENT : unchanged(before));
    },
    async of(subscriber) {
      const rows: Delivery[] = [];
      const query = table.query({
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :ledger)',
        ExpressionAttributeValues: { ':pk': keys.profile(subscriber).pk, ':ledger': 'L#' },
        ConsistentRead: true,
        ScanIndexForward: false,
      });
      for await (const item of query) rows.push(deliveryOf(item));
      return rows;
    },
  };
}

/** State, attempt and outcome serve as the row's version: no other field changes without one of them. */
function unchanged(before: Delivery): Condition {
  return {
    expression: '#state = :state AND attempt = :attempt AND outcome = :outcome',
    names: { '#state': 'state' },
    values: { ':state': before.state, ':attempt': before.attempt, ':outcome': before.outcome },
  };
}

function itemOf(delivery: Delivery) {
  const ttl = Math.ceil(millisOf(delivery.updatedAt) / 1000) + LEDGER_DAYS * 86_400;
  return { ...keys.delivery(delivery.edition, delivery.subscriber), ...delivery, ttl };
}

function deliveryOf({ pk: _pk, sk: _sk, ttl: _ttl, ...delivery }: Item): Delivery {
  return delivery as unknown as Delivery;
}
