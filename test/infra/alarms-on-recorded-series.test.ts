import { describe, expect, test } from 'vitest';
import { METRIC } from '../../lib/contract/metrics.ts';
import { type EvaluatedAlarm, rings, type Series } from '../support/alarm-evaluation.ts';
import { synthesise } from '../support/synth.ts';

const { json } = synthesise();

function alarm(section: string): EvaluatedAlarm {
  const found = Object.values(json.Resources).find(({ Type, Properties }) =>
    Type === 'AWS::CloudWatch::Alarm' ? String(Properties?.AlarmDescription).endsWith(`#${section}`) : false,
  );
  return found?.Properties as unknown as EvaluatedAlarm;
}

const HOURS = 24;

describe('the dead man’s switch', () => {
  const noEdition = alarm('no-edition-by-the-deadline');
  /** One edition at 05:01 on each of so many days, then nothing for so many hours, in the hour of the last. */
  const editions = (days: number, silentHours: number): Series => [
    ...Array.from({ length: days * HOURS }, (_, hour) => (hour % HOURS === 5 ? 1 : null)).slice(
      0,
      (days - 1) * HOURS + 6,
    ),
    ...Array.from({ length: silentHours }, () => null),
  ];
  const ringsAfter = (silentHours: number) =>
    rings(noEdition, { [METRIC.editionsFrozen]: editions(4, silentHours) });

  test('is quiet while editions come every morning', () => {
    for (let hours = 0; hours <= 24; hours += 1) expect([hours, ringsAfter(hours)]).toEqual([hours, false]);
  });

  test('rings in the hour after the missed one, and goes on ringing when data is missing for days', () => {
    for (let hours = 25; hours <= 5 * HOURS; hours += 1)
      expect([hours, ringsAfter(hours)]).toEqual([hours, true]);
  });

  test('rings from the first deploy until the first edition', () => {
    expect(rings(noEdition, {})).toBe(true);
  });

  test('would ring hours late on the bare metric, because CloudWatch looks beyond the 25 hours', () => {
    const bare = { ...noEdition, MetricName: METRIC.editionsFrozen };
    expect(rings(bare, { [METRIC.editionsFrozen]: editions(4, 25) })).toBe(false);
    expect(rings(bare, { [METRIC.editionsFrozen]: editions(4, 30) })).toBe(true);
  });
});

describe('waiting readers', () => {
  const waiting = (...series: Series) =>
    rings(alarm('readers-are-waiting'), { [METRIC.readersWaiting]: series });

  test('ring after ten minutes, and so does a sweeper that stops, although it counted a while ago', () => {
    expect(waiting(0, 0, 0, 0, null)).toBe(false);
    expect(waiting(0, 0, 0, null, null)).toBe(true);
    expect(waiting(0, 0, 0, 0, 0)).toBe(false);
    expect(waiting(0, 0, 0, 0, 7)).toBe(false);
    expect(waiting(0, 0, 0, 7, 7)).toBe(true);
    expect(waiting(null, null, null, null, null)).toBe(true);
  });
});

describe('sign-ups', () => {
  const lost = (refused: Series, failed: Series) =>
    rings(alarm('sign-ups-refused'), {
      [METRIC.signUpsRefused]: refused,
      [METRIC.confirmationsFailed]: failed,
    });

  test('count the failed mails of everybody who sends them: pages, desk and sweeper', () => {
    const services = (alarm('sign-ups-refused').Metrics ?? []).flatMap(({ MetricStat }) =>
      MetricStat?.Metric.MetricName === METRIC.confirmationsFailed
        ? (MetricStat.Metric.Dimensions ?? []).filter(({ Name }) => Name === 'service')
        : [],
    );
    expect(services.map(({ Value }) => Value)).toEqual(['serve-readers', 'serve-desk', 'sweep-deliveries']);
  });

  test('ring when one is refused or its mail fails, and not otherwise', () => {
    expect(lost([null, null, null, 1], [null, null, null, null])).toBe(true);
    expect(lost([null, null, null, null], [null, null, null, 1])).toBe(true);
    expect(lost([null, null, null, null], [null, null, null, null])).toBe(false);
  });
});
