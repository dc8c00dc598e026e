import { Duration } from 'aws-cdk-lib';
import { MathExpression, Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { FunctionName } from '../contract/environment.ts';
import { METRIC, METRIC_NAMESPACE } from '../contract/metrics.ts';

/** Which function counts what. CloudWatch keeps a separate metric for each `service` that reports it. */
const COUNTED_BY = {
  editionsFrozen: 'publish-edition',
  articlesIngested: 'publish-edition',
  objectsSetAside: 'publish-edition',
  setAsidePercent: 'publish-edition',
  storiesTaken: 'publish-edition',
  mailsAccepted: 'deliver-messages',
  mailsFailed: 'deliver-messages',
  mailsAmbiguous: 'deliver-messages',
  readersMissed: 'sweep-deliveries',
  confirmationsSent: 'serve-readers',
  confirmationsFailed: 'serve-readers',
  confirmationsLate: 'sweep-deliveries',
  signUpsRefused: 'serve-readers',
  signUpsTrapped: 'serve-readers',
  readersWaiting: 'sweep-deliveries',
  minutesOverdue: 'sweep-deliveries',
  editionsOverdue: 'sweep-deliveries',
  editionsUnclosed: 'sweep-deliveries',
  editionsClosed: 'sweep-deliveries',
  sendingPaused: 'sweep-deliveries',
  bounces: 'record-feedback',
  complaints: 'record-feedback',
  mailsRejected: 'record-feedback',
  eventsIgnored: 'record-feedback',
  feedsStored: 'fetch-feeds',
  feedsFailed: 'fetch-feeds',
  feedsLost: 'fetch-feeds',
} as const satisfies Record<keyof typeof METRIC, FunctionName>;

/** Who sends confirmation mails. Each counts those that left and those that failed, which are to be added up. */
const CONFIRMATION_SENDERS = ['serve-readers', 'serve-desk', 'sweep-deliveries'] as const;

/** One of a newsletter's own metrics, added up over `period`. */
export type Counted = (
  metric: keyof typeof METRIC,
  period: Duration,
  statistic?: string,
  by?: FunctionName,
) => Metric;

/** @param newsletter - Name of the stack: newsletters of one account do not add up. */
export function countedFor(newsletter: string): Counted {
  return (metric, period, statistic = Stats.SUM, by = COUNTED_BY[metric]) =>
    new Metric({
      namespace: METRIC_NAMESPACE,
      metricName: METRIC[metric],
      dimensionsMap: { newsletter, service: by },
      statistic,
      period,
    });
}

/** Confirmation mails by sender, in terms of an expression: `failed1`, `failed2` and so on. */
export function confirmations(
  counted: Counted,
  metric: 'confirmationsSent' | 'confirmationsFailed',
  period: Duration,
) {
  const name = metric === 'confirmationsSent' ? 'sent' : 'failed';
  const usingMetrics = Object.fromEntries(
    CONFIRMATION_SENDERS.map((by, index) => [`${name}${index + 1}`, counted(metric, period, Stats.SUM, by)]),
  );
  const expression = Object.keys(usingMetrics)
    .map((id) => `FILL(${id}, 0)`)
    .join(' + ');
  return new MathExpression({ expression, usingMetrics, period, label: METRIC[metric] });
}

/** SES's own figure for the account, by which it pauses senders. A share from 0 to 1. */
export function reputation(of: 'BounceRate' | 'ComplaintRate'): Metric {
  return new Metric({
    namespace: 'AWS/SES',
    metricName: `Reputation.${of}`,
    statistic: Stats.MAXIMUM,
    period: Duration.hours(1),
  });
}
