import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { METRIC } from '../../lib/contract/metrics.ts';
import { pauseSending } from '../../lib/deliver/operate.ts';
import { planDeliveries } from '../../lib/deliver/plan-deliveries.ts';
import { sweepDeliveries } from '../../lib/deliver/sweep-deliveries.ts';
import { type EvaluatedAlarm, rings } from '../support/alarm-evaluation.ts';
import { deliveryCloud } from '../support/delivery-cloud.ts';
import { synthesise } from '../support/synth.ts';

// Plays failures minute by minute with the real sweeper, and asks the template's alarm when it rings.

type Cloud = ReturnType<typeof deliveryCloud>;

interface Failure {
  readonly maxReaders?: number;
  readonly isPlanned?: boolean;
  readonly isSwept?: boolean;
  readonly begin?: (cloud: Cloud) => Promise<unknown>;
}

const TOMORROW = '2026-11-23T06:30:00.000Z';

/** By the name in docs/runbook.md. */
const FAILURES: Readonly<Record<string, Failure>> = {
  'the sender cannot start': {},
  'the planner does not run': { isPlanned: false },
  'the sweeper does not run': { isSwept: false },
  'sending is paused, by a person, the canary or the breaker': {
    begin: (cloud) => pauseSending('why', cloud),
  },
  'SES or a missing right parks sending': { begin: (cloud) => cloud.control.park('AccessDenied', TOMORROW) },
  'the daily quota is 0': {
    begin: async (cloud) => {
      cloud.ses.quota = { ...cloud.ses.quota, max24Hours: 0 };
    },
  },
  'launch day: the list is larger than expected': { maxReaders: 5 },
};

const alarm = Object.values(synthesise().json.Resources).find(({ Properties }) =>
  String(Properties?.AlarmDescription).endsWith('#readers-are-waiting'),
)?.Properties as unknown as EvaluatedAlarm;

const runbook = readFileSync(new URL('../../docs/runbook.md', import.meta.url), 'utf8');
const promised = new Map(
  [...runbook.matchAll(/^\| ([^|]+) \| `ReadersWaiting` \| (\d+) minutes \|$/gm)].map(
    ([, name = '', minutes]) => [name, Number(minutes)],
  ),
);

describe('the table in the runbook says after how many minutes each failure rings', () => {
  test('and has a row for every failure that is played here', () => {
    expect([...promised.keys()].sort()).toEqual(Object.keys(FAILURES).sort());
  });

  test.each(Object.entries(FAILURES))('%s', async (name, failure) => {
    expect(await minutesUntilRinging(failure)).toBe(promised.get(name));
  });
});

/** Minutes after the edition was due. Before that, sweeps counted zero. */
async function minutesUntilRinging({ maxReaders, isPlanned = true, isSwept = true, begin }: Failure) {
  const cloud = deliveryCloud(maxReaders === undefined ? {} : { maxReaders });
  await cloud.withReaders(8);
  await cloud.freeze();
  if (isPlanned) await planDeliveries(cloud.clock.now(), cloud, cloud.policy);
  await begin?.(cloud);
  const periods: (number | null)[] = [0, 0, 0, 0, 0];
  for (let minute = 0; minute < 60; minute += 5) {
    let highest: number | null = null;
    const count = (metric: string, value: number) => {
      if (metric === METRIC.readersWaiting) highest = Math.max(highest ?? 0, value);
    };
    for (let sweep = 0; sweep < 5; sweep += 1) {
      if (isSwept) await sweepDeliveries(cloud.clock.now(), { ...cloud, metrics: { count } }, cloud.policy);
      cloud.later(1);
    }
    periods.push(highest);
    if (rings(alarm, { [METRIC.readersWaiting]: periods })) return minute + 5;
  }
  return null;
}
