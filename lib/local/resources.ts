import { CreateTableCommand, type Projection, ResourceInUseException } from '@aws-sdk/client-dynamodb';
import { BucketAlreadyOwnedByYou, CreateBucketCommand } from '@aws-sdk/client-s3';
import {
  ConfigurationSetAlreadyExistsException,
  CreateConfigurationSetCommand,
  CreateConfigurationSetEventDestinationCommand,
  EventDestinationAlreadyExistsException,
  SetIdentityMailFromDomainCommand,
  VerifyDomainIdentityCommand,
} from '@aws-sdk/client-ses';
import { CreateTopicCommand, SubscribeCommand } from '@aws-sdk/client-sns';
import { CreateQueueCommand } from '@aws-sdk/client-sqs';
import { type EnvironmentKey, NO_QUEUE } from '../contract/environment.ts';
import { TABLE } from '../contract/table.ts';
import { QUEUES } from '../contract/wiring.ts';
import type { LocalClients } from './clients.ts';
import { type Emulators, LOCAL_ACCOUNT, LOCAL_REGION } from './emulators.ts';

/** What the stack creates on AWS, created in the embedded cloud. */
export interface LocalResources {
  /** The value of every environment variable that a function can be given, by our names. */
  readonly values: Readonly<Record<EnvironmentKey, string>>;
  readonly hintsDeadLetterQueueUrl: string;
  readonly webhooksDeadLetterQueueUrl: string;
  /** SNS topic that SES publishes its events to. */
  readonly eventsTopicArn: string;
}

const NAMES = {
  articlesBucket: 'broadsheet-articles',
  editionsBucket: 'broadsheet-editions',
  table: 'broadsheet',
  hintsQueue: 'broadsheet-hints',
  eventsQueue: 'broadsheet-events',
  webhooksQueue: 'broadsheet-webhooks',
  eventsTopic: 'broadsheet-events',
  configurationSet: 'broadsheet-digest',
  confirmationConfigurationSet: 'broadsheet-confirmation',
} as const;

/**
 * Creates everything that is missing; creating twice changes nothing.
 *
 * @param identity - Domain that mails come from, as in the newsletter's config.
 * @param publicUrl - Address of the reader pages.
 * @param hasWebhook - Whether the newsletter's config names a webhook.
 * @param table - Name of the table in the newsletter's config.
 */
export async function createResources(
  clients: LocalClients,
  emulators: Pick<Emulators, 'queuesUrl'>,
  given: {
    readonly identity: string;
    readonly publicUrl: string;
    readonly hasWebhook?: boolean;
    readonly table?: string | null;
  },
): Promise<LocalResources> {
  const table = given.table ?? NAMES.table;
  const [, , , hints, events, webhooks] = await Promise.all([
    createBucket(clients, NAMES.articlesBucket),
    createBucket(clients, NAMES.editionsBucket),
    createTable(clients, table),
    createQueueWithDeadLetters(clients, emulators.queuesUrl, NAMES.hintsQueue, QUEUES.hints.maxReceives),
    createQueueWithDeadLetters(clients, emulators.queuesUrl, NAMES.eventsQueue, QUEUES.events.maxReceives),
    createQueueWithDeadLetters(
      clients,
      emulators.queuesUrl,
      NAMES.webhooksQueue,
      QUEUES.webhooks.maxReceives,
    ),
  ]);
  const eventsTopicArn = await createEventsTopic(clients);
  await clients.ses.send(new VerifyDomainIdentityCommand({ Domain: given.identity }));
  await clients.ses.send(
    new SetIdentityMailFromDomainCommand({
      Identity: given.identity,
      MailFromDomain: `bounce.${given.identity}`,
    }),
  );
  await createConfigurationSet(clients, NAMES.configurationSet, eventsTopicArn);
  await createConfigurationSet(clients, NAMES.confirmationConfigurationSet, eventsTopicArn);
  return {
    values: {
      articlesBucket: NAMES.articlesBucket,
      editionsBucket: NAMES.editionsBucket,
      table,
      hintsQueueUrl: hints.url,
      eventsQueueUrl: events.url,
      eventsDeadLetterQueueUrl: events.deadLetterUrl,
      webhooksQueueUrl: given.hasWebhook === true ? webhooks.url : NO_QUEUE,
      configurationSet: NAMES.configurationSet,
      confirmationConfigurationSet: NAMES.confirmationConfigurationSet,
      publishFunction: 'publish-edition',
      publicUrl: given.publicUrl,
    },
    webhooksDeadLetterQueueUrl: given.hasWebhook === true ? webhooks.deadLetterUrl : NO_QUEUE,
    hintsDeadLetterQueueUrl: hints.deadLetterUrl,
    eventsTopicArn,
  };
}

