import { type CloudWatchClient, DescribeAlarmsCommand } from '@aws-sdk/client-cloudwatch';

/** The names of the alarms on this topic that are firing, in order. */
export async function readFiringAlarms(
  cloudWatch: Pick<CloudWatchClient, 'send'>,
  topic: string,
): Promise<readonly string[]> {
  const names: string[] = [];
  let NextToken: string | undefined;
  do {
    const page = await cloudWatch.send(
      new DescribeAlarmsCommand({ ActionPrefix: topic, StateValue: 'ALARM', NextToken }),
    );
    // Checked here as well, because a topic's name may begin with another's.
    for (const { AlarmName, StateValue, AlarmActions = [] } of page.MetricAlarms ?? [])
      if (AlarmName !== undefined && StateValue === 'ALARM' && AlarmActions.includes(topic))
        names.push(AlarmName);
    NextToken = page.NextToken;
  } while (NextToken !== undefined);
  return names.sort();
}
