import { GetQueueAttributesCommand, SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { StoreError } from '../../errors.ts';
import type { DeliveryHints } from '../../ports.ts';

/** SendMessageBatch's limit. */
const BATCH = 10;

/** Hints as SQS messages. If SQS does not accept one, the sweeper sends another. */
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

/** Approximate numbers of waiting messages and of messages in work. */
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
    throw new StoreError('cannot read the length of a queue', { cause });
  }
}
