import { METRIC } from '../../../lib/contract/metrics.ts';
import { pauseSending } from '../../../lib/deliver/operate.ts';
import { planDeliveries } from '../../../lib/deliver/plan-deliveries.ts';
import { sweepDeliveries } from '../../../lib/deliver/sweep-deliveries.ts';
import { instantOf } from '../../../lib/domain/instant.ts';
import { type FeedServices, fetchFeeds } from '../../../lib/ingest/feeds/fetch-feeds.ts';
import { retryConfirmations } from '../../../lib/readers/retry-confirmations.ts';
import { secondsToNextAttempt, WEBHOOK_ATTEMPTS } from '../../../lib/readers/webhooks/send-webhook.ts';
import { openReaderDesk } from '../../readers/a-desk.ts';
import { type EvaluatedAlarm, fires, type Series } from '../../support/alarm-evaluation.ts';
import { aFrozenEdition } from '../../support/delivery-builders.ts';
import { deliveryCloud, EDITION, MORNING } from '../../support/delivery-cloud.ts';
import { settableClock } from '../../support/settable-clock.ts';
import { OWN_CONFIG, synthesise } from '../../support/synth.ts';

/*
 * Each failure is played with the production code that counts, and the template's own alarm is asked, period by period,
 * whether it fires.
 */

const MINUTE_MS = 60_000;
const HOUR = 60;
const FEED = 'https://quaychronicle.example/feed.xml';
const { json } = synthesise({
  ...OWN_CONFIG,
  ingest: { feeds: [{ url: FEED }] },
  operate: { webhook: { url: 'https://crm.quaychronicle.pt/hooks' } },
});

/** By the name in docs/runbook.md: the alarm that fires, and minutes until it does; null if it never does. */
export interface Failure {
  readonly alarm: string;
  readonly minutesUntilRinging: () => Promise<number | null>;
}

type Cloud = ReturnType<typeof deliveryCloud>;

interface Waiting {
  readonly maxSubscribers?: number;
  readonly isPlanned?: boolean;
  readonly isSwept?: boolean;
  readonly begin?: (cloud: Cloud) => Promise<unknown>;
}

const waiting = (failure: Waiting): Failure => ({
  alarm: 'ReadersWaiting',
  minutesUntilRinging: () => playWaiting(failure),
});

const TOMORROW = '2026-11-23T06:30:00.000Z';

export const FAILURES: Readonly<Record<string, Failure>> = {
  'the sender cannot start': waiting({}),
  'the planner does not run': waiting({ isPlanned: false }),
  'the sweeper does not run': waiting({ isSwept: false }),
  'sending is paused, by a person, the canary or the breaker': waiting({
    begin: (cloud) => pauseSending('why', cloud),
  }),
  'sending is paused, even if no edition is due': {
    alarm: 'SendingPaused',
    minutesUntilRinging: playPause,
  },
  'an editor holds the frozen edition': waiting({
    begin: async (cloud) => {
      cloud.asked.hold = { edition: EDITION, reason: 'legal check', by: 'ada', at: MORNING };
    },
  }),
  'SES or a missing right parks sending': waiting({
    begin: (cloud) => cloud.control.park('AccessDenied', TOMORROW),
  }),
  'the daily quota is 0': waiting({
    begin: async (cloud) => {
      cloud.ses.quota = { ...cloud.ses.quota, max24Hours: 0 };
    },
  }),
  'launch day: the list is larger than expected': waiting({ maxSubscribers: 5 }),
  'sending to a chunk keeps failing': {
    alarm: 'HintsGivenUp',
    minutesUntilRinging: async () => untilGivenUp('HintsQueue', 'HintsGivenUp'),
  },
  'an event of SES cannot be recorded': {
    alarm: 'FeedbackGivenUp',
    minutesUntilRinging: async () => untilGivenUp('FeedbackQueue', 'FeedbackGivenUp'),
  },
  'events of SES are not recorded at all': {
    alarm: 'FeedbackLate',
    // The oldest event of the queue ages by five minutes in each period; it is measured once a minute.
    minutesUntilRinging: async () =>
      untilRinging('FeedbackLate', 5, 'ApproximateAgeOfOldestMessage', (period) => (period + 1) * 300 - 60),
  },
  'SES does not take a confirmation mail': {
    alarm: 'SignUpsRefused',
    minutesUntilRinging: playConfirmation,
  },
  'no articles, a quiet day, a held edition, no run at all': {
    alarm: 'NoEdition',
    minutesUntilRinging: playNoEdition,
  },
  'the webhook’s receiver does not take an event': {
    alarm: 'WebhooksGivenUp',
    minutesUntilRinging: async () => untilDeadLetterRings('WebhooksGivenUp', webhookMinutes()),
  },
  'no feed is fetched': {
    alarm: 'FeedsLost',
    minutesUntilRinging: async () =>
      untilRinging('FeedsLost', HOUR, METRIC.feedsLost, () => null, Array(24).fill(0)),
  },
  'one feed does not answer': { alarm: 'FeedsLost', minutesUntilRinging: playFeeds },
};

function alarmNamed(name: string): EvaluatedAlarm {
  const id = Object.keys(json.Resources).find(
    (key) => json.Resources[key]?.Type === 'AWS::CloudWatch::Alarm' && key.startsWith(`Alarms${name}`),
  );
  if (id === undefined) throw new Error(`the template has no alarm ${name}`);
  return json.Resources[id]?.Properties as unknown as EvaluatedAlarm;
}

/** Asks the alarm after each period of a series. */
function untilRinging(
  name: string,
  periodMinutes: number,
  metric: string,
  value: (period: number) => number | null,
  before: Series = [0, 0, 0, 0, 0],
): number | null {
  const alarm = alarmNamed(name);
  const series = [...before];
  for (let period = 0; period < 100; period += 1) {
    series.push(value(period));
    if (fires(alarm, { [metric]: series })) return (period + 1) * periodMinutes;
  }
  return null;
}

