import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import { StoreError } from '../../errors.ts';
import type { SubscriberEvents } from '../../ports.ts';

/** Events for the webhook as SQS messages. */
export function createSqsSubscriberEvents(client: SQSClient, queueUrl: string): SubscriberEvents {
  return {
    async send(events) {
      const entries = events.map((event, n) => ({ Id: String(n), MessageBody: JSON.stringify(event) }));
      try {
        const { Failed = [] } = await client.send(
          new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries: entries }),
        );
        if (Failed.length > 0) throw new Error(Failed[0]?.Message ?? 'SQS did not take it');
      } catch (cause) {
        throw new StoreError('cannot queue an event for the webhook', { cause });
      }
    },
  };
}

/** Hides a message that failed for so long; afterwards it is tried again. */
export async function postponeMessage(
  client: SQSClient,
  queueUrl: string,
  receiptHandle: string,
  seconds: number,
): Promise<void> {
  await client.send(
    new ChangeMessageVisibilityCommand({
      QueueUrl: queueUrl,
      ReceiptHandle: receiptHandle,
      VisibilityTimeout: seconds,
    }),
  );
}

/**
 * Moves every message of one queue to another, one by one: it is written before it is deleted, so that a run that is
 * interrupted loses none.
 *
 * @returns how many.
 */
export async function moveMessages(client: SQSClient, from: string, to: string): Promise<number> {
  let moved = 0;
  for (;;) {
    const { Messages = [] } = await client.send(
      new ReceiveMessageCommand({ QueueUrl: from, MaxNumberOfMessages: 10, WaitTimeSeconds: 1 }),
    );
    if (Messages.length === 0) return moved;
    for (const { Body, ReceiptHandle } of Messages) {
      await client.send(new SendMessageCommand({ QueueUrl: to, MessageBody: Body ?? '' }));
      await client.send(new DeleteMessageCommand({ QueueUrl: from, ReceiptHandle }));
      moved += 1;
    }
  }
}
