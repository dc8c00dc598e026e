import { Duration, Stack, Tags } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { BroadsheetConfig } from '../contract/config.ts';
import { NO_QUEUE } from '../contract/environment.ts';
import { stackNameOf } from '../contract/outputs.ts';
import { scheduleOf } from '../contract/schedule.ts';
import { QUEUES, TIMEOUT_SECONDS } from '../contract/wiring.ts';
import { BroadsheetAlarms } from './alarms/broadsheet-alarms.ts';
import { ArticleStore } from './article-store.ts';
import { BroadsheetDashboard } from './broadsheet-dashboard.ts';
import type { FunctionSettings } from './broadsheet-function.ts';
import { DeskPages } from './desk-pages.ts';
import { DnsRecords, dnsRecords } from './dns-records.ts';
import { EditionArchiveBucket } from './edition-archive.ts';
import { EditionPublisher } from './edition-publisher.ts';
import { ExampleGuard } from './example-guard.ts';
import { FeedFetcherFunction } from './feed-fetcher.ts';
import { FeedbackLoop } from './feedback-loop.ts';
import { MessageDelivery } from './message-delivery.ts';
import { countedFor } from './metrics.ts';
import { PublicAddress } from './public-address.ts';
import { ReaderPagesApi } from './reader-pages.ts';
import { ReaderTable } from './reader-table.ts';
import { SendingIdentity } from './sending-identity.ts';
import { StackOutputs } from './stack-outputs.ts';
import { StackOwner } from './stack-owner.ts';
import { Webhooks } from './webhooks.ts';
import { WorkQueue } from './work-queue.ts';

export interface BroadsheetStackProps {
  /** The operator's settings, checked. */
  readonly config: BroadsheetConfig;
  /** Folder of the bundled functions. */
  readonly bundles: string;
}

/** One newsletter: first storage, queues and sending, then the stages in order, then alarms and dashboard. */
export class BroadsheetStack extends Stack {
  constructor(scope: Construct, { config, bundles }: BroadsheetStackProps) {
    const name = stackNameOf(config.operate.name);
    super(scope, name, {
      // ASCII only, because CloudFormation gives other characters back as question marks.
      description: "Broadsheet: a morning newsletter made of the newsroom's own articles",
      terminationProtection: true,
    });
    const { newsletter, ingest, deliver, operate } = config;
    // Not every Region's CloudWatch takes tags on a dashboard.
    Tags.of(this).add('newsletter', name, { excludeResourceTypes: ['AWS::CloudWatch::Dashboard'] });

    const articles = new ArticleStore(this, 'Articles', { prefix: ingest.prefix });
    const archive = new EditionArchiveBucket(this, 'Archive');
    const table = new ReaderTable(this, 'Readers', { existing: operate.table });
    const sending = new SendingIdentity(this, 'Sending', {
      ...deliver,
      createIdentity: operate.createIdentity,
    });
    const hints = new WorkQueue(this, 'Hints', {
      // Longer than a sender runs. A hint that fails is given up after an hour, and an alarm fires.
      visibilityTimeout: Duration.minutes(60 / QUEUES.hints.maxReceives),
      // A hint is useless tomorrow, and the sweeper writes a new one.
      retention: Duration.days(1),
      maxReceives: QUEUES.hints.maxReceives,
    });
    const feedback = new WorkQueue(this, 'Feedback', {
      // Six times the function's timeout, as Lambda recommends.
      visibilityTimeout: Duration.seconds(6 * TIMEOUT_SECONDS['record-feedback']),
      retention: Duration.days(14),
      maxReceives: QUEUES.events.maxReceives,
    });
    const webhook =
      operate.webhook === null
        ? null
        : new WorkQueue(this, 'Webhooks', {
            visibilityTimeout: Duration.seconds(6 * TIMEOUT_SECONDS['send-webhooks']),
            // Longer than all attempts take.
            retention: Duration.days(14),
            maxReceives: QUEUES.webhooks.maxReceives,
          });
    const address = new PublicAddress(this, 'Address', {
      domain: operate.publicDomain,
      hostedZoneId: operate.hostedZoneId,
    });

    const settings: FunctionSettings = {
      articlesBucket: articles.bucket.bucketName,
      editionsBucket: archive.bucket.bucketName,
      table: table.table.tableName,
      hintsQueueUrl: hints.queue.queueUrl,
      eventsQueueUrl: feedback.queue.queueUrl,
      eventsDeadLetterQueueUrl: feedback.givenUp.queueUrl,
      webhooksQueueUrl: webhook?.queue.queueUrl ?? NO_QUEUE,
      configurationSet: sending.digest.configurationSetName,
      confirmationConfigurationSet: sending.confirmation.configurationSetName,
      publicUrl: address.url,
    };
    const common = { bundles, settings, archive, table, sending };

    const publisher = new EditionPublisher(this, 'Publish', {
      ...common,
      articles,
      schedule: scheduleOf(config),
    });
    const fetchesFeeds = ingest.feeds.length > 0;
    if (fetchesFeeds) new FeedFetcherFunction(this, 'Feeds', { ...common, articles, prefix: ingest.prefix });
    const { maxSendRate } = deliver;
    const delivery = new MessageDelivery(this, 'Deliver', {
      ...common,
      articles,
      hints,
      feedback,
      maxSendRate,
    });
    const loop = new FeedbackLoop(this, 'Listen', { ...common, feedback, maxSendRate });
    const pages = new ReaderPagesApi(this, 'Pages', { ...common, address });

    const desk =
      operate.editors.length > 0
        ? new DeskPages(this, 'Desk', { ...common, address, articles, publisher })
        : null;

    if (webhook !== null)
      new Webhooks(this, 'Tell', {
        ...common,
        events: webhook,
        tellers: [pages.function, loop.function, ...(desk === null ? [] : [desk.function])],
      });

    const watched = { counted: countedFor(name), publisher, delivery, hints, feedback, address };
    const { alarms, topic } = new BroadsheetAlarms(this, 'Alarms', {
      ...watched,
      alarmEmail: operate.alarmEmail,
      setAsideShare: ingest.setAsideAlarmShare,
      fetchesFeeds,
      webhook,
    });
    const dashboard = new BroadsheetDashboard(this, 'Overview', {
      ...watched,
      newsletter: newsletter.name,
      alarms,
      loop,
      pages,
    });

    new ExampleGuard(this, 'ExampleGuard', config);
    new StackOwner(this, 'Owner', { fromAddress: deliver.fromAddress });
    const records = dnsRecords(this, { domain: deliver.identity, identity: sending.identity, address });
    if (operate.hostedZoneId !== null) new DnsRecords(this, 'Dns', { records, zoneId: operate.hostedZoneId });
    new StackOutputs(this, 'Outputs', {
      deployment: {
        ...settings,
        webhooksDeadLetterQueueUrl: webhook?.givenUp.queueUrl ?? NO_QUEUE,
        publishFunction: publisher.function.functionName,
        planFunction: delivery.planner.functionName,
        sweepFunction: delivery.sweeper.functionName,
        dashboard: dashboard.url,
        alarmTopic: topic.topicArn,
      },
      records,
    });
  }
}
