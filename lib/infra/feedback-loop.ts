import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import { QUEUES } from '../contract/wiring.ts';
import { BroadsheetFunction, type BroadsheetFunctionProps } from './broadsheet-function.ts';
import type { ReaderTable } from './reader-table.ts';
import type { SendingIdentity } from './sending-identity.ts';
import type { WorkQueue } from './work-queue.ts';

export interface FeedbackLoopProps extends BroadsheetFunctionProps {
  readonly table: ReaderTable;
  readonly sending: SendingIdentity;
  /** The queue of SES events. */
  readonly feedback: WorkQueue;
}

/** 5 feedback: SES events become proof in the ledger, or suppress the reader. */
export class FeedbackLoop extends Construct {
  readonly function: BroadsheetFunction;

  constructor(scope: Construct, id: string, props: FeedbackLoopProps) {
    super(scope, id);
    const { table, sending, feedback } = props;
    this.function = new BroadsheetFunction(this, 'Function', {
      ...props,
      name: 'record-feedback',
      description: 'Records what became of each mail; suppresses readers who bounced or complained',
      memorySize: 512,
    });
    sending.events.addSubscription(new SqsSubscription(feedback.queue));
    // A bounced confirmation mail names no reader, so its address is looked up.
    table.allowReading(this.function, ['subscribers', 'addresses', 'deliveries']);
    table.allowWriting(this.function, ['subscribers', 'deliveries', 'mornings']);
    this.function.addEventSource(
      new SqsEventSource(feedback.queue, {
        batchSize: QUEUES.events.batchSize,
        reportBatchItemFailures: true,
        maxConcurrency: 20,
      }),
    );
  }
}
