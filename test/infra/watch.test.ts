import { readFileSync } from 'node:fs';
import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { exampleSettings } from '../../lib/contract/example-settings.ts';
import { METRIC, METRIC_NAMESPACE } from '../../lib/contract/metrics.ts';
import { parseConfig } from '../../lib/runtime/settings.ts';
import newsletter from '../../newsletter.config.ts';
import { OWN_CONFIG, synthesise } from '../support/synth.ts';

const { json, template } = synthesise();
const ingest = {
  feeds: [{ url: 'https://harbourpost.example/feed.xml', publisher: 'The Harbour Post' }],
};
const withFeeds = synthesise({ ...OWN_CONFIG, ingest });
const withEverything = synthesise({
  ...OWN_CONFIG,
  ingest,
  operate: { webhook: { url: 'https://crm.quaychronicle.pt/hook' } },
});
const alarms = alarmsOf(json);

interface Alarm {
  readonly AlarmDescription: string;
  readonly MetricName: string;
  readonly Namespace: string;
  readonly TreatMissingData: string;
  readonly Period: number;
  readonly EvaluationPeriods: number;
  readonly Threshold: number;
  readonly AlarmActions: unknown[];
  /** Of an alarm on an expression instead of one metric. */
  readonly Metrics?: readonly {
    readonly Id: string;
    readonly Expression?: string;
    readonly MetricStat?: { readonly Period: number; readonly Metric: { readonly MetricName: string } };
  }[];
}

const dimensions = (service: string) => [
  { Name: 'newsletter', Value: 'Broadsheet' },
  { Name: 'service', Value: service },
];

const figure = (metric: string, Period: number) => ({
  Id: 'figure',
  MetricStat: { Period, Metric: { MetricName: metric, Namespace: METRIC_NAMESPACE } },
});
const statOf = (metric: string, service: string, Period: number) => ({
  Metric: { MetricName: metric, Namespace: METRIC_NAMESPACE, Dimensions: dimensions(service) },
  Period,
  Stat: 'Maximum',
});

function alarmsOf({ Resources }: typeof json): Alarm[] {
  return Object.values(Resources)
    .filter(({ Type }) => Type === 'AWS::CloudWatch::Alarm')
    .map(({ Properties }) => Properties as unknown as Alarm);
}

