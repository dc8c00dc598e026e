import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { createSesClient, createSesMailer } from '../../adapters/aws/ses-mailer.ts';
import { letterhead } from '../../deliver/letterhead.ts';
import { deliveryPolicy } from '../../deliver/policy.ts';
import type { DeliverPorts, SenderPolicy } from '../../deliver/sender.ts';
import { editionAdapters, tableAdapters } from '../wiring.ts';
import { worldOf } from '../world.ts';

/** What deliver-messages runs on. */
export async function deliverServices(): Promise<DeliverPorts & { readonly policy: SenderPolicy }> {
  const { settings, config, ...world } = worldOf('deliver-messages');
  const dynamo = new DynamoDBClient({});
  return {
    ...world,
    ...tableAdapters(dynamo, settings, world),
    ...editionAdapters({ dynamo, s3: new S3Client({}) }, settings),
    mailer: createSesMailer(createSesClient(), settings.configurationSet),
    policy: { ...deliveryPolicy(config), letterhead: letterhead(config, settings.publicUrl) },
  };
}
