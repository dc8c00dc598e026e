import { Duration } from 'aws-cdk-lib';
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
  /** Messages per second that the operator configured; null takes SES's figure. */
  readonly maxSendRate: number | null;
}

/** Mails per second whose events one invocation records easily: three events a mail, ten in a third of a second. */
const RATE_OF_ONE_RECORDER = 10;

/** Enough for SES's usual rates, and it leaves half of a new account's ten invocations to pages and senders. */
const FEWEST_RECORDERS = 3;

/** 5 feedback: SES events become proof in the ledger, or suppress the reader. */
export class FeedbackLoop extends Construct {
  readonly function: BroadsheetFunction;

  constructor(scope: Construct, id: string, props: FeedbackLoopProps) {
    super(scope, id);
    const { table, sending, feedback, maxSendRate } = props;
    this.function = new BroadsheetFunction(this, 'Function', {
      ...props,
      name: 'record-feedback',
      description: 'Records what became of each mail; suppresses readers who bounced or complained',
      memorySize: 512,
    });
    sending.events.addSubscription(new SqsSubscription(feedback.queue));
    // A bounced confirmation mail names no reader, so its address is looked up.
    table.allow(this.function, {
      subscribers: ['GetItem', 'BatchGetItem', 'Query', 'PutItem'],
      addresses: ['GetItem'],
      deliveries: ['UpdateItem', 'PutItem'],
      mornings: ['PutItem'],
      subscriberCounts: ['UpdateItem'],
      // The event of a probe is noted beside the control row.
      control: ['UpdateItem'],
    });
    this.function.addEventSource(
      new SqsEventSource(feedback.queue, {
        batchSize: QUEUES.events.batchSize,
        reportBatchItemFailures: true,
        // Fewer, fuller batches: an event may well wait for some seconds.
        maxBatchingWindow: Duration.seconds(QUEUES.events.gatherSeconds),
        maxConcurrency: Math.max(FEWEST_RECORDERS, Math.ceil((maxSendRate ?? 0) / RATE_OF_ONE_RECORDER)),
      }),
    );
  }
}
