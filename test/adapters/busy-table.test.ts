import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { expect, test } from 'vitest';
import { createDynamoTable } from '../../lib/adapters/aws/dynamo-table.ts';

/** DynamoDB that leaves the last key of each answer undone, as it may when it is busy, and notes when it was asked. */
function busyDynamo(timesBusy: number) {
  const askedAt: number[] = [];
  const client = new DynamoDBClient({
    region: 'eu-west-1',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
  });
  client.middlewareStack.add(
    () => (args) => {
      askedAt.push(Date.now());
      const { RequestItems } = args.input as { RequestItems: { table: { Keys: { pk: { S: string } }[] } } };
      const keys = RequestItems.table.Keys;
      const left = askedAt.length <= timesBusy ? keys.slice(-1) : [];
      const done = keys.slice(0, keys.length - left.length);
      const UnprocessedKeys = left.length === 0 ? {} : { table: { Keys: left } };
      return Promise.resolve({
        output: { $metadata: {}, Responses: { table: done }, UnprocessedKeys },
        response: {},
      });
    },
    { step: 'initialize', priority: 'low' },
  );
  return { client, askedAt };
}

test('keys that a busy table leaves out are asked for again, with growing pauses, until all are read', async () => {
  const { client, askedAt } = busyDynamo(3);
  const keys = ['S#1', 'S#2'].map((pk) => ({ pk, sk: 'P' }));

  const items = await createDynamoTable(client, 'table').getAll(keys);

  expect(items.map(({ pk }) => pk).sort()).toEqual(['S#1', 'S#2']);
  const pauses = askedAt.slice(1).map((at, i) => at - (askedAt[i] ?? 0));
  expect(pauses).toHaveLength(3);
  // A timer may fire a millisecond early.
  for (const [n, least] of [49, 99, 199].entries()) expect(pauses[n]).toBeGreaterThanOrEqual(least);
});
