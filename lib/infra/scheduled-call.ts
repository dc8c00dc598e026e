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
  /** The event that the function gets. Never left out: EventBridge would send one of its own. */
  readonly input: Readonly<Record<string, string>>;
  /** How often EventBridge hands the event over again when Lambda does not take it. */
  readonly retryAttempts: number;
  /** How long the call is worth making. */
  readonly maxEventAge: Duration;
  /** Where calls go that nobody took. @default - they are dropped */
  readonly deadLetterQueue?: IQueue;
}

/** Calls a function by the clock. */
export class ScheduledCall extends Construct {
  constructor(scope: Construct, id: string, called: BroadsheetFunction, props: ScheduledCallProps) {
    super(scope, id);
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        // Not on behalf of somebody else's schedule.
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
      'The CDK allows calling every version of this one function; it has none.',
    );
  }
}

/**
 * Call a function at each full `interval` of the hour, UTC. A call that fails is not repeated: the next one
 * finds the same work. The event is empty on purpose: the clock decides, not the moment a late call was meant for.
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
