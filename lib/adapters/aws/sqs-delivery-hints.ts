import { GetQueueAttributesCommand, SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { StoreError } from '../../errors.ts';
import type { DeliveryHints } from '../../ports.ts';

/** SendMessageBatch takes so many at once. */
const BATCH = 10;

/** Hints as SQS messages. A hint that SQS does not take is not missed: the sweeper makes another. */
export function createSqsDeliveryHints(client: SQSClient, queueUrl: string): DeliveryHints {
  return {
    async send(hints) {
      for (let i = 0; i < hints.length; i += BATCH) {
        const entries = hints.slice(i, i + BATCH).map(({ edition, chunk, delaySeconds }, n) => ({
          Id: String(n),
          MessageBody: JSON.stringify({ edition, chunk }),
          DelaySeconds: delaySeconds,
        }));
        try {
          await client.send(new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries: entries }));
        } catch (cause) {
          throw new StoreError('cannot send delivery hints', { cause });
        }
      }
    },
    waiting: async () => (await messagesIn(client, queueUrl)).waiting,
  };
}

/** About how many messages nobody has received yet, and how many are being worked on. */
export async function messagesIn(
  client: SQSClient,
  queueUrl: string,
): Promise<{ readonly waiting: number; readonly received: number }> {
  try {
    const { Attributes } = await client.send(
      new GetQueueAttributesCommand({
        QueueUrl: queueUrl,
        AttributeNames: ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'],
      }),
    );
    return {
      waiting: Number(Attributes?.ApproximateNumberOfMessages ?? 0),
      received: Number(Attributes?.ApproximateNumberOfMessagesNotVisible ?? 0),
    };
  } catch (cause) {
    throw new StoreError('cannot ask a queue how long it is', { cause });
  }
}
