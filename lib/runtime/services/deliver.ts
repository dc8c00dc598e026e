import { setTimeout as sleep } from 'node:timers/promises';
import { S3Client } from '@aws-sdk/client-s3';
import { createDynamoDeliveryLedger } from '../../adapters/aws/dynamo-delivery-ledger.ts';
import { createDynamoDeliveryPlan } from '../../adapters/aws/dynamo-delivery-plan.ts';
import { createDynamoDeliveryTally } from '../../adapters/aws/dynamo-delivery-tally.ts';
import { createDynamoEditionRegister } from '../../adapters/aws/dynamo-edition-register.ts';
import { createDynamoPacingSlots } from '../../adapters/aws/dynamo-pacing-slots.ts';
import { createDynamoSendControl } from '../../adapters/aws/dynamo-send-control.ts';
import { createDynamoSigningKeys } from '../../adapters/aws/dynamo-signing-keys.ts';
import { createS3EditionArchive } from '../../adapters/aws/s3-edition-archive.ts';
import { createSesClient, createSesMailer } from '../../adapters/aws/ses-mailer.ts';
import type { DeliverPorts, SenderPolicy } from '../../deliver/deliver-chunk.ts';
import { letterhead } from '../../deliver/letterhead.ts';
import { deliveryPolicy } from '../../deliver/policy.ts';
import { createLog, createMetrics } from '../telemetry.ts';
import { systemClock, systemRandomness, told } from '../world.ts';
import { openTable } from './clients.ts';

/** What deliver-messages runs on. */
export async function deliverServices(): Promise<DeliverPorts & { readonly policy: SenderPolicy }> {
  const { settings, config } = told('deliver-messages');
  const table = openTable(settings.table);
  const s3 = new S3Client({});
  return {
    clock: systemClock,
    timer: { sleep: (milliseconds) => sleep(milliseconds) },
    register: createDynamoEditionRegister(table),
    archive: createS3EditionArchive(s3, settings.editionsBucket),
    keys: createDynamoSigningKeys(table, systemClock, systemRandomness),
    ledger: createDynamoDeliveryLedger(table),
    plan: createDynamoDeliveryPlan(table, s3, settings.editionsBucket),
    tally: createDynamoDeliveryTally(table),
    control: createDynamoSendControl(table),
    pacing: createDynamoPacingSlots(table),
    mailer: createSesMailer(createSesClient(), settings.configurationSet),
    log: createLog('deliver-messages'),
    metrics: createMetrics('deliver-messages'),
    policy: { ...deliveryPolicy(config), letterhead: letterhead(config, settings.publicUrl) },
  };
}