/** A message that fails each time is hidden for the queue's timeout before the next. */
function untilGivenUp(queue: string, alarm: string): number | null {
  const found = Object.entries(json.Resources).find(
    ([id, { Type }]) => Type === 'AWS::SQS::Queue' && id.startsWith(queue),
  );
  const { VisibilityTimeout = 0, RedrivePolicy } = (found?.[1].Properties ?? {}) as {
    readonly VisibilityTimeout?: number;
    readonly RedrivePolicy?: { readonly maxReceiveCount: number };
  };
  return untilDeadLetterRings(alarm, ((RedrivePolicy?.maxReceiveCount ?? 0) * VisibilityTimeout) / 60);
}

function untilDeadLetterRings(alarm: string, minutes: number): number | null {
  const period = untilRinging(alarm, 5, 'ApproximateNumberOfMessagesVisible', () => 1);
  return period === null ? null : Math.round(minutes) + period;
}

function webhookMinutes(): number {
  const waits = Array.from({ length: WEBHOOK_ATTEMPTS - 1 }, (_, n) => secondsToNextAttempt(n + 1));
  return waits.reduce((sum, seconds) => sum + seconds, 0) / 60;
}

/** Minutes after the edition was due. Before that, sweeps counted zero. */
async function playWaiting({ maxSubscribers, isPlanned = true, isSwept = true, begin }: Waiting) {
  const cloud = deliveryCloud(maxSubscribers === undefined ? {} : { maxSubscribers });
  await cloud.withSubscribers(8);
  await cloud.freeze();
  if (isPlanned) await planDeliveries(cloud.clock.now(), cloud, cloud.policy);
  await begin?.(cloud);
  return await everyFiveMinutes('ReadersWaiting', METRIC.readersWaiting, async (count) => {
    if (isSwept) await sweepDeliveries(cloud.clock.now(), { ...cloud, metrics: { count } }, cloud.policy);
    cloud.later(1);
  });
}

/** From the pause on, with nothing planned. */
async function playPause() {
  const cloud = deliveryCloud();
  await pauseSending('why', cloud);
  return await everyFiveMinutes('SendingPaused', METRIC.sendingPaused, async (count) => {
    await sweepDeliveries(cloud.clock.now(), { ...cloud, metrics: { count } }, cloud.policy);
    cloud.later(1);
  });
}

/** From the minute at which the edition should have been made; yesterday's was. */
async function playNoEdition() {
  const cloud = deliveryCloud();
  await cloud.register.freeze(await aFrozenEdition('2026-11-21', '2026-11-21T05:00:00.000Z', cloud.archive));
  cloud.clock.set('2026-11-22T05:00:00.000Z');
  return await everyFiveMinutes('NoEdition', METRIC.editionsOverdue, async (count) => {
    await sweepDeliveries(cloud.clock.now(), { ...cloud, metrics: { count } }, cloud.policy);
    cloud.later(1);
  });
}

async function playConfirmation() {
  const desk = await openReaderDesk();
  desk.services.sendMail = async () => 'later';
  await desk.ask('POST', '/subscribe', { address: 'ada@example.org' });
  return await everyFiveMinutes('SignUpsRefused', METRIC.confirmationsLate, async (count) => {
    await retryConfirmations({ ...desk.services, control: desk.control, metrics: { count } });
    desk.time.now = new Date(desk.time.now.getTime() + MINUTE_MS);
  });
}

/** Runs something each minute, and asks the alarm every five for the highest count of those. */
async function everyFiveMinutes(
  name: string,
  watched: string,
  minute: (count: (metric: string, value: number) => void) => Promise<void>,
): Promise<number | null> {
  const periods: (number | null)[] = [0, 0, 0, 0, 0];
  for (let period = 0; period < 24; period += 1) {
    let highest: number | null = null;
    const count = (metric: string, value: number) => {
      if (metric === watched) highest = Math.max(highest ?? 0, value);
    };
    for (let n = 0; n < 5; n += 1) await minute(count);
    periods.push(highest);
    if (fires(alarmNamed(name), { [watched]: periods })) return (period + 1) * 5;
  }
  return null;
}

/** The fetcher, every 15 minutes, with a publisher that is gone. */
async function playFeeds(): Promise<number | null> {
  const clock = settableClock('2026-11-22T05:00:00Z');
  let states: string | null = null;
  let highest: number | null = null;
  const services: FeedServices = {
    clock,
    timer: { sleep: async () => {} },
    fetcher: { fetch: async () => ({ status: 'failed', reason: 'unreachable', detail: 'ENOTFOUND' }) },
    store: {
      put: async () => {},
      recall: async () => states,
      remember: async (text) => {
        states = text;
      },
    },
    metrics: {
      count: (metric, value) => {
        if (metric === METRIC.feedsLost) highest = Math.max(highest ?? 0, value);
      },
    },
    log: { info() {}, warn() {}, error() {} },
  };
  const policy = { feeds: [{ url: FEED }], prefix: '', maxObjectBytes: 2_000_000 };
  const periods: (number | null)[] = [0, 0, 0];
  for (let hour = 0; hour < 48; hour += 1) {
    for (let round = 0; round < 4; round += 1) {
      await fetchFeeds(policy, services, new Date(clock.now().getTime() + 5 * MINUTE_MS));
      clock.set(instantOf(clock.now().getTime() + 15 * MINUTE_MS));
    }
    periods.push(highest);
    highest = null;
    if (fires(alarmNamed('FeedsLost'), { [METRIC.feedsLost]: periods })) return (hour + 1) * HOUR;
  }
  return null;
}
