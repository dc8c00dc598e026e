import { PutObjectCommand } from '@aws-sdk/client-s3';
import { PublishCommand } from '@aws-sdk/client-sns';
import { SendMessageCommand } from '@aws-sdk/client-sqs';
import { adaptersFor } from '../../../bin/cli/adapters.ts';
import { readerUrl } from '../../../lib/contract/reader-urls.ts';
import { deliveryReport } from '../../../lib/deliver/delivery-report.ts';
import type { PlanOutcome } from '../../../lib/deliver/plan-deliveries.ts';
import type { SweepOutcome } from '../../../lib/deliver/sweep-deliveries.ts';
import { instantOf } from '../../../lib/domain/instant.ts';
import { newSubscriberId } from '../../../lib/domain/subscriber-id.ts';
import { sampleNewsroom } from '../../../lib/local/newsroom/newsroom.ts';
import { startQueuePoller } from '../../../lib/local/queue-poller.ts';
import type { PublishOutcome } from '../../../lib/pipeline.ts';
import type { TestSendOutcome } from '../../../lib/publish/send-test-edition.ts';
import { systemRandomness } from '../../../lib/runtime/world.ts';
import { mintToken } from '../../../lib/subscriber-token.ts';
import type { MotoCloud } from './moto-cloud.ts';
import { getPage, postPage } from './page-requests.ts';
import { bounceEvent, complaintEvent, deliveryEvent, sendEvent } from './ses-events.ts';

const SUBSCRIBERS = 6;
const HOUR = 3_600_000;

/** One thing that was checked. */
export interface Checked {
  readonly what: string;
  readonly found: unknown;
  readonly holds: boolean;
}

/** A whole day on moto, step by step; the ticks of the schedules are called with the hours moved ahead. */
export async function liveOneDay(cloud: MotoCloud): Promise<Checked[]> {
  const checks: Checked[] = [];
  const check = (what: string, found: unknown, holds: boolean) => void checks.push({ what, found, holds });
  const { outputs } = cloud;
  const adapters = adaptersFor(
    {
      articlesBucket: outputs.ArticlesBucket ?? '',
      editionsBucket: outputs.EditionsBucket ?? '',
      table: outputs.Table ?? '',
      hintsQueueUrl: outputs.HintsQueueUrl ?? '',
    },
    cloud.clients,
  );
  for (const object of sampleNewsroom(new Date()))
    await cloud.clients.s3.send(
      new PutObjectCommand({
        Bucket: outputs.ArticlesBucket,
        Key: object.key,
        Body: object.bytes,
        ...(object.contentType === null ? {} : { ContentType: object.contentType }),
        ...(object.metadata === undefined ? {} : { Metadata: object.metadata }),
      }),
    );
  const subscribers = await addSubscribers(adapters);

  const test = await cloud.invoke<TestSendOutcome>('publish-edition', {
    testSend: { to: ['editor@news.example.com'] },
  });
  check('a test send is accepted', test.results, String(test.results) === 'accepted');
  const first = await publish(cloud, {});
  check('the edition is published', first.status, first.status === 'published');
  const again = await publish(cloud, {});
  check('a repeated fire publishes nothing', again.status, again.status !== 'published');
  const edition = first.status === 'published' ? first.edition.id : '';

  for (const hours of [0, 12, 24, 36, 48])
    await cloud.invoke<PlanOutcome>('plan-deliveries', { asOf: ahead(hours) });
  const started = Date.now();
  await workOff(cloud, 'deliver-messages', outputs.HintsQueueUrl ?? '', 5);
  const rate = SUBSCRIBERS / ((Date.now() - started) / 1000);
  const report = () => deliveryReport(edition, instantOf(new Date()), adapters);
  const sent = await report();
  check('every reader is accepted once', sent.accepted, sent.accepted === SUBSCRIBERS);
  check('at the rate of one mail a second', `${rate.toFixed(2)} a second`, rate <= 1.1);

  await publishEvents(cloud, edition, subscribers);
  await workOff(cloud, 'record-feedback', cloud.variablesOf('sweep-deliveries').EVENTS_QUEUE_URL ?? '', 10);
  const reasons = await Promise.all(
    subscribers.map(async ({ id }) => (await adapters.directory.find(id))?.suppression?.reason ?? null),
  );
  check('a hard bounce and a complaint suppress', reasons, String(reasons) === 'hard-bounce,complaint,,,,');
  const heard = await report();
  check(
    'deliveries are counted, from the envelope and raw',
    heard.delivered,
    heard.delivered === SUBSCRIBERS - 2,
  );

  check('the reader pages answer', await getPage(cloud, '/'), (await getPage(cloud, '/')) === 200);
  const leaver = subscribers[2]?.id ?? '';
  const token = mintToken(await adapters.keys.current(), {
    subscriber: leaver,
    purpose: 'unsubscribe',
  });
  const path = new URL(readerUrl(outputs.PublicUrl ?? '', 'unsubscribe', token)).pathname;
  const left = await postPage(cloud, path, 'List-Unsubscribe=One-Click');
  const state = (await adapters.directory.find(leaver))?.state;
  check('one click unsubscribes', [left, state], left === 200 && state === 'unsubscribed');
  const asked = await postPage(
    cloud,
    '/subscribe',
    'address=new%40letters.test&zone=Europe%2FLondon&leave-empty=',
  );
  const pending = (await adapters.directory.findByAddress('new@letters.test'))?.state;
  check('a sign-up waits for its confirmation', [asked, pending], asked === 200 && pending === 'pending');

  const swept = await cloud.invoke<SweepOutcome>('sweep-deliveries', { asOf: ahead(48.5) });
  check(
    'the edition is closed',
    swept.editions,
    swept.editions.some(({ closed }) => closed),
  );
  return checks;
}

