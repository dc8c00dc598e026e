import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import * as z from 'zod';
import type { FunctionName } from '../contract/environment.ts';
import { BroadsheetError, MalformedEventError } from '../errors.ts';
import { once } from './once.ts';
import { createLog } from './telemetry.ts';

/** One invocation: its id and its deadline. */
export interface Invocation {
  readonly id: string;
  /** When Lambda will stop us. */
  readonly deadline: Date;
}

export interface HandlerSpec<Event, Services, Outcome> {
  readonly name: FunctionName;
  readonly event: z.ZodType<Event>;
  readonly services: () => Promise<Services>;
  readonly run: (event: Event, services: Services, invocation: Invocation) => Promise<Outcome>;
  /** The part of the outcome that may be logged: never an address, a token or a page. */
  readonly summary: (outcome: Outcome) => Readonly<Record<string, unknown>>;
}

/**
 * Turn a use case into a Lambda handler: check the event, build the services on the first call of a
 * container, run, log one line with the outcome. Errors are left to the platform, which retries and then
 * dead-letters.
 */
export function defineHandler<Event, Services, Outcome>(spec: HandlerSpec<Event, Services, Outcome>) {
  const log = createLog(spec.name);
  const services = once(spec.services);
  return async (raw: unknown, context: Context): Promise<Outcome> => {
    const event = parseEvent(spec.event, raw, spec.name);
    const outcome = await spec.run(event, await services(), invocationOf(context));
    log.info('done', spec.summary(outcome));
    return outcome;
  };
}

export interface QueueSpec<Message, Services> {
  readonly name: FunctionName;
  readonly message: z.ZodType<Message>;
  readonly services: () => Promise<Services>;
  readonly run: (message: Message, services: Services, invocation: Invocation) => Promise<unknown>;
  /** Decides when a failed message comes again. @default - after the queue's visibility timeout */
  readonly postpone?: (record: SQSRecord, services: Services) => Promise<void>;
}

/**
 * The same for a queue, message by message. A failed or malformed message returns to the queue and, after its last
 * attempt, goes to the dead-letter queue, so that nothing is lost silently. No message blocks another.
 */
export function defineQueueHandler<Message, Services>({ run, ...spec }: QueueSpec<Message, Services>) {
  return defineBatchHandler<Message, Services>({
    ...spec,
    run: (messages, services, invocation) =>
      Promise.allSettled(messages.map((message) => run(message, services, invocation))),
  });
}

export interface BatchSpec<Message, Services> {
  readonly name: FunctionName;
  readonly message: z.ZodType<Message>;
  /** Parses a message's text. @default - JSON; anything else returns to the queue */
  readonly parse?: (text: string) => unknown;
  readonly services: () => Promise<Services>;
  /** One result for each message, in order. If the call itself rejects, every message returns to the queue. */
  readonly postpone?: (record: SQSRecord, services: Services) => Promise<void>;
  readonly run: (
    messages: readonly Message[],
    services: Services,
    invocation: Invocation,
  ) => Promise<readonly PromiseSettledResult<unknown>[]>;
}

/** Like `defineQueueHandler`, for a use case that handles several messages together. */
export function defineBatchHandler<Message, Services>(spec: BatchSpec<Message, Services>) {
  const log = createLog(spec.name);
  const services = once(spec.services);
  const parse = spec.parse ?? parseJson;
  return async (event: SQSEvent, context: Context): Promise<SQSBatchResponse> => {
    const ready = await services();
    const failures: SQSBatchResponse['batchItemFailures'] = [];
    const fail = ({ messageId }: SQSRecord, error: unknown) => {
      log.error('message failed', { messageId, ...factsOf(error) });
      failures.push({ itemIdentifier: messageId });
    };
    const readable: { record: SQSRecord; message: Message }[] = [];
    for (const record of event.Records) {
      try {
        readable.push({ record, message: parseEvent(spec.message, parse(record.body), spec.name) });
      } catch (error) {
        fail(record, error);
      }
    }
    const messages = readable.map(({ message }) => message);
    const results = await spec.run(messages, ready, invocationOf(context));
    for (const [index, { record }] of readable.entries()) {
      const result = results[index];
      if (result?.status !== 'fulfilled') fail(record, result?.reason);
    }
    const failed = new Set(failures.map(({ itemIdentifier }) => itemIdentifier));
    for (const record of event.Records) {
      // Without the postponement it comes again after the visibility timeout.
      if (failed.has(record.messageId)) await spec.postpone?.(record, ready).catch(() => undefined);
    }
    return { batchItemFailures: failures };
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new MalformedEventError('the message is not JSON', { cause });
  }
}

function parseEvent<Event>(schema: z.ZodType<Event>, raw: unknown, name: string): Event {
  const event = schema.safeParse(raw);
  if (event.success) return event.data;
  throw new MalformedEventError(`${name} cannot read its event: ${z.prettifyError(event.error)}`);
}

function invocationOf(context: Context): Invocation {
  return {
    id: context.awsRequestId,
    deadline: new Date(Date.now() + context.getRemainingTimeInMillis()),
  };
}

/** The part of an error that may be logged: kind and message, never the data. */
function factsOf(error: unknown): Record<string, unknown> {
  if (error instanceof BroadsheetError)
    return { error: error.name, why: error.message, retryable: error.retryable };
  if (error instanceof Error) return { error: error.name, why: error.message, stack: error.stack };
  return { error: 'unknown' };
}
