import { describe, expect, test } from 'vitest';
import { METRIC } from '../../lib/contract/metrics.ts';
import { type EvaluatedAlarm, fires, type Series } from '../support/alarm-evaluation.ts';
import { synthesise } from '../support/synth.ts';

const { json } = synthesise();

function alarm(section: string): EvaluatedAlarm {
  const found = Object.values(json.Resources).find(({ Type, Properties }) =>
    Type === 'AWS::CloudWatch::Alarm' ? String(Properties?.AlarmDescription).endsWith(`#${section}`) : false,
  );
  return found?.Properties as unknown as EvaluatedAlarm;
}

describe('the dead man’s switch', () => {
  const overdue = (...series: Series) =>
    fires(alarm('no-edition-by-the-deadline'), { [METRIC.editionsOverdue]: series });

  test('fires when an edition is overdue for ten minutes, and when nobody counts any more', () => {
    expect(overdue(0, 0, 0, 0, 0)).toBe(false);
    expect(overdue(0, 0, 0, 0, 1)).toBe(false);
    expect(overdue(0, 0, 0, 1, 1)).toBe(true);
    expect(overdue(0, 0, 0, null, null)).toBe(true);
    expect(fires(alarm('no-edition-by-the-deadline'), {})).toBe(true);
  });

  test('goes quiet once the edition is made', () => {
    expect(overdue(1, 1, 1, 0, 0)).toBe(false);
  });
});

describe('waiting readers', () => {
  const waiting = (...series: Series) =>
    fires(alarm('readers-are-waiting'), { [METRIC.readersWaiting]: series });

  test('set off an alarm after ten minutes, and so does a sweeper that stops, although it counted a while ago', () => {
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
    fires(alarm('sign-ups-refused'), {
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

  test('set off an alarm when one is refused or its mail fails, and not otherwise', () => {
    expect(lost([null, null, null, 1], [null, null, null, null])).toBe(true);
    expect(lost([null, null, null, null], [null, null, null, 1])).toBe(true);
    expect(lost([null, null, null, null], [null, null, null, null])).toBe(false);
  });
});