describe('alarms', () => {
  test('each says what readers lose and leads to a section of the runbook, and each section to an alarm', () => {
    const runbook = readFileSync(new URL('../../docs/runbook.md', import.meta.url), 'utf8');
    const sections = [...runbook.matchAll(/^## (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));
    const linked = alarmsOf(withEverything.json).map(({ AlarmDescription }) => {
      expect(AlarmDescription).toMatch(/reader|mail|nobody|subscription/i);
      return /docs\/runbook\.md#([\w-]+)$/.exec(AlarmDescription)?.[1];
    });
    expect(linked.sort()).toEqual(sections.sort());
  });

  test('each tells somebody, and says what silence means', () => {
    for (const { AlarmActions, TreatMissingData } of alarms) {
      expect(AlarmActions).toHaveLength(1);
      expect(['breaching', 'notBreaching', 'ignore']).toContain(TreatMissingData);
    }
  });

  test('silence is itself the alarm where something must be counted: at every sweep', () => {
    const silent = alarms.filter(({ TreatMissingData }) => TreatMissingData === 'breaching');
    expect(silent).toMatchObject(
      [METRIC.editionsOverdue, METRIC.editionsUnclosed, METRIC.readersWaiting].map((metric) => ({
        Metrics: [{ Expression: 'FILL(figure, 1)' }, figure(metric, 300)],
        EvaluationPeriods: 2,
      })),
    );
  });

  test('one waiting reader in ten minutes is enough for an alarm', () => {
    template.hasResourceProperties('AWS::CloudWatch::Alarm', {
      Metrics: Match.arrayWith([
        Match.objectLike({ MetricStat: statOf(METRIC.readersWaiting, 'sweep-deliveries', 300) }),
      ]),
      ComparisonOperator: 'GreaterThanOrEqualToThreshold',
      Threshold: 1,
    });
  });

  test('rejected mails set off an alarm by their share of a day, from three on', () => {
    const rejected = alarms.find(({ AlarmDescription }) => AlarmDescription.includes('#mails-rejected'));
    const [sum, ...parts] = rejected?.Metrics ?? [];
    expect(sum?.Expression).toBe('IF(rejected >= 3 AND rejected > 0.02 * FILL(accepted, 0), 1, 0)');
    expect(
      parts.map(({ Id, MetricStat }) => [Id, MetricStat?.Metric.MetricName, MetricStat?.Period]),
    ).toEqual([
      ['rejected', METRIC.mailsRejected, 86_400],
      ['accepted', METRIC.mailsAccepted, 86_400],
    ]);
  });

  test('SES’s judgement alarms before SES acts: it reviews at 5 % and 0.1 %', () => {
    const thresholds = alarms
      .filter(({ Namespace }) => Namespace === 'AWS/SES')
      .map(({ MetricName, Threshold }) => [MetricName, Threshold]);
    expect(Object.fromEntries(thresholds)).toEqual({
      'Reputation.BounceRate': 0.045,
      'Reputation.ComplaintRate': 0.0008,
    });
  });

  test('events that wait for a quarter of an hour set off an alarm: a recorder that does not run fails nothing', () => {
    template.hasResourceProperties('AWS::CloudWatch::Alarm', {
      MetricName: 'ApproximateAgeOfOldestMessage',
      Statistic: 'Maximum',
      Threshold: 900,
      EvaluationPeriods: 2,
      TreatMissingData: 'notBreaching',
    });
  });

  test.each([
    // What counts, from how many on, how long it is looked at, and what silence means.
    ['edition-missed', 'ApproximateNumberOfMessagesVisible', 1, 5, 'notBreaching'],
    ['many-articles-set-aside', METRIC.setAsidePercent, 20, 60, 'ignore'],
    ['planning-fails', 'Errors', 2, 30, 'notBreaching'],
    ['sweeping-fails', 'Errors', 3, 15, 'notBreaching'],
    ['sending-is-paused', METRIC.sendingPaused, 1, 10, 'notBreaching'],
    ['readers-missed', METRIC.readersMissed, 1, 60, 'notBreaching'],
    ['reader-pages-fail', '5xx', 3, 5, 'notBreaching'],
  ])(
    '%s counts %s: %i in %i minutes set it off, and silence is %s',
    (section, metric, threshold, minutes, silence) => {
      const alarm = alarms.find(({ AlarmDescription }) => AlarmDescription.endsWith(`#${section}`));
      expect(alarm).toMatchObject({ MetricName: metric, Threshold: threshold, TreatMissingData: silence });
      expect(((alarm?.Period ?? 0) * (alarm?.EvaluationPeriods ?? 0)) / 60).toBe(minutes);
    },
  );

  test('failed runs of the publisher are kept in a queue of their own, which has an alarm', () => {
    const missed = alarms.find(({ AlarmDescription }) => AlarmDescription.endsWith('#edition-missed'));
    const dimension = JSON.stringify((missed as unknown as { Dimensions: unknown }).Dimensions);
    expect(dimension).toContain('PublishMissed');
  });

  test('a confirmation mail that SES does not take sets off an alarm, refused or late', () => {
    const refused = alarms.find(({ AlarmDescription }) => AlarmDescription.includes('#sign-ups-refused'));
    expect(refused?.Metrics?.[0]?.Expression).toBe(
      'FILL(refused, 0) + FILL(failed1, 0) + FILL(failed2, 0) + FILL(failed3, 0) + FILL(late, 0)',
    );
  });

  test('the share that may be set aside is the operator’s', () => {
    const ingest = { setAsideAlarmShare: 0.05 };
    synthesise({ ...OWN_CONFIG, ingest }).template.hasResourceProperties('AWS::CloudWatch::Alarm', {
      MetricName: METRIC.setAsidePercent,
      Namespace: METRIC_NAMESPACE,
      Dimensions: dimensions('publish-edition'),
      ComparisonOperator: 'GreaterThanThreshold',
      Threshold: 5,
    });
  });

  test('seventeen alarms over twenty-two metrics: ten are free, twelve cost ten cents a month each', () => {
    template.resourceCountIs('AWS::CloudWatch::Alarm', 17);
    const metrics = alarms.map(
      ({ Metrics }) => (Metrics ?? []).filter(({ MetricStat }) => MetricStat).length || 1,
    );
    expect(metrics.reduce((sum, count) => sum + count, 0)).toBe(22);
    const named = Object.values(withFeeds.template.findResources('AWS::CloudWatch::Alarm')).filter(
      ({ Properties }) => Properties.TreatMissingData === 'breaching',
    );
    // As docs/decisions/alarms-watch-for-what-readers-lose.md says.
    expect(named).toHaveLength(4);
  });

  test('with feeds there is one more: a feed that is lost for a day, or no figure for three hours', () => {
    withFeeds.template.resourceCountIs('AWS::CloudWatch::Alarm', 18);
    withFeeds.template.hasResourceProperties('AWS::CloudWatch::Alarm', {
      Metrics: Match.arrayWith([
        Match.objectLike({ MetricStat: statOf(METRIC.feedsLost, 'fetch-feeds', 3600) }),
      ]),
      EvaluationPeriods: 3,
      Threshold: 1,
      TreatMissingData: 'breaching',
    });
  });

  test('alarms are mailed if the config names a mailbox', () => {
    template.resourcePropertiesCountIs('AWS::SNS::Subscription', { Protocol: 'email' }, 0);
    const operate = { alarmEmail: 'night-desk@quaychronicle.example' };
    synthesise({ ...OWN_CONFIG, operate }).template.hasResourceProperties('AWS::SNS::Subscription', {
      Protocol: 'email',
      Endpoint: operate.alarmEmail,
    });
  });
});

describe('the dashboard', () => {
  test('shows the stages in the order in which news becomes mail', () => {
    const [dashboard] = Object.values(json.Resources).filter(
      ({ Type }) => Type === 'AWS::CloudWatch::Dashboard',
    );
    const headings = JSON.stringify(dashboard).matchAll(/## (\w+) ?(\w*)/g);
    expect(
      [...headings].map(([, first, second]) => (first === 'The' ? first : `${first} ${second}`.trim())),
    ).toEqual(['The', '1 ingest', '2 select', '3 compose', '4 deliver', '5 feedback', 'Readers']);
  });
});

describe('the example newsletter', () => {
  test('is refused by CloudFormation before anything is created, and says which settings to change', () => {
    const { template: example } = synthesise(newsletter);
    const { Rules, Parameters } = example.toJSON();
    const [{ Assert, AssertDescription }] = Rules.OwnAddresses.Assertions;
    const [asked, wanted] = Assert['Fn::Equals'];
    expect(Parameters[asked.Ref].Default).not.toBe(wanted);
    expect(Rules.OwnAddresses.RuleCondition).toBeUndefined();
    expect(AssertDescription).toContain('deliver.identity');
    expect(AssertDescription).toContain('newsletter.config.ts');
  });

  test('a newsletter with its own addresses meets no such rule', () => {
    expect(template.toJSON().Rules?.OwnAddresses).toBeUndefined();
    expect(exampleSettings(parseConfig(OWN_CONFIG))).toEqual([]);
  });

  test.each([
    ['desk@news.example.org', true],
    ['desk@anything.test', true],
    ['desk@example', true],
    ['desk@example.com.quaychronicle.pt', false],
    ['desk@notexample.com', false],
  ])('%s counts as an example: %s', (replyTo, counts) => {
    const config = parseConfig(OWN_CONFIG);
    const found = exampleSettings({ ...config, deliver: { ...config.deliver, replyTo } });
    expect(found).toEqual(counts ? ['deliver.replyTo'] : []);
  });
});

/** As GitHub makes anchors of headings. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\w\- ]/g, '')
    .replaceAll(' ', '-');
}

describe('the pages count the alarms of the template', () => {
  const page = (name: string) =>
    readFileSync(new URL(`../../docs/${name}.md`, import.meta.url), 'utf8').replace(/\s+/g, ' ');

  test('themselves', () => {
    expect(page('decisions/alarms-watch-for-what-readers-lose')).toContain(
      `(a test checks both): ${alarms.length}, one more in a stack that fetches feeds (\`FeedsLost\`), and one in a stack with a webhook`,
    );
    expect(alarmsOf(withEverything.json)).toHaveLength(alarms.length + 2);
  });

  test('and the metrics that CloudWatch bills for them', () => {
    const metrics = alarms
      .map(({ Metrics }) => Metrics?.filter(({ MetricStat }) => MetricStat !== undefined).length ?? 1)
      .reduce((sum, count) => sum + count, 0);
    expect(page('deploy')).toContain(`alarms: ${metrics} metrics, of which 10 are free`);
    expect(page('decisions/alarms-watch-for-what-readers-lose')).toContain(
      `bills each metric of an alarm: ${metrics}, of which an account has ten free`,
    );
  });
});
