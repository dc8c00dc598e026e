import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { createSesClient, createSesMailer } from '../../adapters/aws/ses-mailer.ts';
import { type DeliveryPolicy, deliveryPolicy } from '../../deliver/policy.ts';
import type { SweepPorts } from '../../deliver/sweep-deliveries.ts';
import { backlogAdapter, editionAdapters, hintAdapter, tableAdapters } from '../wiring.ts';
import { worldOf } from '../world.ts';

/** What sweep-deliveries runs on. */
export async function sweepServices(): Promise<SweepPorts & { readonly policy: DeliveryPolicy }> {
  const { settings, config, ...world } = worldOf('sweep-deliveries');
  const dynamo = new DynamoDBClient({});
  const sqs = new SQSClient({});
  return {
    ...world,
    ...tableAdapters(dynamo, settings, world),
    ...editionAdapters({ dynamo, s3: new S3Client({}) }, settings),
    hints: hintAdapter(sqs, settings),
    backlog: backlogAdapter(sqs, settings),
    mailer: createSesMailer(createSesClient(), settings.configurationSet),
    policy: deliveryPolicy(config),
  };
}
