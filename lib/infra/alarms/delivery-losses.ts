import { Duration } from 'aws-cdk-lib';
import { MathExpression, Stats, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { type Counted, reputation } from '../metrics.ts';
import type { BroadsheetAlarmsProps } from './alarms-props.ts';
import { fillMissing, fiveMinutes, hour, type Losses, queueLength } from './loss.ts';

const { BREACHING, IGNORE, NOT_BREACHING } = TreatMissingData;

/** Losses while an edition is sent, and what SES says of the account. */
export function deliveryLosses({
  counted,
  delivery,
  hints,
  feedback,
}: Pick<BroadsheetAlarmsProps, 'counted' | 'delivery' | 'hints' | 'feedback'>): Losses {
  return {
    PlanningFails: {
      section: 'planning-fails',
      lost: 'Readers get their edition late: its delivery cannot be planned.',
      metric: delivery.planner.metricErrors({ period: Duration.minutes(30) }),
      threshold: 2,
      silence: NOT_BREACHING,
    },
    SweepingFails: {
      section: 'sweeping-fails',
      lost: 'Stuck mails are not retried and editions are not closed: the sweeper fails.',
      metric: delivery.sweeper.metricErrors({ period: fiveMinutes }),
      threshold: 3,
      periods: 3,
      silence: NOT_BREACHING,
    },
    HintsGivenUp: {
      section: 'delivery-hints-given-up',
      lost: 'Readers are waiting, up to 500 for each message in the queue: sending to them keeps failing.',
      metric: queueLength(hints.givenUp),
      threshold: 1,
      silence: NOT_BREACHING,
    },
    // Counted at every sweep, even when zero, so missing data means that the sweeper does not run.
    ReadersWaiting: {
      section: 'readers-are-waiting',
      lost: 'Readers are waiting for an edition that is due: sending is paused, parked, out of quota or stuck.',
      metric: fillMissing(counted('readersWaiting', fiveMinutes, Stats.MAXIMUM), 1),
      threshold: 1,
      // Two periods, because metrics arrive a minute late.
      periods: 2,
      silence: BREACHING,
    },
    SendingPaused: {
      section: 'sending-is-paused',
      lost: 'No reader gets a mail while sending is paused, by a person or by Broadsheet.',
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
      lost: 'Bounces or complaints may be missed, and unconfirmed mails are not retried until this is fixed.',
      metric: queueLength(feedback.givenUp),
      threshold: 1,
      silence: NOT_BREACHING,
    },
    // An event waits for seconds. A recorder that does not run at all puts nothing into the dead-letter queue.
    FeedbackLate: {
      section: 'feedback-is-late',
      lost: 'Bounces and complaints are not recorded, and unconfirmed mails are not retried until this is fixed.',
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
  };
}

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
