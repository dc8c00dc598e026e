import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SESClient } from '@aws-sdk/client-ses';
import { SNSClient } from '@aws-sdk/client-sns';
import { SQSClient } from '@aws-sdk/client-sqs';
import { createS3DeskSource } from '../../lib/adapters/aws/s3-desk-source.ts';
import type { OutputKey } from '../../lib/contract/outputs.ts';
import type { Log } from '../../lib/ports.ts';
import { editionAdapters, hintAdapter, tableAdapters, webhookAnnouncer } from '../../lib/runtime/wiring.ts';
import { systemClock, systemRandomness } from '../../lib/runtime/world.ts';

/** Where the rows, files and queues of one newsletter are. */
type Names = Readonly<
  Record<Extract<OutputKey, 'articlesBucket' | 'editionsBucket' | 'table' | 'hintsQueueUrl'>, string>
> & { readonly webhooksQueueUrl?: string };

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
    // An import writes faster than a new on-demand table takes at first.
    dynamo: new DynamoDBClient({ maxAttempts: 10 }),
    s3: new S3Client({}),
    sqs: new SQSClient({}),
    ses: new SESClient({}),
    sns: new SNSClient({}),
  };
}

/** What an operator acts on: the rows, files and queues that the functions work with. Nothing is asked before it is used. */
export type Adapters = ReturnType<typeof adaptersFor>;

const ON_TERMINAL: Log = {
  info() {},
  warn() {},
  error: (message, facts) => console.error(message, facts ?? ''),
};

export function adaptersFor(names: Names, { dynamo, s3, sqs }: AwsClients) {
  const world = { clock: systemClock, randomness: systemRandomness };
  return {
    ...world,
    ...tableAdapters(
      dynamo,
      names,
      world,
      webhookAnnouncer(() => sqs, names, { ...world, log: ON_TERMINAL }),
    ),
    ...editionAdapters({ dynamo, s3 }, names),
    desk: createS3DeskSource(s3, names.articlesBucket),
    hints: hintAdapter(sqs, names),
  };
}
