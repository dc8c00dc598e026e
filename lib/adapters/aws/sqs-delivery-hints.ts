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
    waiting: () => messagesIn(client, queueUrl),
  };
}

/** About how many messages a queue holds that nobody has received yet. */
export async function messagesIn(client: SQSClient, queueUrl: string): Promise<number> {
  try {
    const { Attributes } = await client.send(
      new GetQueueAttributesCommand({ QueueUrl: queueUrl, AttributeNames: ['ApproximateNumberOfMessages'] }),
    );
    return Number(Attributes?.ApproximateNumberOfMessages ?? 0);
  } catch (cause) {
    throw new StoreError('cannot ask a queue how long it is', { cause });
  }
}
