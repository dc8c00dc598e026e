import { Duration } from 'aws-cdk-lib';
import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  MathExpression,
  type Metric,
  Stats,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { createAlarmTopic } from './alarm-topic.ts';
import type { EditionPublisher } from './edition-publisher.ts';
import type { MessageDelivery } from './message-delivery.ts';
import { type Counted, confirmations, reputation } from './metrics.ts';
import type { PublicAddress } from './public-address.ts';
import type { WorkQueue } from './work-queue.ts';

/** One section for each alarm: what readers lose, where to look, what to do. */
const RUNBOOK = 'docs/runbook.md';

export interface BroadsheetAlarmsProps {
  /** Mailbox that alarms are sent to; null sends none. */
  readonly alarmEmail: string | null;
  /** Share of listed objects, 0 to 1, that may be set aside without an alarm. */
  readonly setAsideShare: number;
  /** Whether the config names feeds. */
  readonly fetchesFeeds: boolean;
  /** The webhook's queue; null when the config names no webhook. */
  readonly webhook: WorkQueue | null;
  readonly counted: Counted;
  readonly publisher: EditionPublisher;
  readonly delivery: MessageDelivery;
  readonly hints: WorkQueue;
  readonly feedback: WorkQueue;
  readonly address: PublicAddress;
}

interface Loss {
  /** Heading in the runbook, as its anchor. */
  readonly section: string;
  /** What readers lose, in one sentence. */
  readonly lost: string;
  readonly metric: IMetric;
  readonly threshold: number;
  /** How missing data is treated. */
  readonly silence: TreatMissingData;
  readonly periods?: number;
  /** What raises it. @default - reaching the threshold */
  readonly when?: keyof typeof COMPARISON;
}

/** Watches for what readers lose, not for errors that a retry repairs. Each alarm links to its section of the runbook. */
export class BroadsheetAlarms extends Construct {
  readonly topic: Topic;
  readonly alarms: readonly Alarm[];

  constructor(scope: Construct, id: string, props: BroadsheetAlarmsProps) {
    super(scope, id);
    this.topic = createAlarmTopic(this, props.alarmEmail);
    this.alarms = Object.entries(losses(props)).map(([name, loss]) => this.#raise(name, loss));
  }

  #raise(
    id: string,
    { section, lost, metric, threshold, silence, periods = 1, when = 'reached' }: Loss,
  ): Alarm {
    const alarm = new Alarm(this, id, {
      alarmDescription: `${lost} What to do: ${RUNBOOK}#${section}`,
      metric,
      threshold,
      evaluationPeriods: periods,
      comparisonOperator: COMPARISON[when],
      treatMissingData: silence,
    });
    const tell = new SnsAction(this.topic);
    alarm.addAlarmAction(tell);
    alarm.addOkAction(tell);
    return alarm;
  }
}

const COMPARISON = {
  below: ComparisonOperator.LESS_THAN_THRESHOLD,
  reached: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
  above: ComparisonOperator.GREATER_THAN_THRESHOLD,
} as const;

const { BREACHING, NOT_BREACHING, IGNORE } = TreatMissingData;
const hour = Duration.hours(1);
const fiveMinutes = Duration.minutes(5);