const ahead = (hours: number) => new Date(Date.now() + hours * HOUR).toISOString();

function publish(cloud: MotoCloud, event: object): Promise<PublishOutcome> {
  return cloud.invoke<PublishOutcome>('publish-edition', event);
}

async function addSubscribers({ directory, clock }: ReturnType<typeof adaptersFor>) {
  const subscribers = Array.from({ length: SUBSCRIBERS }, (_, n) => ({
    id: newSubscriberId(clock.now(), systemRandomness.bytes(10)),
    address: `reader${n}@letters.test`,
  }));
  const at = instantOf(clock.now());
  for (const subscriber of subscribers)
    await directory.add({
      ...subscriber,
      state: 'confirmed',
      suppression: null,
      zone: 'Europe/London',
      minute: 390,
      subscribedAt: at,
      confirmedAt: at,
      confirmationSentAt: null,
      softBounces: 0,
      version: 1,
    });
  return subscribers;
}

/** Feeds a queue to its function until the queue is empty, as Lambda's event source does. */
async function workOff(
  cloud: MotoCloud,
  name: 'deliver-messages' | 'record-feedback',
  queueUrl: string,
  batchSize: number,
): Promise<void> {
  const poller = startQueuePoller({
    sqs: cloud.clients.sqs,
    queueUrl,
    queueArn: `arn:aws:sqs:eu-west-1:123456789012:${queueUrl.split('/').at(-1)}`,
    region: 'eu-west-1',
    batchSize,
    invoke: (event) => cloud.host(name).invoke(event),
  });
  await poller.drained();
  await poller.stop();
}

/** moto's SES publishes no events: they go to the stack's topic by hand, and one to the queue as with raw delivery. */
async function publishEvents(
  cloud: MotoCloud,
  edition: string,
  subscribers: readonly { readonly id: string; readonly address: string }[],
): Promise<void> {
  const toTopic = (event: unknown) =>
    cloud.clients.sns.send(
      new PublishCommand({
        TopicArn: cloud.eventsTopic,
        Message: typeof event === 'string' ? event : JSON.stringify(event),
      }),
    );
  const set = cloud.outputs.ConfigurationSet ?? '';
  await toTopic('Successfully validated SNS topic for Amazon SES event publishing.');
  for (const [n, subscriber] of subscribers.entries()) {
    const mail = {
      edition,
      set,
      subscriber: subscriber.id,
      address: subscriber.address,
      messageId: `moto-${n}`,
    };
    await toTopic(sendEvent(mail));
    if (n === 0) await toTopic(bounceEvent(mail));
    else if (n === 1) await toTopic(complaintEvent(mail));
    else if (n === 2)
      await cloud.clients.sqs.send(
        new SendMessageCommand({
          QueueUrl: cloud.variablesOf('sweep-deliveries').EVENTS_QUEUE_URL,
          MessageBody: JSON.stringify(deliveryEvent(mail)),
        }),
      );
    else await toTopic(deliveryEvent(mail));
  }
}
