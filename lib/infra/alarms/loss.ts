import { Duration } from 'aws-cdk-lib';
import { type IMetric, MathExpression, type Metric, type TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import type { Queue } from 'aws-cdk-lib/aws-sqs';

/** Something that readers lose, and how it is noticed. */
export interface ReaderLoss {
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
  readonly when?: 'reached' | 'above';
}

/** Losses by the names of their alarms. */
export type Losses = Readonly<Record<string, ReaderLoss>>;

export const hour = Duration.hours(1);
export const fiveMinutes = Duration.minutes(5);

/**
 * A metric with `value` for every period that counted nothing. Without it CloudWatch keeps looking at the last figures
 * that do exist, some periods beyond those it evaluates, and fires late. When nothing at all was counted in so long,
 * there is nothing to fill, and missing data raises the alarm.
 */
export const fillMissing = (metric: Metric, value: 0 | 1) =>
  new MathExpression({
    expression: `FILL(figure, ${value})`,
    usingMetrics: { figure: metric },
    period: metric.period,
    label: metric.metricName,
  });

/** A queue that has been empty for some hours stops reporting, so missing data is normal. */
export function queueLength(queue: Queue): IMetric {
  return queue.metricApproximateNumberOfMessagesVisible({ period: fiveMinutes });
}
