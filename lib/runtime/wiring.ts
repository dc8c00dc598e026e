import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { S3Client } from '@aws-sdk/client-s3';
import type { SQSClient } from '@aws-sdk/client-sqs';
import { createDynamoDeliveryEvidence } from '../adapters/aws/dynamo-delivery-evidence.ts';
import { createDynamoDeliveryLedger } from '../adapters/aws/dynamo-delivery-ledger.ts';
import { createDynamoDeliveryPlan } from '../adapters/aws/dynamo-delivery-plan.ts';
import { createDynamoDeliveryTally } from '../adapters/aws/dynamo-delivery-tally.ts';
import { createDynamoDeskAccess } from '../adapters/aws/dynamo-desk-access.ts';
import { createDynamoEditionRegister } from '../adapters/aws/dynamo-edition-register.ts';
import { createDynamoMembership } from '../adapters/aws/dynamo-membership.ts';
import { createDynamoRateLimits } from '../adapters/aws/dynamo-rate-limits.ts';
import { createDynamoRateShares } from '../adapters/aws/dynamo-rate-shares.ts';
import { createDynamoSendControl } from '../adapters/aws/dynamo-send-control.ts';
import { createDynamoSigningKeys } from '../adapters/aws/dynamo-signing-keys.ts';
import { createDynamoSubscriberCounts } from '../adapters/aws/dynamo-subscriber-counts.ts';
import { createDynamoSubscriberDirectory } from '../adapters/aws/dynamo-subscriber-directory.ts';
import { createDynamoTable } from '../adapters/aws/dynamo-table.ts';
import { createDynamoUnsentConfirmations } from '../adapters/aws/dynamo-unsent-confirmations.ts';
import { createDynamoWebhookSecrets } from '../adapters/aws/dynamo-webhook-secrets.ts';
import { createS3EditionArchive } from '../adapters/aws/s3-edition-archive.ts';
import { createSqsDeliveryHints } from '../adapters/aws/sqs-delivery-hints.ts';
import { createSqsEventBacklog } from '../adapters/aws/sqs-event-backlog.ts';
import { createSqsSubscriberEvents } from '../adapters/aws/sqs-subscriber-events.ts';
import { NO_QUEUE } from '../contract/environment.ts';
import type { Clock, Log, Randomness } from '../ports.ts';
import { announceChanges, type OnChange } from '../readers/webhooks/announce-changes.ts';

/*
 * Which adapter implements which port, for both the functions and the command line. One group for each AWS service, so
 * that a bundle contains only the clients that its function uses.
 */

/** Everything that is kept in the one table. */
export function tableAdapters(
  dynamo: DynamoDBClient,
  { table: name }: { readonly table: string },
  { clock, randomness }: { readonly clock: Clock; readonly randomness: Randomness },
  onChange?: OnChange,
) {
  const table = createDynamoTable(dynamo, name);
  return {
    control: createDynamoSendControl(table),
    counts: createDynamoSubscriberCounts(table),
    access: createDynamoDeskAccess(table),
    directory: createDynamoSubscriberDirectory(table, clock, randomness, onChange),
    keys: createDynamoSigningKeys(table, clock, randomness),
    ledger: createDynamoDeliveryLedger(table),
    limits: createDynamoRateLimits(table, clock),
    membership: createDynamoMembership(table),
    pacing: createDynamoRateShares(table),
    evidence: createDynamoDeliveryEvidence(table),
    register: createDynamoEditionRegister(table),
    secrets: createDynamoWebhookSecrets(table, clock, randomness),
    tally: createDynamoDeliveryTally(table, Buffer.from(randomness.bytes(6)).toString('hex')),
    unsent: createDynamoUnsentConfirmations(table),
  };
}

/** The archive of editions, and the plan of deliveries, whose lists are too long for the table. */
export function editionAdapters(
  { dynamo, s3 }: { readonly dynamo: DynamoDBClient; readonly s3: S3Client },
  { table, editionsBucket }: { readonly table: string; readonly editionsBucket: string },
) {
  return {
    archive: createS3EditionArchive(s3, editionsBucket),
    plan: createDynamoDeliveryPlan(createDynamoTable(dynamo, table), s3, editionsBucket),
  };
}

/** Tells the webhook's queue of changes, if the newsletter has a webhook. */
export function webhookAnnouncer(
  openQueue: () => SQSClient,
  { webhooksQueueUrl = NO_QUEUE }: { readonly webhooksQueueUrl?: string },
  world: { readonly clock: Clock; readonly log: Log },
): OnChange | undefined {
  if (webhooksQueueUrl === NO_QUEUE) return undefined;
  return announceChanges(createSqsSubscriberEvents(openQueue(), webhooksQueueUrl), world);
}

export function hintAdapter(sqs: SQSClient, { hintsQueueUrl }: { readonly hintsQueueUrl: string }) {
  return createSqsDeliveryHints(sqs, hintsQueueUrl);
}

export function backlogAdapter(
  sqs: SQSClient,
  queues: { readonly eventsQueueUrl: string; readonly eventsDeadLetterQueueUrl: string },
) {
  return createSqsEventBacklog(sqs, queues.eventsQueueUrl, queues.eventsDeadLetterQueueUrl);
}
