import { Duration } from 'aws-cdk-lib';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Construct } from 'constructs';
import { QUEUES } from '../contract/wiring.ts';
import type { ArticleStore } from './article-store.ts';
import { BroadsheetFunction, type BroadsheetFunctionProps } from './broadsheet-function.ts';
import type { EditionArchiveBucket } from './edition-archive.ts';
import type { ReaderTable } from './reader-table.ts';
import { every } from './scheduled-call.ts';
import type { SendingIdentity } from './sending-identity.ts';
import type { WorkQueue } from './work-queue.ts';

export interface MessageDeliveryProps extends BroadsheetFunctionProps {
  readonly articles: ArticleStore;
  readonly archive: EditionArchiveBucket;
  readonly table: ReaderTable;
  readonly sending: SendingIdentity;
  /** Hints that a chunk may have work. */
  readonly hints: WorkQueue;
  /** SES events: the sweeper resolves nothing while some are still under way. */
  readonly feedback: WorkQueue;
  /** Messages per second that the operator configured; null takes SES's figure. */
  readonly maxSendRate: number | null;
}

/** Messages per second that one invocation sends easily (measured per GB of memory). */
const RATE_OF_ONE_SENDER = 50;

/** 4 deliver: plans who gets the edition, sends it, and sweeps up what got stuck. */
export class MessageDelivery extends Construct {
  readonly planner: BroadsheetFunction;
  readonly sender: BroadsheetFunction;
  readonly sweeper: BroadsheetFunction;

  constructor(scope: Construct, id: string, props: MessageDeliveryProps) {
    super(scope, id);
    this.planner = this.#createPlanner(props);
    this.sender = this.#createSender(props);
    this.sweeper = this.#createSweeper(props);
  }

  #createPlanner(props: MessageDeliveryProps): BroadsheetFunction {
    const { archive, table, hints } = props;
    const planner = new BroadsheetFunction(this, 'Planner', {
      ...props,
      name: 'plan-deliveries',
      description: 'Lists who gets the edition this quarter of an hour, in chunks',
      memorySize: 512,
    });
    // On a short day it reads who went without the last edition.
    archive.allowWriting(planner, ['plans']);
    table.allow(planner, {
      editions: ['Query'],
      // Who went without the last edition, on a day whose quota is smaller than the list.
      subscribers: ['BatchGetItem'],
      deliveries: ['GetItem', 'Query', 'PutItem', 'UpdateItem'],
      mornings: ['Query'],
      control: ['GetItem', 'UpdateItem'],
    });
    table.allowFinding(planner, ['morningIndex']);
    planner.allow(['sqs:SendMessage', 'sqs:GetQueueAttributes'], [hints.queue.queueArn]);
    // Time zones differ by at least 15 minutes. The next tick does what a failed one left undone.
    every(Duration.minutes(15), planner, 'Looks for mornings that have come');
    return planner;
  }

  #createSender(props: MessageDeliveryProps): BroadsheetFunction {
    const { archive, table, sending, hints, maxSendRate } = props;
    const sender = new BroadsheetFunction(this, 'Sender', {
      ...props,
      name: 'deliver-messages',
      description: 'Claims, sends and confirms one mail after the other',
      memorySize: 1024,
    });
    archive.allowReading(sender, ['editions', 'plans']);
    table.allow(sender, {
      subscribers: ['BatchGetItem', 'PutItem'],
      editions: ['GetItem'],
      deliveries: ['GetItem', 'Query', 'UpdateItem'],
      control: ['GetItem', 'Query', 'PutItem', 'UpdateItem'],
      signingKeys: ['GetItem', 'Query', 'PutItem'],
    });
    sending.allowSending(sender, sending.digest);
    sending.allowAskingForQuota(sender);
    sender.addEventSource(
      new SqsEventSource(hints.queue, {
        batchSize: QUEUES.hints.batchSize,
        reportBatchItemFailures: true,
        // Lambda's minimum is two. More senders than pacing has shares for would only return their hints.
        maxConcurrency: Math.max(2, Math.ceil((maxSendRate ?? 0) / RATE_OF_ONE_SENDER)),
      }),
    );
    return sender;
  }

  #createSweeper(props: MessageDeliveryProps): BroadsheetFunction {
    const { articles, archive, table, sending, hints, feedback } = props;
    const sweeper = new BroadsheetFunction(this, 'Sweeper', {
      ...props,
      name: 'sweep-deliveries',
      description: 'Requeues unfinished chunks, decides about unproven mails, closes the edition',
      memorySize: 512,
    });
    // A hold written into the desk's file by hand holds a frozen edition as well.
    articles.allowReadingDesk(sweeper);
    archive.allowWriting(sweeper, ['plans', 'reports']);
    table.allow(sweeper, {
      // A confirmation mail that is sent after all is noted in the profile.
      subscribers: ['GetItem', 'BatchGetItem', 'PutItem', 'UpdateItem'],
      editions: ['Query', 'UpdateItem'],
      deliveries: ['GetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem'],
      mornings: ['Query'],
      control: ['GetItem', 'UpdateItem'],
      unsent: ['Query', 'PutItem', 'UpdateItem', 'DeleteItem'],
      signingKeys: ['Query'],
    });
    sending.allowSending(sweeper, sending.confirmation);
    table.allowFinding(sweeper, ['morningIndex', 'movedIndex']);
    sweeper.allow(['sqs:SendMessage'], [hints.queue.queueArn]);
    const watched = [hints.queue, feedback.queue, feedback.givenUp];
    sweeper.allow(
      ['sqs:GetQueueAttributes'],
      watched.map(({ queueArn }) => queueArn),
    );
    sending.allowAskingForQuota(sweeper);
    every(Duration.minutes(1), sweeper, 'Sweeps up after the senders');
    return sweeper;
  }
}
