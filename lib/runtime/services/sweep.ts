import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { createDynamoDeliveryLedger } from '../../adapters/aws/dynamo-delivery-ledger.ts';
import { createDynamoDeliveryPlan } from '../../adapters/aws/dynamo-delivery-plan.ts';
import { createDynamoDeliveryTally } from '../../adapters/aws/dynamo-delivery-tally.ts';
import { createDynamoEditionRegister } from '../../adapters/aws/dynamo-edition-register.ts';
import { createDynamoMembership } from '../../adapters/aws/dynamo-membership.ts';
import { createDynamoSendControl } from '../../adapters/aws/dynamo-send-control.ts';
import { createS3EditionArchive } from '../../adapters/aws/s3-edition-archive.ts';
import { createSesClient, createSesMailer } from '../../adapters/aws/ses-mailer.ts';
import { createSqsDeliveryHints } from '../../adapters/aws/sqs-delivery-hints.ts';
import { createSqsEventBacklog } from '../../adapters/aws/sqs-event-backlog.ts';
import { type DeliveryPolicy, deliveryPolicy } from '../../deliver/policy.ts';
import type { SweepPorts } from '../../deliver/sweep-deliveries.ts';
import { createLog, createMetrics } from '../telemetry.ts';
import { systemClock, told } from '../world.ts';
import { openTable } from './clients.ts';

/** What sweep-deliveries runs on. */
export async function sweepServices(): Promise<SweepPorts & { readonly policy: DeliveryPolicy }> {
  const { settings, config } = told('sweep-deliveries');
  const table = openTable(settings.table);
  const s3 = new S3Client({});
  const sqs = new SQSClient({});
  return {
    clock: systemClock,
    register: createDynamoEditionRegister(table),
    archive: createS3EditionArchive(s3, settings.editionsBucket),
    membership: createDynamoMembership(table),
    ledger: createDynamoDeliveryLedger(table),
    plan: createDynamoDeliveryPlan(table, s3, settings.editionsBucket),
    hints: createSqsDeliveryHints(sqs, settings.hintsQueueUrl),
    tally: createDynamoDeliveryTally(table),
    control: createDynamoSendControl(table),
    backlog: createSqsEventBacklog(sqs, settings.eventsQueueUrl, settings.eventsDeadLetterQueueUrl),
    mailer: createSesMailer(createSesClient(), settings.configurationSet),
    log: createLog('sweep-deliveries'),
    metrics: createMetrics('sweep-deliveries'),
    policy: deliveryPolicy(config),
  };
}