/** In the order of the stages. */
function losses(props: BroadsheetAlarmsProps): Record<string, Loss> {
  const { counted, publisher, delivery, hints, feedback, address } = props;
  return {
    EditionMissed: {
      section: 'edition-missed',
      lost: 'Readers get no edition today: publishing failed, and so did every retry.',
      metric: messagesIn(publisher.missed),
      threshold: 1,
      silence: NOT_BREACHING,
    },
    // The dead man's switch. The sweeper compares the register with the calendar every minute; missing data raises it
    // too, so it works even if none of our functions runs.
    NoEdition: {
      section: 'no-edition-by-the-deadline',
      lost: 'Readers get no edition: one was planned for an hour ago, and there is none.',
      metric: alwaysCounted(counted('editionsOverdue', fiveMinutes, Stats.MAXIMUM), 1),
      threshold: 1,
      periods: 2,
      silence: BREACHING,
    },
    // The same for the outcome: nothing left to send or to decide. An edition is closed at most a day after it is due.
    NoEditionClosed: {
      section: 'no-edition-closed',
      lost: 'An edition was not sent to its end in two days: readers may be waiting.',
      metric: alwaysCounted(counted('editionsUnclosed', fiveMinutes, Stats.MAXIMUM), 1),
      threshold: 1,
      periods: 2,
      silence: BREACHING,
    },
    ArticlesSetAside: {
      section: 'many-articles-set-aside',
      lost: "Readers may miss stories: more of the newsroom's files than usual could not be read.",
      metric: counted('setAsidePercent', hour, Stats.MAXIMUM),
      // "Above", because with a limit of 0 a share of 0 must not raise the alarm.
      when: 'above',
      threshold: props.setAsideShare * 100,
      // Counted once a morning: yesterday's figure holds until today's.
      silence: IGNORE,
    },
    ...(props.fetchesFeeds ? { FeedsLost: feedsLost(counted) } : {}),
    PlanningFails: {
      section: 'planning-fails',
      lost: 'Readers get their edition late: its delivery cannot be planned.',
      metric: delivery.planner.metricErrors({ period: Duration.minutes(30) }),
      threshold: 2,
      silence: NOT_BREACHING,
    },
    SweepingFails: {
      section: 'sweeping-fails',
      lost: 'Mails that got stuck are not retried, and editions are not closed.',
      metric: delivery.sweeper.metricErrors({ period: fiveMinutes }),
      threshold: 3,
      periods: 3,
      silence: NOT_BREACHING,
    },
    HintsGivenUp: {
      section: 'delivery-hints-given-up',
      lost: 'Up to 500 readers for each message are waiting for their edition: sending to them keeps failing.',
      metric: messagesIn(hints.givenUp),
      threshold: 1,
      silence: NOT_BREACHING,
    },
    // Counted at every sweep, even when zero, so missing data means that the sweeper does not run.
    ReadersWaiting: {
      section: 'readers-are-waiting',
      lost: 'Readers are waiting for an edition that is due: sending is paused, parked, out of quota or stuck.',
      metric: alwaysCounted(counted('readersWaiting', fiveMinutes, Stats.MAXIMUM), 1),
      threshold: 1,
      // Two periods, because metrics arrive a minute late.
      periods: 2,
      silence: BREACHING,
    },
    SendingPaused: {
      section: 'sending-is-paused',
      lost: 'No reader gets a mail while sending is paused, by a person or by the program.',
      metric: counted('sendingPaused', fiveMinutes, Stats.MAXIMUM),
      threshold: 1,
      periods: 2,
      // That the sweeper runs at all is watched by ReadersWaiting.
      silence: NOT_BREACHING,
    },
    ReadersMissed: {
      section: 'readers-missed',
      lost: 'Some readers did not get the edition before its cut-off, or there is no proof that they did.',
      metric: counted('readersMissed', hour),
      threshold: 1,
      silence: NOT_BREACHING,
    },
    MailsRejected: {
      section: 'mails-rejected',
      lost: 'Some readers did not get the edition: their providers rejected it because of its sender or its content.',
      metric: rejectedTooOften(counted),
      threshold: 1,
      silence: NOT_BREACHING,
    },
    FeedbackGivenUp: {
      section: 'feedback-given-up',
      lost: 'Bounces or complaints may be missed, and mails without proof are not retried meanwhile.',
      metric: messagesIn(feedback.givenUp),
      threshold: 1,
      silence: NOT_BREACHING,
    },
    // An event waits for seconds. A recorder that does not run at all puts nothing into the dead-letter queue.
    FeedbackLate: {
      section: 'feedback-is-late',
      lost: 'Bounces and complaints are not recorded, and mails without proof are not retried meanwhile.',
      metric: feedback.queue.metricApproximateAgeOfOldestMessage({
        period: fiveMinutes,
        statistic: Stats.MAXIMUM,
      }),
      threshold: 900,
      periods: 2,
      silence: NOT_BREACHING,
    },
    // AWS reviews an account at 5 % and pauses it at 10 %: stop before the review.
    BounceRate: {
      section: 'bounce-rate',
      lost: 'All readers are about to lose the newsletter: SES pauses accounts that bounce this much.',
      metric: reputation('BounceRate'),
      threshold: 0.045,
      silence: IGNORE,
    },
    // Reviewed at 0.1 %, paused at 0.5 %.
    ComplaintRate: {
      section: 'complaint-rate',
      lost: 'All readers are about to lose the newsletter: SES pauses accounts with this many complaints.',
      metric: reputation('ComplaintRate'),
      threshold: 0.0008,
      silence: IGNORE,
    },
    SignUpsRefused: {
      section: 'sign-ups-refused',
      lost: "New readers cannot sign up: this hour's limit of confirmation mails is used up, or SES does not take them.",
      metric: newcomersLost(counted),
      threshold: 1,
      silence: NOT_BREACHING,
    },
    ...(props.webhook === null
      ? {}
      : {
          WebhooksGivenUp: {
            section: 'webhook-events-given-up',
            lost: 'Your own system does not know that some readers joined or left: its webhook failed for three days.',
            metric: messagesIn(props.webhook.givenUp),
            threshold: 1,
            silence: NOT_BREACHING,
          },
        }),
    ReaderPagesFail: {
      section: 'reader-pages-fail',
      lost: 'Readers cannot subscribe or, worse, unsubscribe.',
      metric: address.api.metricServerError({ period: fiveMinutes, statistic: Stats.SUM }),
      threshold: 3,
      silence: NOT_BREACHING,
    },
  };
}

