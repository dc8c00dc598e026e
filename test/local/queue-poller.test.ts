import { CreateQueueCommand, SendMessageBatchCommand, SendMessageCommand } from '@aws-sdk/client-sqs';
import type { SQSEvent } from 'aws-lambda';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { type LocalClients, localClients } from '../../lib/local/clients.ts';
import { type Emulators, startEmulators } from '../../lib/local/emulators.ts';
import type { EmulatedInvocation } from '../../lib/local/execution-environment.ts';
import { type QueuePollerOptions, startQueuePoller } from '../../lib/local/queue-poller.ts';

let emulators: Emulators;
let clients: LocalClients;

beforeAll(async () => {
  emulators = await startEmulators();
  clients = localClients(emulators.environment);
  return async () => {
    clients.destroy();
    await emulators.stop();
  };
});

const done = (result: unknown = null): EmulatedInvocation => ({
  ok: true,
  result,
  requestId: '1',
  lines: [],
});
const failed: EmulatedInvocation = {
  ok: false,
  error: { name: 'Error', message: 'no', stack: '' },
  requestId: '1',
  lines: [],
};

let queues = 0;

async function aQueue(messages: readonly string[]) {
  const name = `queue-${++queues}`;
  await clients.sqs.send(new CreateQueueCommand({ QueueName: name }));
  const queueUrl = `${emulators.queuesUrl}/000000000000/${name}`;
  for (let start = 0; start < messages.length; start += 10) {
    const Entries = messages
      .slice(start, start + 10)
      .map((MessageBody, n) => ({ Id: String(n), MessageBody }));
    await clients.sqs.send(new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries }));
  }
  return queueUrl;
}

function poll(
  queueUrl: string,
  invoke: (event: SQSEvent) => Promise<EmulatedInvocation>,
  options: Partial<QueuePollerOptions> = {},
) {
  const poller = startQueuePoller({
    sqs: clients.sqs,
    queueUrl,
    queueArn: 'arn:aws:sqs:eu-west-1:000000000000:queue',
    region: 'eu-west-1',
    invoke,
    retrySeconds: 0,
    ...options,
  });
  onTestFinished(() => poller.stop());
  return poller;
}

const bodies = (event: SQSEvent) => event.Records.map(({ body }) => body);

test('every message arrives once, in batches no larger than asked for', async () => {
  const messages = Array.from({ length: 37 }, (_, n) => `m${n}`);
  const batches: string[][] = [];
  const poller = poll(
    await aQueue(messages),
    async (event) => {
      batches.push(bodies(event));
      return done();
    },
    { batchSize: 5 },
  );
  await poller.drained();

  expect(batches.flat().sort()).toEqual([...messages].sort());
  expect(Math.max(...batches.map((batch) => batch.length))).toBeLessThanOrEqual(5);
});

test('a record looks as Lambda hands it over', async () => {
  const events: SQSEvent[] = [];
  const poller = poll(await aQueue(['{"edition":"2026-11-22"}']), async (event) => {
    events.push(event);
    return done();
  });
  await poller.drained();

  expect(events[0]?.Records[0]).toMatchObject({
    body: '{"edition":"2026-11-22"}',
    attributes: { ApproximateReceiveCount: '1' },
    messageAttributes: {},
    eventSource: 'aws:sqs',
    eventSourceARN: 'arn:aws:sqs:eu-west-1:000000000000:queue',
    awsRegion: 'eu-west-1',
  });
});

test('only the messages named as failed come back', async () => {
  const seen: string[] = [];
  const poller = poll(await aQueue(['good', 'bad', 'fine']), async (event) => {
    seen.push(...bodies(event));
    const again = event.Records.filter(
      ({ body }) => body === 'bad' && seen.filter((b) => b === 'bad').length < 3,
    );
    return done({ batchItemFailures: again.map(({ messageId }) => ({ itemIdentifier: messageId })) });
  });
  await poller.drained();

  expect(seen.sort()).toEqual(['bad', 'bad', 'bad', 'fine', 'good']);
});

test.each([
  ['an error', failed],
  ['a failure nobody has heard of', done({ batchItemFailures: [{ itemIdentifier: 'unknown' }] })],
])('%s brings the whole batch back', async (_name, first) => {
  const seen: string[] = [];
  let calls = 0;
  const poller = poll(
    await aQueue(['a', 'b']),
    async (event) => {
      seen.push(...bodies(event));
      return ++calls === 1 ? first : done();
    },
    { maxConcurrency: 1 },
  );
  await poller.drained();

  expect(seen.sort()).toEqual(['a', 'a', 'b', 'b']);
});

test('no more invocations run at the same time than allowed', async () => {
  const messages = Array.from({ length: 30 }, (_, n) => `m${n}`);
  let running = 0;
  let most = 0;
  const poller = poll(
    await aQueue(messages),
    async () => {
      most = Math.max(most, ++running);
      // Long enough for three to overlap on a busy machine.
      await new Promise((resolve) => setTimeout(resolve, 100));
      running--;
      return done();
    },
    { batchSize: 1, maxConcurrency: 3 },
  );
  await poller.drained();

  expect(most).toBe(3);
});

test('drained waits for messages in work and for those that they cause', async () => {
  const queueUrl = await aQueue(['first']);
  const seen: string[] = [];
  const poller = poll(queueUrl, async (event) => {
    await new Promise((resolve) => setTimeout(resolve, 30));
    if (seen.length === 0) {
      await clients.sqs.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: 'second' }));
    }
    seen.push(...bodies(event));
    return done();
  });
  await poller.drained();

  expect(seen).toEqual(['first', 'second']);
});

test('after stop nothing more is taken', async () => {
  const queueUrl = await aQueue([]);
  const seen: string[] = [];
  const poller = poll(queueUrl, async (event) => {
    seen.push(...bodies(event));
    return done();
  });
  await poller.stop();
  await clients.sqs.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: 'late' }));
  await new Promise((resolve) => setTimeout(resolve, 50));

  expect(seen).toEqual([]);
});
