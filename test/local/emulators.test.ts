import { connect } from 'node:net';
import { GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { GetObjectCommand, ListObjectsV2Command, PutObjectCommand } from '@aws-sdk/client-s3';
import { SendRawEmailCommand } from '@aws-sdk/client-ses';
import {
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { TABLE } from '../../lib/contract/table.ts';
import { type LocalClients, localClients } from '../../lib/local/clients.ts';
import { type Emulators, startEmulators } from '../../lib/local/emulators.ts';
import { createResources, type LocalResources } from '../../lib/local/resources.ts';
import { aFolder } from './support.ts';

const given = { identity: 'news.example.com', publicUrl: 'http://127.0.0.1:1' };

async function start(dataDir?: string) {
  const emulators = await startEmulators({ dataDir });
  const clients = localClients(emulators.environment);
  const resources = await createResources(clients, emulators, given);
  const stop = async () => {
    clients.destroy();
    await emulators.stop();
  };
  return { emulators, clients, resources, stop };
}

describe('the embedded services', () => {
  let emulators: Emulators;
  let clients: LocalClients;
  let resources: LocalResources;

  beforeAll(async () => {
    const started = await start();
    ({ emulators, clients, resources } = started);
    return started.stop;
  });

  const put = (Key: string, Body: string, condition: { IfNoneMatch?: string; IfMatch?: string } = {}) =>
    clients.s3.send(
      new PutObjectCommand({ Bucket: resources.values.editionsBucket, Key, Body, ...condition }),
    );

  test('listen on the loopback address only', async () => {
    for (const [name, url] of Object.entries(emulators.environment)) {
      if (!name.startsWith('AWS_ENDPOINT_URL_')) continue;
      expect(new URL(url).hostname).toBe('127.0.0.1');
      // A server on all interfaces would answer here as well.
      expect(await answers('127.0.0.2', Number(new URL(url).port))).toBe(false);
    }
  });

  test('S3 writes if absent only once', async () => {
    const attempts = await Promise.allSettled(
      Array.from({ length: 10 }, (_, n) => put('editions/a.json', `run ${n}`, { IfNoneMatch: '*' })),
    );

    expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const lost = attempts.find((attempt) => attempt.status === 'rejected');
    expect(lost?.reason).toMatchObject({ name: 'PreconditionFailed', $metadata: { httpStatusCode: 412 } });
  });

  test('S3 replaces only the version that was read', async () => {
    const first = await put('desk/last good+ä.json', 'one');
    await put('desk/last good+ä.json', 'two', { IfMatch: first.ETag ?? '' });

    await expect(put('desk/last good+ä.json', 'three', { IfMatch: first.ETag ?? '' })).rejects.toMatchObject({
      name: 'PreconditionFailed',
    });
    await expect(put('desk/none.json', 'x', { IfMatch: '"abc"' })).rejects.toMatchObject({
      name: 'PreconditionFailed',
    });
  });

  test('an object’s arrival is known to the second', async () => {
    const Bucket = resources.values.editionsBucket;
    await put('arrived.json', '{}');
    const listed = await clients.s3.send(new ListObjectsV2Command({ Bucket, Prefix: 'arrived.json' }));

    expect(listed.Contents?.[0]?.LastModified?.getMilliseconds()).toBe(0);
  });

  test('an object’s arrival can be set to an earlier time', async () => {
    const Bucket = resources.values.articlesBucket;
    await clients.s3.send(new PutObjectCommand({ Bucket, Key: 'a.json', Body: '{}' }));
    const at = new Date('2023-05-23T04:00:00Z');

    expect(emulators.setLastModified(Bucket, 'a.json', at)).toBe(true);
    expect(emulators.setLastModified(Bucket, 'none.json', at)).toBe(false);
    const listed = await clients.s3.send(new ListObjectsV2Command({ Bucket }));
    expect(listed.Contents?.[0]?.LastModified).toEqual(at);
  });

  test('a client that knows the region and the endpoint reaches a queue by its URL', async () => {
    const client = new SQSClient({
      region: emulators.environment.AWS_REGION ?? '',
      endpoint: emulators.environment.AWS_ENDPOINT_URL_SQS ?? '',
      credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    });
    onTestFinished(() => client.destroy());
    const QueueUrl = resources.values.hintsQueueUrl;
    await client.send(new SendMessageCommand({ QueueUrl, MessageBody: 'hint' }));

    const { Messages } = await client.send(new ReceiveMessageCommand({ QueueUrl }));
    expect(Messages?.[0]?.Body).toBe('hint');
  });

  test('a queue moves failed messages to its dead-letter queue', async () => {
    const { Attributes } = await clients.sqs.send(
      new GetQueueAttributesCommand({
        QueueUrl: resources.values.eventsQueueUrl,
        AttributeNames: ['RedrivePolicy'],
      }),
    );

    expect(JSON.parse(Attributes?.RedrivePolicy ?? '')).toMatchObject({ maxReceiveCount: 10 });
    expect(JSON.parse(Attributes?.RedrivePolicy ?? '').deadLetterTargetArn).toContain('dead-letters');
  });

  test('the table checks conditions', async () => {
    const item = { [TABLE.partitionKey]: { S: 'S#1' }, [TABLE.sortKey]: { S: 'P' } };
    const claim = () =>
      clients.dynamo.send(
        new PutItemCommand({
          TableName: resources.values.table,
          Item: item,
          ConditionExpression: `attribute_not_exists(${TABLE.partitionKey})`,
        }),
      );
    await claim();

    await expect(claim()).rejects.toMatchObject({ name: 'ConditionalCheckFailedException' });
  });

  test('SES events reach the events queue in an SNS envelope', async () => {
    await clients.ses.send(aMailTo('success@simulator.amazonses.com', resources));
    await emulators.ses.settled();

    const bodies: string[] = [];
    while (bodies.length < 2) {
      const { Messages = [] } = await clients.sqs.send(
        new ReceiveMessageCommand({ QueueUrl: resources.values.eventsQueueUrl, MaxNumberOfMessages: 10 }),
      );
      bodies.push(...Messages.map((message) => message.Body ?? ''));
    }
    const events = bodies.map((body) => JSON.parse(JSON.parse(body).Message));
    expect(events.map(({ eventType }) => eventType).sort()).toEqual(['Delivery', 'Send']);
    expect(JSON.parse(bodies[0] ?? '')).toMatchObject({
      Type: 'Notification',
      TopicArn: resources.eventsTopicArn,
    });
  });
});

test('with a data folder everything survives a restart', async () => {
  const dataDir = aFolder();
  const first = await start(dataDir);
  const { values } = first.resources;
  const Bucket = values.articlesBucket;
  const item = { [TABLE.partitionKey]: { S: 'S#1' }, [TABLE.sortKey]: { S: 'P' } };
  await first.clients.s3.send(new PutObjectCommand({ Bucket, Key: 'a.json', Body: 'kept' }));
  await first.clients.sqs.send(
    new SendMessageCommand({ QueueUrl: values.hintsQueueUrl, MessageBody: 'hint' }),
  );
  await first.clients.dynamo.send(new PutItemCommand({ TableName: values.table, Item: item }));
  await first.clients.ses.send(aMailTo('reader@example.org', first.resources));
  await first.emulators.ses.settled();
  await first.stop();

  const second = await start(dataDir);
  onTestFinished(second.stop);
  const { clients, resources, emulators } = second;
  const object = await clients.s3.send(new GetObjectCommand({ Bucket, Key: 'a.json' }));
  const row = await clients.dynamo.send(new GetItemCommand({ TableName: values.table, Key: item }));
  const QueueUrl = resources.values.hintsQueueUrl;
  const { Messages } = await clients.sqs.send(new ReceiveMessageCommand({ QueueUrl }));

  expect(await object.Body?.transformToString()).toBe('kept');
  expect(row.Item).toEqual(item);
  expect(Messages?.[0]?.Body).toBe('hint');
  expect(emulators.ses.acceptances()).toHaveLength(1);
});

function aMailTo(to: string, { values }: LocalResources): SendRawEmailCommand {
  return new SendRawEmailCommand({
    RawMessage: { Data: Buffer.from(`From: digest@news.example.com\r\nTo: ${to}\r\nSubject: x\r\n\r\ny`) },
    Destinations: [to],
    ConfigurationSetName: values.configurationSet,
  });
}

function answers(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    socket.once('connect', () => resolve(true));
    socket.once('error', () => resolve(false));
    socket.once('close', () => socket.destroy());
    onTestFinished(() => {
      socket.destroy();
    });
  });
}