/** Counted every 15 minutes, so hours without data mean that the fetcher does not run. */
const feedsLost = (counted: Counted): Loss => ({
  section: 'feeds-lost',
  lost: 'Readers miss the stories of at least one feed: it was unavailable for a day, or no feed is fetched at all.',
  metric: alwaysCounted(counted('feedsLost', hour, Stats.MAXIMUM), 1),
  threshold: 1,
  periods: 3,
  silence: BREACHING,
});

/**
 * A metric with `value` for every period that counted nothing. Without it CloudWatch keeps looking at the last figures
 * that do exist, some periods beyond those it evaluates, and rings late. When nothing at all was counted in so long,
 * there is nothing to fill, and missing data raises the alarm.
 */
const alwaysCounted = (metric: Metric, value: 0 | 1) =>
  new MathExpression({
    expression: `FILL(figure, ${value})`,
    usingMetrics: { figure: metric },
    period: metric.period,
    label: metric.metricName,
  });

const newcomersLost = (counted: Counted) => {
  const failed = confirmations(counted, 'confirmationsFailed', fiveMinutes);
  return new MathExpression({
    expression: `FILL(refused, 0) + ${failed.expression} + FILL(late, 0)`,
    usingMetrics: {
      ...failed.usingMetrics,
      refused: counted('signUpsRefused', fiveMinutes),
      late: counted('confirmationsLate', fiveMinutes, Stats.MAXIMUM),
    },
    period: fiveMinutes,
    label: 'sign-ups lost',
  });
};

/**
 * 1 when, in a day, at least three mails and more than 2 % of those accepted were rejected because of the sender or
 * the content. A corporate filter rejects a mail now and then; a broken DKIM record loses a whole provider.
 */
const rejectedTooOften = (counted: Counted) =>
  new MathExpression({
    expression: 'IF(rejected >= 3 AND rejected > 0.02 * FILL(accepted, 0), 1, 0)',
    usingMetrics: {
      rejected: counted('mailsRejected', Duration.days(1)),
      accepted: counted('mailsAccepted', Duration.days(1)),
    },
    period: Duration.days(1),
    label: 'mails rejected too often',
  });

/** A queue that has been empty for some hours stops reporting, so missing data is normal. */
function messagesIn(queue: Queue): IMetric {
  return queue.metricApproximateNumberOfMessagesVisible({ period: fiveMinutes });
}
