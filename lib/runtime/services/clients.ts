import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { createDynamoTable, type DynamoTable } from '../../adapters/aws/dynamo-table.ts';

/** The one table, with a client of its own. */
export function openTable(name: string): DynamoTable {
  return createDynamoTable(new DynamoDBClient({}), name);
}
