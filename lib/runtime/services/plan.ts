import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import type { PlanPorts } from '../../deliver/plan-deliveries.ts';
import { type DeliveryPolicy, deliveryPolicy } from '../../deliver/policy.ts';
import { editionAdapters, hintAdapter, tableAdapters } from '../wiring.ts';
import { worldOf } from '../world.ts';

/** What plan-deliveries runs on. */
export async function planServices(): Promise<PlanPorts & { readonly policy: DeliveryPolicy }> {
  const { settings, config, ...world } = worldOf('plan-deliveries');
  const dynamo = new DynamoDBClient({});
  return {
    ...world,
    ...tableAdapters(dynamo, settings, world),
    ...editionAdapters({ dynamo, s3: new S3Client({}) }, settings),
    hints: hintAdapter(new SQSClient({}), settings),
    policy: deliveryPolicy(config),
  };
}
