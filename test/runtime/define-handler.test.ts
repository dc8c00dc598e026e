import type { Context, SQSEvent } from 'aws-lambda';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { MalformedEventError } from '../../lib/errors.ts';
import { defineBatchHandler, defineHandler, defineQueueHandler } from '../../lib/runtime/define-handler.ts';

const context = { awsRequestId: 'request-1', getRemainingTimeInMillis: () => 10_000 } as Context;
const ready = async () => ({});
const queueEvent = (...bodies: string[]): SQSEvent =>
  ({ Records: bodies.map((body, index) => ({ messageId: `m${index}`, body })) }) as SQSEvent;

test('a malformed event is refused before anything runs', async () => {
  let runs = 0;
  const handler = defineHandler({
    name: 'plan-deliveries',
    event: z.strictObject({ asOf: z.string() }),
    services: ready,
    run: async () => runs++,
    summary: () => ({}),
  });

  await expect(handler({ asof: 'typo' }, context)).rejects.toThrow(MalformedEventError);
  expect(runs).toBe(0);
});

test('services are built once for a container, and a failed build is tried again', async () => {
  let builds = 0;
  const services = async () => {
    builds += 1;
    if (builds === 1) throw new Error('the first cold start fails');
    return {};
  };
  const handler = defineHandler({
    name: 'plan-deliveries',
    event: z.unknown(),
    services,
    run: async () => 'ran',
    summary: () => ({}),
  });

  await expect(handler({}, context)).rejects.toThrow('the first cold start fails');
  expect(await handler({}, context)).toBe('ran');
  expect(await handler({}, context)).toBe('ran');
  expect(builds).toBe(2);
});

test('only the messages that failed go back to the queue', async () => {
  const handler = defineQueueHandler({
    name: 'deliver-messages',
    message: z.strictObject({ fate: z.enum(['fine', 'throws']) }),
    services: ready,
    run: async ({ fate }) => {
      if (fate === 'throws') throw new Error('broken');
    },
  });
  const event = queueEvent('{"fate":"fine"}', '{"fate":"throws"}', 'not json', '{"fate":"odd"}');

  const answer = await handler(event, context);

  expect(answer.batchItemFailures.map((failure) => failure.itemIdentifier).sort()).toEqual([
    'm1',
    'm2',
    'm3',
  ]);
});

test('a batch that fails as a whole goes back as a whole', async () => {
  const handler = defineBatchHandler({
    name: 'deliver-messages',
    message: z.unknown(),
    services: ready,
    run: () => Promise.reject(new Error('the table is away')),
  });

  await expect(handler(queueEvent('{}', '{}'), context)).rejects.toThrow('the table is away');
});
