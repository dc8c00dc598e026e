import { MathExpression, Stats, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { type Counted, confirmations } from '../metrics.ts';
import type { BroadsheetAlarmsProps } from './alarms-props.ts';
import { fiveMinutes, type Losses, queueLength } from './loss.ts';

const { NOT_BREACHING } = TreatMissingData;

/** Losses of people who join, leave or change something, and of the system that is told of it. */
export function readerLosses({
  counted,
  webhook,
  address,
}: Pick<BroadsheetAlarmsProps, 'counted' | 'webhook' | 'address'>): Losses {
  return {
    SignUpsRefused: {
      section: 'sign-ups-refused',
      lost: "New readers cannot sign up: this hour's limit of confirmation mails is used up, or SES does not accept them.",
      metric: lostSignUps(counted),
      threshold: 1,
      silence: NOT_BREACHING,
    },
    ...(webhook === null
      ? {}
      : {
          WebhooksGivenUp: {
            section: 'webhook-events-given-up',
            lost: 'Your system missed some subscription changes: the webhook failed for three days.',
            metric: queueLength(webhook.givenUp),
            threshold: 1,
            silence: NOT_BREACHING,
          },
        }),
    ReaderPagesFail: {
      section: 'reader-pages-fail',
      lost: 'Readers cannot subscribe or unsubscribe.',
      metric: address.api.metricServerError({ period: fiveMinutes, statistic: Stats.SUM }),
      threshold: 3,
      silence: NOT_BREACHING,
    },
  };
}

const lostSignUps = (counted: Counted) => {
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
