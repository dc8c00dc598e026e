import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { createDynamoSendControl } from '../../lib/adapters/aws/dynamo-send-control.ts';
import { createDynamoTable } from '../../lib/adapters/aws/dynamo-table.ts';
import type { SendControl } from '../../lib/ports.ts';
import type { Deployment } from './deployment.ts';

/** The table of a deployed newsletter. */
export function tableOf({ table }: Deployment) {
  return createDynamoTable(new DynamoDBClient({}), table);
}

/** The row that stops everything. */
export function controlOf(deployment: Deployment): SendControl {
  return createDynamoSendControl(tableOf(deployment));
}
