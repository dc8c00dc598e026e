import type { SQSClient } from '@aws-sdk/client-sqs';
import type { EventBacklog } from '../../ports.ts';
import { messagesIn } from './sqs-delivery-hints.ts';

/** The queue of SES events and its dead-letter queue. */
export function createSqsEventBacklog(
  client: SQSClient,
  queueUrl: string,
  deadQueueUrl: string,
): EventBacklog {
  return {
    async count() {
      const [events, dead] = await Promise.all([
        messagesIn(client, queueUrl),
        messagesIn(client, deadQueueUrl),
      ]);
      // A message that was received and failed is not processed, although SQS does not count it as waiting.
      return { waiting: events.waiting + events.received, dead: dead.waiting + dead.received };
    },
  };
}