async function createBucket({ s3 }: LocalClients, name: string): Promise<void> {
  try {
    await s3.send(new CreateBucketCommand({ Bucket: name }));
  } catch (error) {
    if (!(error instanceof BucketAlreadyOwnedByYou)) throw error;
  }
}

/** Creates a table with the keys and indexes of the stack's; one that exists is left alone. */
export async function createTable({ dynamo }: Pick<LocalClients, 'dynamo'>, name: string): Promise<void> {
  const attributes = [
    ...new Set([
      TABLE.partitionKey,
      TABLE.sortKey,
      ...[TABLE.morningIndex, TABLE.movedIndex].flatMap((index) => [index.partitionKey, index.sortKey]),
    ]),
  ];
  try {
    await dynamo.send(
      new CreateTableCommand({
        TableName: name,
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: attributes.map((name) => ({ AttributeName: name, AttributeType: 'S' })),
        KeySchema: keySchema(TABLE.partitionKey, TABLE.sortKey),
        GlobalSecondaryIndexes: [TABLE.morningIndex, TABLE.movedIndex].map((index) => ({
          IndexName: index.name,
          KeySchema: keySchema(index.partitionKey, index.sortKey),
          Projection: projectionOf(index.carries),
        })),
      }),
    );
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  }
}

function projectionOf(carries: readonly string[]): Projection {
  return carries.length === 0
    ? { ProjectionType: 'KEYS_ONLY' }
    : { ProjectionType: 'INCLUDE', NonKeyAttributes: [...carries] };
}

function keySchema(partitionKey: string, sortKey: string) {
  return [
    { AttributeName: partitionKey, KeyType: 'HASH' as const },
    { AttributeName: sortKey, KeyType: 'RANGE' as const },
  ];
}

async function createQueueWithDeadLetters(
  { sqs }: LocalClients,
  queuesUrl: string,
  name: string,
  maxReceives: number,
): Promise<{ url: string; deadLetterUrl: string }> {
  const deadLetters = `${name}-dead-letters`;
  await sqs.send(new CreateQueueCommand({ QueueName: deadLetters }));
  const redrive = { deadLetterTargetArn: queueArn(deadLetters), maxReceiveCount: maxReceives };
  await sqs.send(
    new CreateQueueCommand({ QueueName: name, Attributes: { RedrivePolicy: JSON.stringify(redrive) } }),
  );
  return {
    url: `${queuesUrl}/${LOCAL_ACCOUNT}/${name}`,
    deadLetterUrl: `${queuesUrl}/${LOCAL_ACCOUNT}/${deadLetters}`,
  };
}

async function createEventsTopic({ sns }: LocalClients): Promise<string> {
  const { TopicArn } = await sns.send(new CreateTopicCommand({ Name: NAMES.eventsTopic }));
  if (TopicArn === undefined) throw new Error('the local SNS named no topic');
  const endpoint = queueArn(NAMES.eventsQueue);
  await sns.send(new SubscribeCommand({ TopicArn, Protocol: 'sqs', Endpoint: endpoint }));
  return TopicArn;
}

async function createConfigurationSet({ ses }: LocalClients, name: string, topicArn: string): Promise<void> {
  try {
    await ses.send(new CreateConfigurationSetCommand({ ConfigurationSet: { Name: name } }));
    await ses.send(
      new CreateConfigurationSetEventDestinationCommand({
        ConfigurationSetName: name,
        EventDestination: {
          Name: 'events',
          Enabled: true,
          // `deliveryDelay` can only be asked for through API v2 on AWS; the stack does. The local server takes it here.
          MatchingEventTypes: EVENTS as ('send' | 'bounce')[],
          SNSDestination: { TopicARN: topicArn },
        },
      }),
    );
  } catch (error) {
    const known = [ConfigurationSetAlreadyExistsException, EventDestinationAlreadyExistsException];
    if (!known.some((Kind) => error instanceof Kind)) throw error;
  }
}

const EVENTS = ['send', 'reject', 'bounce', 'complaint', 'delivery', 'deliveryDelay'];

function queueArn(name: string): string {
  return `arn:aws:sqs:${LOCAL_REGION}:${LOCAL_ACCOUNT}:${name}`;
}
