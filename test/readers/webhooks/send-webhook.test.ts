import { CreateTableCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  CreateQueueCommand,
  DeleteMessageCommand,
  type Message,
  ReceiveMessageCommand,
} from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createDynamoSubscriberDirectory } from '../../../lib/adapters/aws/dynamo-subscriber-directory.ts';
import { createDynamoTable } from '../../../lib/adapters/aws/dynamo-table.ts';
import { createDynamoWebhookSecrets } from '../../../lib/adapters/aws/dynamo-webhook-secrets.ts';
import {
  createSqsSubscriberEvents,
  moveMessages,
  postponeMessage,
} from '../../../lib/adapters/aws/sqs-subscriber-events.ts';
import { subscriberEvent } from '../../../lib/contract/events.ts';
import { QUEUES } from '../../../lib/contract/wiring.ts';
import { type LocalClients, localClients } from '../../../lib/local/clients.ts';
import { type Emulators, startEmulators } from '../../../lib/local/emulators.ts';
import type { SubscriberDirectory, WebhookSecrets } from '../../../lib/ports.ts';
import { announceChanges } from '../../../lib/readers/webhooks/announce-changes.ts';
import {
  secondsToNextAttempt,
  sendWebhook,
  WEBHOOK_ATTEMPTS,
  type WebhookServices,
} from '../../../lib/readers/webhooks/send-webhook.ts';
import { defineQueueHandler } from '../../../lib/runtime/define-handler.ts';
import { tableDefinition } from '../../proof/conformance/table-definition.ts';
import { aSubscriber } from '../../support/delivery-builders.ts';
import { openReceiver } from '../../support/webhook-receiver.ts';

/** Fewer than in the stack, to wait less. */
const RECEIVES = 4;

const SILENT = { info() {}, warn() {}, error() {} };
let emulators: Emulators;
let clients: LocalClients;
let queue: { readonly url: string; readonly dead: string };
let receiver: Awaited<ReturnType<typeof openReceiver>>;
let secret: Uint8Array = new Uint8Array(32);
let tables = 0;

beforeAll(async () => {
  emulators = await startEmulators();
  clients = localClients(emulators.environment);
  receiver = await openReceiver(() => secret);
});
afterAll(async () => {
  receiver.close();
  clients.destroy();
  await emulators.stop();
});

/** The bodies of the messages that were worked off. */
const watched = { read: [] as string[] };

interface World {
  readonly directory: SubscriberDirectory;
  readonly secrets: WebhookSecrets;
  readonly services: WebhookServices;
  readonly time: { now: Date };
}
let world: World;

beforeEach(async () => {
  tables += 1;
  const dynamo = clients.dynamo as DynamoDBClient;
  await dynamo.send(new CreateTableCommand(tableDefinition(`webhooks-${tables}`)));
  queue = await aQueue(`webhooks-${tables}`);
  const table = createDynamoTable(dynamo, `webhooks-${tables}`);
  const time = { now: new Date() };
  const clock = { now: () => time.now };
  let dice = tables;
  const randomness = {
    bytes: (count: number) => Uint8Array.from({ length: count }, () => (dice++ * 37) % 256),
  };
  const onChange = announceChanges(createSqsSubscriberEvents(clients.sqs, queue.url), { clock, log: SILENT });
  const directory = createDynamoSubscriberDirectory(table, clock, randomness, onChange);
  const secrets = createDynamoWebhookSecrets(table, clock, randomness);
  secret = (await secrets.inForce())[0] ?? new Uint8Array();
  const wanted = [
    'subscribed',
    'confirmed',
    'changed',
    'unsubscribed',
    'bounced',
    'complained',
    'lifted',
    'erased',
  ];
  const services = {
    clock,
    log: SILENT,
    directory,
    secrets,
    endpoint: receiver.endpoint(),
    wanted: wanted as WebhookServices['wanted'],
  };
  world = { directory, secrets, services, time };
  watched.read.length = 0;
  receiver.received.length = 0;
  receiver.refused.length = 0;
  receiver.answer.status = 200;
});

/** With dead letters, as the stack makes it. */
async function aQueue(name: string) {
  await clients.sqs.send(new CreateQueueCommand({ QueueName: `${name}-dead` }));
  const deadLetterTargetArn = `arn:aws:sqs:eu-west-1:000000000000:${name}-dead`;
  const RedrivePolicy = JSON.stringify({ deadLetterTargetArn, maxReceiveCount: RECEIVES });
  await clients.sqs.send(new CreateQueueCommand({ QueueName: name, Attributes: { RedrivePolicy } }));
  const url = `${emulators.queuesUrl}/000000000000/${name}`;
  return { url, dead: `${url}-dead` };
}

const recordOf = ({ MessageId, ReceiptHandle, Body, Attributes }: Message) => ({
  messageId: MessageId,
  receiptHandle: ReceiptHandle,
  body: Body,
  attributes: Attributes,
});

