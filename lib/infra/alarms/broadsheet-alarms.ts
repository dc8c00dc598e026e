import { Alarm, ComparisonOperator } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { createAlarmTopic } from '../alarm-topic.ts';
import type { BroadsheetAlarmsProps } from './alarms-props.ts';
import { deliveryLosses } from './delivery-losses.ts';
import { editionLosses } from './edition-losses.ts';
import type { ReaderLoss } from './loss.ts';
import { readerLosses } from './reader-losses.ts';

/** One section for each alarm: what readers lose, where to look, what to do. */
const RUNBOOK = 'docs/runbook.md';

/** Watches for what readers lose, not for errors that a retry repairs. Each alarm links to its section of the runbook. */
export class BroadsheetAlarms extends Construct {
  readonly topic: Topic;
  readonly alarms: readonly Alarm[];

  constructor(scope: Construct, id: string, props: BroadsheetAlarmsProps) {
    super(scope, id);
    this.topic = createAlarmTopic(this, props.alarmEmail);
    const losses = { ...editionLosses(props), ...deliveryLosses(props), ...readerLosses(props) };
    this.alarms = Object.entries(losses).map(([name, loss]) => this.#raise(name, loss));
  }

  #raise(
    id: string,
    { section, lost, metric, threshold, silence, periods = 1, when = 'reached' }: ReaderLoss,
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
  reached: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
  above: ComparisonOperator.GREATER_THAN_THRESHOLD,
} as const;
