import { CfnMapping, Duration, Stack } from 'aws-cdk-lib';
import {
  type Alarm,
  AlarmStatusWidget,
  Dashboard,
  GraphWidget,
  type IMetric,
  Stats,
  TextWidget,
} from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import type { BroadsheetFunction } from './broadsheet-function.ts';
import type { EditionPublisher } from './edition-publisher.ts';
import type { FeedbackLoop } from './feedback-loop.ts';
import type { MessageDelivery } from './message-delivery.ts';
import { type Counted, confirmations, reputation } from './metrics.ts';
import type { PublicAddress } from './public-address.ts';
import type { ReaderPagesApi } from './reader-pages.ts';
import type { WorkQueue } from './work-queue.ts';

export interface BroadsheetDashboardProps {
  readonly newsletter: string;
  readonly counted: Counted;
  readonly alarms: readonly Alarm[];
  readonly publisher: EditionPublisher;
  readonly delivery: MessageDelivery;
  readonly hints: WorkQueue;
  readonly loop: FeedbackLoop;
  readonly feedback: WorkQueue;
  readonly pages: ReaderPagesApi;
  readonly address: PublicAddress;
}

/** Where each partition of AWS has its console. */
const CONSOLES = {
  aws: { Host: 'console.aws.amazon.com' },
  'aws-us-gov': { Host: 'console.amazonaws-us-gov.com' },
};

const THIRD = 8;
const fiveMinutes = Duration.minutes(5);
const hour = Duration.hours(1);

/** One morning on one page, with a row for each stage. */
export class BroadsheetDashboard extends Construct {
  /** Its address in the AWS console. */
  readonly url: string;

  constructor(scope: Construct, id: string, props: BroadsheetDashboardProps) {
    super(scope, id);
    const dashboard = new Dashboard(this, 'Dashboard', { defaultInterval: Duration.days(3) });
    dashboard.addWidgets(
      heading(props.newsletter),
      new AlarmStatusWidget({ title: 'Alarms', alarms: [...props.alarms], width: 24, height: 4 }),
    );
    for (const { title, graphs } of stages(props)) {
      dashboard.addWidgets(heading(title));
      dashboard.addWidgets(...graphs);
    }
    const { region, partition } = Stack.of(this);
    const consoles = new CfnMapping(this, 'Consoles', { mapping: CONSOLES });
    const console = `${region}.${consoles.findInMap(partition, 'Host')}`;
    this.url = `https://${console}/cloudwatch/home?region=${region}#dashboards:name=${dashboard.dashboardName}`;
  }
}

function stages(props: BroadsheetDashboardProps): { title: string; graphs: GraphWidget[] }[] {
  const { counted, publisher, delivery, hints, loop, feedback, pages, address } = props;
  return [
    {
      title: '1 ingest: articles in',
      graphs: [
        graph('Articles', [counted('articlesIngested', hour)]),
        graph('Set aside', [counted('objectsSetAside', hour)]),
        graph('Set aside, %', [counted('setAsidePercent', hour, Stats.MAXIMUM)]),
      ],
    },
    {
      title: '2 select: stories chosen',
      graphs: [graph('Stories', [counted('storiesTaken', hour)])],
    },
    {
      title: '3 compose: editions frozen',
      graphs: [
        graph('Editions', [counted('editionsFrozen', hour)]),
        graph('Time to make an edition, ms', [
          publisher.function.metricDuration({ statistic: Stats.MAXIMUM }),
        ]),
        graph('Faults', [publisher.function.metricErrors()]),
      ],
    },
    {
      title: '4 deliver: mails to SES',
      graphs: [
        graph('Mails', [
          counted('mailsAccepted', fiveMinutes),
          counted('mailsFailed', fiveMinutes),
          counted('mailsAmbiguous', fiveMinutes),
        ]),
        graph('Hints waiting', [
          hints.queue.metricApproximateNumberOfMessagesVisible(),
          hints.givenUp.metricApproximateNumberOfMessagesVisible({ label: 'given up' }),
        ]),
        graph('Faults', faultsOf(delivery.planner, delivery.sender, delivery.sweeper)),
        graph('Readers waiting, readers missed', [
          counted('readersWaiting', fiveMinutes, Stats.MAXIMUM),
          counted('readersMissed', hour),
        ]),
        graph('Minutes overdue', [counted('minutesOverdue', fiveMinutes, Stats.MAXIMUM)]),
      ],
    },
    {
      title: '5 feedback: bounces and complaints',
      graphs: [
        graph('Bounces, complaints, rejected mails', [
          counted('bounces', fiveMinutes),
          counted('complaints', fiveMinutes),
          counted('mailsRejected', fiveMinutes),
          counted('eventsIgnored', fiveMinutes),
        ]),
        graph('Reputation at SES', [reputation('BounceRate'), reputation('ComplaintRate')]),
        graph('Events waiting, oldest in seconds', [
          feedback.queue.metricApproximateNumberOfMessagesVisible(),
          feedback.queue.metricApproximateAgeOfOldestMessage(),
        ]),
        graph('Faults', faultsOf(loop.function)),
      ],
    },
    {
      title: 'Readers: pages',
      graphs: [
        graph('Requests', [address.api.metricCount({ statistic: Stats.SUM })]),
        graph('Confirmation mails', [
          confirmations(counted, 'confirmationsSent', fiveMinutes),
          confirmations(counted, 'confirmationsFailed', fiveMinutes),
          counted('signUpsRefused', fiveMinutes),
        ]),
        graph('Failed', [
          address.api.metricServerError({ statistic: Stats.SUM }),
          address.api.metricClientError({ statistic: Stats.SUM }),
        ]),
        graph('Faults', faultsOf(pages.function)),
      ],
    },
  ];
}

function faultsOf(...functions: BroadsheetFunction[]): IMetric[] {
  return functions.map((called) => called.metricErrors());
}

function graph(title: string, metrics: IMetric[]): GraphWidget {
  return new GraphWidget({ title, left: metrics, width: THIRD, height: 5, leftYAxis: { min: 0 } });
}

function heading(text: string): TextWidget {
  return new TextWidget({ markdown: `## ${text}`, width: 24, height: 1 });
}
