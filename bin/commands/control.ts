import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { createDynamoDeliveryLedger } from '../../lib/adapters/aws/dynamo-delivery-ledger.ts';
import { createDynamoDeliveryPlan } from '../../lib/adapters/aws/dynamo-delivery-plan.ts';
import { createDynamoEditionRegister } from '../../lib/adapters/aws/dynamo-edition-register.ts';
import { createDynamoSendControl } from '../../lib/adapters/aws/dynamo-send-control.ts';
import { createDynamoTable } from '../../lib/adapters/aws/dynamo-table.ts';
import { createSqsDeliveryHints } from '../../lib/adapters/aws/sqs-delivery-hints.ts';
import { systemClock } from '../../lib/runtime/world.ts';
import type { Deployment } from './deployment.ts';

/** The table of a deployed newsletter. */
export function tableOf({ table }: Pick<Deployment, 'table'>) {
  return createDynamoTable(new DynamoDBClient({}), table);
}

/** What an operator acts on: the rows and the queue that the functions work with. */
export function controlsOf(deployment: Deployment) {
  const table = tableOf(deployment);
  return {
    clock: systemClock,
    control: createDynamoSendControl(table),
    register: createDynamoEditionRegister(table),
    ledger: createDynamoDeliveryLedger(table),
    plan: createDynamoDeliveryPlan(table, new S3Client({}), deployment.editionsBucket),
    hints: createSqsDeliveryHints(new SQSClient({}), deployment.hintsQueueUrl),
  };
}
