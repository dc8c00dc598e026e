import { type Duration, Stack, TimeZone } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Schedule, ScheduleExpression, ScheduleTargetInput } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { acknowledgeWildcard } from './acknowledge.ts';
import type { BroadsheetFunction } from './broadsheet-function.ts';

export interface ScheduledCallProps {
  readonly description: string;
  readonly schedule: ScheduleExpression;
  /** The event that the function gets. Always set, because EventBridge would send its own otherwise. */
  readonly input: Readonly<Record<string, string | boolean>>;
  /** How often EventBridge retries when Lambda does not accept the event. */
  readonly retryAttempts: number;
  /** How long EventBridge keeps retrying. */
  readonly maxEventAge: Duration;
  /** Dead-letter queue for calls that Lambda never accepted. @default - they are dropped */
  readonly deadLetterQueue?: IQueue;
}

/** Calls a function on a schedule. */
export class ScheduledCall extends Construct {
  constructor(scope: Construct, id: string, called: BroadsheetFunction, props: ScheduledCallProps) {
    super(scope, id);
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        // Only for schedules of this account (the confused deputy problem).
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    });
    const { description, schedule, input, ...patience } = props;
    new Schedule(this, 'Schedule', {
      description,
      schedule,
      target: new LambdaInvoke(called, { ...patience, role, input: ScheduleTargetInput.fromObject(input) }),
    });
    acknowledgeWildcard(
      role,
      `${called.functionArn}:*`,
      'The CDK grants calls to every version of this one function; it has no versions.',
    );
  }
}

/**
 * Call a function at each full `interval` of the hour, UTC. A failed call is not repeated, because the next one finds
 * the same work. The event is empty on purpose: the function goes by the current time, not by the scheduled one.
 */
export function every(interval: Duration, called: BroadsheetFunction, description: string): ScheduledCall {
  called.configureAsyncInvoke({ retryAttempts: 0, maxEventAge: interval });
  return new ScheduledCall(called, 'Tick', called, {
    description,
    schedule: ScheduleExpression.cron({ minute: `*/${interval.toMinutes()}`, timeZone: TimeZone.ETC_UTC }),
    input: {},
    retryAttempts: 0,
    maxEventAge: interval,
  });
}