/** Works off the queue as Lambda does, until it is empty. */
async function workOff(): Promise<readonly number[]> {
  const waits: number[] = [];
  const handle = defineQueueHandler({
    name: 'send-webhooks',
    message: subscriberEvent,
    services: async () => world.services,
    run: sendWebhook,
    postpone: async ({ receiptHandle, attributes }) => {
      const seconds = secondsToNextAttempt(Number(attributes.ApproximateReceiveCount));
      waits.push(seconds);
      await postponeMessage(clients.sqs, queue.url, receiptHandle, seconds);
    },
  });
  for (;;) {
    const { Messages = [] } = await clients.sqs.send(
      new ReceiveMessageCommand({
        QueueUrl: queue.url,
        MaxNumberOfMessages: 10,
        MessageSystemAttributeNames: ['All'],
      }),
    );
    if (Messages.length === 0) break;
    watched.read.push(...Messages.map(({ Body = '' }) => Body));
    const event = { Records: Messages.map(recordOf) } as Parameters<typeof handle>[0];
    const context = { awsRequestId: '1', getRemainingTimeInMillis: () => 60_000 };
    const { batchItemFailures } = await handle(event, context as Parameters<typeof handle>[1]);
    const failed = new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
    for (const { MessageId = '', ReceiptHandle = '' } of Messages) {
      // Nobody waits in a test.
      if (failed.has(MessageId)) await postponeMessage(clients.sqs, queue.url, ReceiptHandle, 0);
      else await clients.sqs.send(new DeleteMessageCommand({ QueueUrl: queue.url, ReceiptHandle }));
    }
  }
  return waits;
}

describe('what happens to a subscription', () => {
  test('verifies with the library of the scheme, event after event', async () => {
    const { directory } = world;
    const subscriber = aSubscriber(1, { state: 'pending' });
    await directory.add(subscriber);
    await directory.save({ ...subscriber, state: 'confirmed', version: 2 });
    await directory.save({ ...subscriber, state: 'confirmed', minute: 420, version: 3 });
    await directory.changeAddress(
      { ...subscriber, state: 'confirmed', minute: 420, version: 3 },
      'new@mail.example',
    );
    await workOff();
    const types = receiver.received.map(({ type }) => type.replace('subscriber.', '')).toSorted();
    expect(types).toEqual(['changed', 'changed', 'confirmed', 'subscribed']);
    expect(receiver.received[0]?.data).toMatchObject({
      subscriber: subscriber.id,
      address: 'new@mail.example',
    });
  });

  test('is sent without an address in the queue, and for an erased reader with nothing but the id', async () => {
    const { directory } = world;
    await directory.add(aSubscriber(2, { state: 'pending' }));
    await directory.erase(aSubscriber(2).id);
    const { read } = watched;
    await workOff();
    expect(read.join()).toContain(aSubscriber(2).id);
    expect(read.join()).not.toContain('@');
    expect(receiver.received.map(({ type, data }) => [type, data])).toEqual([
      ['subscriber.erased', { subscriber: aSubscriber(2).id }],
    ]);
  });

  test('is not sent for people from a list', async () => {
    await world.directory.addAll([aSubscriber(3), aSubscriber(4)]);
    await workOff();
    expect(receiver.received).toEqual([]);
  });

  test('is not sent when the config does not want the event', async () => {
    await world.directory.add(aSubscriber(5, { state: 'pending' }));
    Object.assign(world.services, { wanted: ['unsubscribed'] });
    await workOff();
    expect(receiver.received).toEqual([]);
  });
});

describe('a receiver that fails', () => {
  test('gets the event again and again, then the dead letters have it, and a replay sends it', async () => {
    receiver.answer.status = 500;
    await world.directory.add(aSubscriber(7, { state: 'pending' }));
    const waits = await workOff();
    expect(new Set(receiver.refused)).toEqual(new Set([`${aSubscriber(7).id}.1.subscribed`]));
    expect(receiver.refused).toHaveLength(RECEIVES);
    expect(waits).toEqual([5, 60, 300, 1_800]);

    receiver.answer.status = 200;
    expect(await moveMessages(clients.sqs, queue.dead, queue.url)).toBe(1);
    await workOff();
    expect(receiver.received.map(({ id }) => id)).toEqual([`${aSubscriber(7).id}.1.subscribed`]);
  });

  test('is asked thirteen times over three days, as often as the queue allows', () => {
    expect(QUEUES.webhooks.maxReceives).toBe(WEBHOOK_ATTEMPTS);
    expect(WEBHOOK_ATTEMPTS).toBe(13);
    const waits = Array.from({ length: WEBHOOK_ATTEMPTS - 1 }, (_, n) => secondsToNextAttempt(n + 1));
    expect(waits.reduce((sum, seconds) => sum + seconds, 0) / 86_400).toBeCloseTo(2.8, 1);
    expect(secondsToNextAttempt(99)).toBe(36_000);
  });

  test.each([301, 404, 410, 503])('by answering %d gets it again', async (status) => {
    receiver.answer.status = status;
    const event = { id: 'e', type: 'erased', subscriber: 's', at: '2026-11-22T08:00:00.000Z' } as const;
    await expect(sendWebhook(event, world.services)).rejects.toThrow(`the webhook answered ${status}`);
  });
});

test('a new secret signs at once, and the last one for a day more', async () => {
  const { secrets, services, time } = world;
  const old = secret;
  await secrets.rotate();
  const event = { id: 'e', type: 'erased', subscriber: 's', at: '2026-11-22T08:00:00.000Z' } as const;
  expect(await sendWebhook(event, services)).toBe('delivered');
  secret = (await secrets.inForce())[0] ?? old;
  expect(secret).not.toEqual(old);
  expect(await sendWebhook(event, services)).toBe('delivered');
  time.now = new Date(time.now.getTime() + 86_400_000);
  expect(await secrets.inForce()).toEqual([secret]);
});
