import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SESClient } from '@aws-sdk/client-ses';
import { SNSClient } from '@aws-sdk/client-sns';
import { SQSClient } from '@aws-sdk/client-sqs';
import { createDynamoDeliveryLedger } from '../../lib/adapters/aws/dynamo-delivery-ledger.ts';
import { createDynamoDeliveryPlan } from '../../lib/adapters/aws/dynamo-delivery-plan.ts';
import { createDynamoDeliveryTally } from '../../lib/adapters/aws/dynamo-delivery-tally.ts';
import { createDynamoEditionRegister } from '../../lib/adapters/aws/dynamo-edition-register.ts';
import { createDynamoSendControl } from '../../lib/adapters/aws/dynamo-send-control.ts';
import { createDynamoSubscriberDirectory } from '../../lib/adapters/aws/dynamo-subscriber-directory.ts';
import { createDynamoTable } from '../../lib/adapters/aws/dynamo-table.ts';
import { createS3DeskSource } from '../../lib/adapters/aws/s3-desk-source.ts';
import { createS3EditionArchive } from '../../lib/adapters/aws/s3-edition-archive.ts';
import { createSqsDeliveryHints } from '../../lib/adapters/aws/sqs-delivery-hints.ts';
import type { OutputKey } from '../../lib/contract/outputs.ts';
import { systemClock } from '../../lib/runtime/world.ts';

/** Where the rows, files and queues of one newsletter are. */
type Names = Readonly<
  Record<Extract<OutputKey, 'articlesBucket' | 'editionsBucket' | 'table' | 'hintsQueueUrl'>, string>
>;

export interface AwsClients {
  readonly dynamo: DynamoDBClient;
  readonly s3: S3Client;
  readonly sqs: SQSClient;
  readonly ses: SESClient;
  readonly sns: SNSClient;
}

/** Clients that take Region, credentials and endpoints from the environment, as every AWS tool does. */
export function clientsOfEnvironment(): AwsClients {
  return {
    dynamo: new DynamoDBClient({}),
    s3: new S3Client({}),
    sqs: new SQSClient({}),
    ses: new SESClient({}),
    sns: new SNSClient({}),
  };
}

/** What an operator acts on: the rows, files and queues that the functions work with. Nothing is asked before it is used. */
export type Adapters = ReturnType<typeof adaptersFor>;

export function adaptersFor(names: Names, clients: AwsClients) {
  const table = createDynamoTable(clients.dynamo, names.table);
  return {
    clock: systemClock,
    archive: createS3EditionArchive(clients.s3, names.editionsBucket),
    control: createDynamoSendControl(table),
    desk: createS3DeskSource(clients.s3, names.articlesBucket),
    directory: createDynamoSubscriberDirectory(table, systemClock),
    hints: createSqsDeliveryHints(clients.sqs, names.hintsQueueUrl),
    ledger: createDynamoDeliveryLedger(table),
    plan: createDynamoDeliveryPlan(table, clients.s3, names.editionsBucket),
    register: createDynamoEditionRegister(table),
    tally: createDynamoDeliveryTally(table),
  };
}
