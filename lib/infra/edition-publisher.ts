import { Duration, TimeZone } from 'aws-cdk-lib';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import { ContextAttribute, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { scheduleOf } from '../contract/schedule.ts';
import { acknowledge } from './acknowledge.ts';
import type { ArticleStore } from './article-store.ts';
import { BroadsheetFunction, type BroadsheetFunctionProps } from './broadsheet-function.ts';
import type { EditionArchiveBucket } from './edition-archive.ts';
import type { ReaderTable } from './reader-table.ts';
import { ScheduledCall } from './scheduled-call.ts';
import type { SendingIdentity } from './sending-identity.ts';
import { createGivenUpQueue } from './work-queue.ts';

type PressTime = ReturnType<typeof scheduleOf>['editions'][number];

export interface EditionPublisherProps extends BroadsheetFunctionProps {
  /** When editions are made, in the newsroom's zone; the scheduler takes care of daylight saving. */
  readonly schedule: ReturnType<typeof scheduleOf>;
  readonly articles: ArticleStore;
  readonly archive: EditionArchiveBucket;
  readonly table: ReaderTable;
  readonly sending: SendingIdentity;
}

/** 1 to 3 ingest, select, compose: makes and freezes the editions of the schedule. */
export class EditionPublisher extends Construct {
  readonly function: BroadsheetFunction;
  /** Mornings on which every retry failed. */
  readonly missed: Queue;

  constructor(scope: Construct, id: string, props: EditionPublisherProps) {
    super(scope, id);
    this.function = new BroadsheetFunction(this, 'Function', {
      ...props,
      name: 'publish-edition',
      description: 'Ingests, selects, composes and freezes the edition of the day',
      memorySize: 1769,
    });
    props.articles.allowReading(this.function);
    props.archive.allowWriting(this.function, ['editions', 'reports', 'drafts']);
    props.table.allow(this.function, {
      editions: ['GetItem', 'Query', 'PutItem'],
      // The plan of the last edition says how many readers it had, for the proof.
      deliveries: ['Query'],
    });
    // For test sends and proofs, which use the digest's configuration set like a real edition.
    props.sending.allowSending(this.function, props.sending.digest);

    // The scheduler hands the event over, and Lambda retries a failing function. If either gives up, the event
    // ends up here.
    this.missed = createGivenUpQueue(this, 'Missed');
    acknowledge(
      this.missed,
      'SQS3',
      'It is itself the dead-letter queue of the scheduler and of Lambda’s retries.',
    );
    const patience = Duration.hours(3);
    this.function.configureAsyncInvoke({
      retryAttempts: 2,
      maxEventAge: patience,
      onFailure: new SqsDestination(this.missed),
    });
    const { editions, timeZone } = props.schedule;
    for (const edition of editions) {
      new ScheduledCall(
        this,
        edition.name === null ? 'PressTime' : `PressTime-${edition.name}`,
        this.function,
        {
          description: `Press time of the ${edition.name ?? 'daily'} edition`,
          schedule: ScheduleExpression.cron({ ...cronOf(edition), timeZone: TimeZone.of(timeZone) }),
          // The same instant on every retry, so that a second run makes the same edition from the same articles. Holidays
          // are looked up by the function.
          input: {
            asOf: ContextAttribute.scheduledTime,
            scheduled: true,
            ...(edition.name === null ? {} : { edition: edition.name }),
          },
          retryAttempts: 20,
          maxEventAge: patience,
          deadLetterQueue: this.missed,
        },
      );
    }
  }
}

/** Every day is written as such, because a list of all days is another schedule in the eyes of CloudFormation. */
function cronOf({ publishAt, days }: PressTime): { hour: string; minute: string; weekDay?: string } {
  const [hour, minute] = publishAt.split(':').map(Number);
  const time = { hour: String(hour), minute: String(minute) };
  return days.length === 7 ? time : { ...time, weekDay: days.join(',').toUpperCase() };
}
