import { keys } from '../../contract/table.ts';
import type { EditionRegister, EditionRow } from '../../ports.ts';
import { type DynamoTable, IF_ABSENT, type Item } from './dynamo-table.ts';

/** Official rows of the editions: one partition, sorted by date. */
export function createDynamoEditionRegister(table: DynamoTable): EditionRegister {
  return {
    async find(id) {
      const item = await table.get(keys.edition(id));
      return item === null ? null : rowOf(item);
    },
    async latest(limit, before) {
      const rows: EditionRow[] = [];
      const query = table.query({
        KeyConditionExpression: before === undefined ? 'pk = :editions' : 'pk = :editions AND sk < :before',
        ExpressionAttributeValues: {
          ':editions': 'EDITIONS',
          ...(before === undefined ? {} : { ':before': before }),
        },
        ConsistentRead: true,
        ScanIndexForward: false,
        Limit: limit,
      });
      for await (const item of query) {
        if (rows.length < limit) rows.push(rowOf(item));
        if (rows.length === limit) break;
      }
      return rows;
    },
    freeze(row) {
      const next = { expression: 'revision = :before', values: { ':before': row.revision - 1 } };
      return table.put({ ...keys.edition(row.id), ...row }, row.revision === 1 ? IF_ABSENT : next);
    },
    async close({ id, opened = 0 }) {
      await table.update(keys.edition(id), 'SET #state = :closed', {
        expression: opened === 0 ? 'attribute_not_exists(opened)' : 'opened = :opened',
        names: { '#state': 'state' },
        values: { ':closed': 'closed', ...(opened === 0 ? {} : { ':opened': opened }) },
      });
    },
    async reopen(id) {
      await table.update(keys.edition(id), 'SET #state = :open ADD opened :one', {
        expression: 'attribute_exists(pk)',
        names: { '#state': 'state' },
        values: { ':open': 'open', ':one': 1 },
      });
    },
  };
}

function rowOf({ pk: _pk, sk: _sk, ...row }: Item): EditionRow {
  return row as unknown as EditionRow;
}
