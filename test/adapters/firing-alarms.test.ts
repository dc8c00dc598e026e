import { CloudWatchClient, PutMetricAlarmCommand, SetAlarmStateCommand } from '@aws-sdk/client-cloudwatch';
import { expect, onTestFinished, test } from 'vitest';
import { readFiringAlarms } from '../../lib/adapters/aws/firing-alarms.ts';
import { isMotoThere, startMoto } from '../support/moto-server.ts';

const TOPIC = 'arn:aws:sns:eu-west-1:123456789012:alarms';

/** CloudWatch as moto has it, with an alarm for each name. */
async function cloudWatchWith(alarms: Readonly<Record<string, { state: 'ALARM' | 'OK'; topic?: string }>>) {
  const moto = await startMoto();
  const { url: endpoint } = moto;
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new CloudWatchClient({ endpoint, region: 'eu-west-1', credentials });
  onTestFinished(() => {
    client.destroy();
    moto.stop();
  });
  for (const [AlarmName, { state, topic = TOPIC }] of Object.entries(alarms)) {
    const metric = { Namespace: 'Broadsheet', MetricName: 'EditionsFrozen', Statistic: 'Sum' } as const;
    const rule = {
      Period: 60,
      EvaluationPeriods: 1,
      Threshold: 1,
      ComparisonOperator: 'LessThanThreshold',
    } as const;
    await client.send(new PutMetricAlarmCommand({ AlarmName, AlarmActions: [topic], ...metric, ...rule }));
    await client.send(new SetAlarmStateCommand({ AlarmName, StateValue: state, StateReason: 'test' }));
  }
  return client;
}

test.skipIf(!isMotoThere())(
  'the alarms that are firing are read, those of this newsletter only',
  { timeout: 60_000 },
  async () => {
    const client = await cloudWatchWith({
      ReadersWaiting: { state: 'ALARM' },
      NoEdition: { state: 'ALARM' },
      BounceRate: { state: 'OK' },
      SomebodyElses: { state: 'ALARM', topic: `${TOPIC}-of-others` },
    });
    const firing = await readFiringAlarms(client, TOPIC);
    expect(firing).toEqual(['NoEdition', 'ReadersWaiting']);
  },
);

test('page after page is read, of this topic and in alarm', async () => {
  const asked: unknown[] = [];
  const firing = { StateValue: 'ALARM', AlarmActions: [TOPIC] };
  const send = async ({ input }: { input: { NextToken?: string } }) => {
    asked.push(input);
    return input.NextToken === undefined
      ? { MetricAlarms: [{ AlarmName: 'b', ...firing }], NextToken: 'more' }
      : { MetricAlarms: [{ AlarmName: 'a', ...firing }] };
  };
  const client = { send } as unknown as CloudWatchClient;
  expect(await readFiringAlarms(client, TOPIC)).toEqual(['a', 'b']);
  expect(asked).toEqual([
    { ActionPrefix: TOPIC, StateValue: 'ALARM', NextToken: undefined },
    { ActionPrefix: TOPIC, StateValue: 'ALARM', NextToken: 'more' },
  ]);
});
