import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Construct } from 'constructs';
import { QUEUES } from '../contract/wiring.ts';
import { BroadsheetFunction, type BroadsheetFunctionProps } from './broadsheet-function.ts';
import type { ReaderTable } from './reader-table.ts';
import type { WorkQueue } from './work-queue.ts';

export interface WebhooksProps extends BroadsheetFunctionProps {
  readonly table: ReaderTable;
  readonly events: WorkQueue;
  /** The functions whose changes of a subscription are sent. */
  readonly tellers: readonly BroadsheetFunction[];
}

/**
 * If the config names a webhook: tells it what happens to subscriptions. Because it talks to a server of strangers, it is
 * a separate function that can change no profile and cannot send mail.
 */
export class Webhooks extends Construct {
  constructor(scope: Construct, id: string, props: WebhooksProps) {
    super(scope, id);
    const { table, events, tellers } = props;
    const sender = new BroadsheetFunction(this, 'Function', {
      ...props,
      name: 'send-webhooks',
      description: 'Tells the configured webhook what happens to subscriptions',
      memorySize: 256,
    });
    table.allow(sender, { subscribers: ['GetItem'], webhookSecret: ['GetItem', 'PutItem'] });
    sender.addEventSource(
      new SqsEventSource(events.queue, {
        batchSize: QUEUES.webhooks.batchSize,
        reportBatchItemFailures: true,
        // Lambda's minimum: a receiver is never asked by many at once.
        maxConcurrency: 2,
      }),
    );
    for (const teller of tellers) teller.allow(['sqs:SendMessage'], [events.queue.queueArn]);
  }
}
