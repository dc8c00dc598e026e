import {
  ChangeMessageVisibilityCommand,
  DeleteMessageBatchCommand,
  GetQueueAttributesCommand,
  type Message,
  ReceiveMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import type { EmulatedInvocation } from './execution-environment.ts';

export interface QueuePollerOptions {
  readonly sqs: SQSClient;
  readonly queueUrl: string;
  readonly queueArn: string;
  readonly region: string;
  readonly invoke: (event: SQSEvent) => Promise<EmulatedInvocation>;
  /** Most messages for one invocation. SQS returns at most ten at a time. Default 10. */
  readonly batchSize?: number;
  /** Concurrent invocations. Default 2, the minimum on AWS. */
  readonly maxConcurrency?: number;
  /** How long a received message stays hidden; longer than the function may run. Default 600. */
  readonly visibilitySeconds?: number;
  /**
   * How soon a failed message is tried again. AWS waits for the visibility timeout, which nobody wants to sit
   * through at a desk. Default 1.
   */
  readonly retrySeconds?: number;
}

/** Feeds a queue to a function as Lambda's SQS event source does, partial batch responses included. */
export interface QueuePoller {
  /** Resolves when the queue is empty and no message is being processed. */
  drained(): Promise<void>;
  /** Lets running invocations finish. */
  stop(): Promise<void>;
}

export function startQueuePoller(options: QueuePollerOptions): QueuePoller {
  const stopping = new AbortController();
  const state = { busy: 0 };
  const workers = Array.from({ length: options.maxConcurrency ?? 2 }, () =>
    workOff(options, stopping.signal, state),
  );
  return {
    drained: () => drained(options, state, stopping.signal),
    stop: async () => {
      stopping.abort();
      await Promise.all(workers);
    },
  };
}

async function workOff(
  options: QueuePollerOptions,
  stopped: AbortSignal,
  state: { busy: number },
): Promise<void> {
  while (!stopped.aborted) {
    const messages = await receive(options, stopped);
    if (messages.length === 0) continue;
    state.busy++;
    try {
      const invocation = await options.invoke(eventOf(messages, options));
      await settle(options, messages, failedIds(invocation, messages));
    } catch (error) {
      if (!stopped.aborted) throw error;
    } finally {
      state.busy--;
    }
  }
}

async function receive(options: QueuePollerOptions, stopped: AbortSignal): Promise<readonly Message[]> {
  try {
    const answer = await options.sqs.send(
      new ReceiveMessageCommand({
        QueueUrl: options.queueUrl,
        MaxNumberOfMessages: Math.min(10, options.batchSize ?? 10),
        WaitTimeSeconds: 20,
        VisibilityTimeout: options.visibilitySeconds ?? 600,
        MessageSystemAttributeNames: ['All'],
        MessageAttributeNames: ['All'],
      }),
      { abortSignal: stopped },
    );
    return answer.Messages ?? [];
  } catch (error) {
    if (stopped.aborted) return [];
    throw error;
  }
}

/** @see https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html, "Example standard queue message event" */
function eventOf(messages: readonly Message[], { queueArn, region }: QueuePollerOptions): SQSEvent {
  return {
    Records: messages.map(
      (message): SQSRecord => ({
        messageId: message.MessageId ?? '',
        receiptHandle: message.ReceiptHandle ?? '',
        body: message.Body ?? '',
        attributes: (message.Attributes ?? {}) as unknown as SQSRecord['attributes'],
        messageAttributes: {},
        md5OfBody: message.MD5OfBody ?? '',
        eventSource: 'aws:sqs',
        eventSourceARN: queueArn,
        awsRegion: region,
      }),
    ),
  };
}

/**
 * An error fails the whole batch; so does a response that names an unknown message, as on AWS.
 *
 * @see https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html
 */
function failedIds(invocation: EmulatedInvocation, messages: readonly Message[]): ReadonlySet<string> {
  const all = new Set(messages.map((message) => message.MessageId ?? ''));
  if (!invocation.ok) return all;
  const response = invocation.result as SQSBatchResponse | null;
  const failed = new Set((response?.batchItemFailures ?? []).map((failure) => failure.itemIdentifier));
  return [...failed].every((id) => all.has(id)) ? failed : all;
}

async function settle(
  { sqs, queueUrl, retrySeconds }: QueuePollerOptions,
  messages: readonly Message[],
  failed: ReadonlySet<string>,
): Promise<void> {
  const done = messages.filter((message) => !failed.has(message.MessageId ?? ''));
  const back = messages.filter((message) => failed.has(message.MessageId ?? ''));
  if (done.length > 0) {
    const entries = done.map((message, index) => ({
      Id: String(index),
      ReceiptHandle: message.ReceiptHandle,
    }));
    await sqs.send(new DeleteMessageBatchCommand({ QueueUrl: queueUrl, Entries: entries }));
  }
  for (const { ReceiptHandle } of back) {
    await sqs.send(
      new ChangeMessageVisibilityCommand({
        QueueUrl: queueUrl,
        ReceiptHandle,
        VisibilityTimeout: retrySeconds ?? 1,
      }),
    );
  }
}

async function drained(
  options: QueuePollerOptions,
  state: { busy: number },
  stopped: AbortSignal,
): Promise<void> {
  while (!stopped.aborted) {
    if (state.busy === 0 && (await waitingMessages(options)) === 0 && state.busy === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function waitingMessages({ sqs, queueUrl }: QueuePollerOptions): Promise<number> {
  const { Attributes } = await sqs.send(
    new GetQueueAttributesCommand({ QueueUrl: queueUrl, AttributeNames: ['All'] }),
  );
  return (
    Number(Attributes?.ApproximateNumberOfMessages) +
    Number(Attributes?.ApproximateNumberOfMessagesNotVisible) +
    Number(Attributes?.ApproximateNumberOfMessagesDelayed)
  );
}
