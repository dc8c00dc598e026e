import { PublishBatchCommand, type SNSClient } from '@aws-sdk/client-sns';
import type { EventRecord } from '@broadsheet/local-ses/events';

/** SNS takes at most ten messages and 256 KB a batch. */
const BATCH = 10;
const BATCH_BYTES = 200_000;

interface Waiting {
  readonly message: string;
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Publishes SES events to SNS topics. Events that arrive together are published in one batch, which needs a tenth of
 * the requests; the subscriber still receives one message each.
 */
export class EventWire {
  readonly #sns: SNSClient;
  readonly #waiting = new Map<string, Waiting[]>();

  constructor(sns: SNSClient) {
    this.#sns = sns;
  }

  /** Resolves when SNS has accepted the event. */
  publish(event: EventRecord, topicArn: string): Promise<void> {
    return new Promise((done, failed) => {
      const queue = this.#waiting.get(topicArn);
      const waiting = { message: JSON.stringify(event), done, failed };
      if (queue !== undefined) {
        queue.push(waiting);
        return;
      }
      this.#waiting.set(topicArn, [waiting]);
      setImmediate(() => void this.#drain(topicArn));
    });
  }

  async #drain(topicArn: string): Promise<void> {
    const queue = this.#waiting.get(topicArn) ?? [];
    while (queue.length > 0) await this.#publishBatch(topicArn, takeBatch(queue));
    this.#waiting.delete(topicArn);
  }

  async #publishBatch(topicArn: string, batch: readonly Waiting[]): Promise<void> {
    try {
      const entries = batch.map(({ message }, index) => ({ Id: String(index), Message: message }));
      const answer = await this.#sns.send(
        new PublishBatchCommand({ TopicArn: topicArn, PublishBatchRequestEntries: entries }),
      );
      const refused = new Map((answer.Failed ?? []).map((failure) => [failure.Id, failure.Message]));
      batch.forEach(({ done, failed }, index) => {
        const reason = refused.get(String(index));
        if (refused.has(String(index))) failed(new Error(`SNS refused an event: ${reason}`));
        else done();
      });
    } catch (error) {
      for (const { failed } of batch) failed(error);
    }
  }
}

function takeBatch(queue: Waiting[]): Waiting[] {
  const batch: Waiting[] = [];
  let bytes = 0;
  for (let next = queue[0]; next !== undefined && batch.length < BATCH; next = queue[0]) {
    bytes += Buffer.byteLength(next.message);
    if (batch.length > 0 && bytes > BATCH_BYTES) break;
    batch.push(next);
    queue.shift();
  }
  return batch;
}
