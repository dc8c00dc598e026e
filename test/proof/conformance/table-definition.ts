import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb';
import { TABLE } from '../../../lib/contract/table.ts';

/** The one table as the stack makes it. */
export function tableDefinition(name: string): CreateTableCommandInput {
  const indexes = [TABLE.morningIndex, TABLE.movedIndex];
  const attributes = new Set([
    TABLE.partitionKey,
    TABLE.sortKey,
    ...indexes.map(({ partitionKey }) => partitionKey),
  ]);
  const keySchema = (hash: string, range: string) => [
    { AttributeName: hash, KeyType: 'HASH' as const },
    { AttributeName: range, KeyType: 'RANGE' as const },
  ];
  return {
    TableName: name,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [...attributes].map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
    KeySchema: keySchema(TABLE.partitionKey, TABLE.sortKey),
    GlobalSecondaryIndexes: indexes.map(({ name: IndexName, partitionKey, sortKey, carries }) => ({
      IndexName,
      KeySchema: keySchema(partitionKey, sortKey),
      Projection:
        carries.length === 0
          ? { ProjectionType: 'KEYS_ONLY' }
          : { ProjectionType: 'INCLUDE', NonKeyAttributes: [...carries] },
    })),
  };
}
