import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { CloudFormationClient, DescribeStackResourcesCommand } from '@aws-sdk/client-cloudformation';
import { CloudWatchLogsClient, FilterLogEventsCommand } from '@aws-sdk/client-cloudwatch-logs';
import { UsageError } from '../../lib/errors.ts';
import { type Command, WrongCallError } from '../cli/command.ts';
import { ownStackName } from '../cli/deployment.ts';
import { eventsSince, LOGGED_FUNCTIONS, type LogEvent, logGroupOf, logLine } from '../cli/function-logs.ts';

const LOOK_AGAIN_MS = 3_000;

export const command: Command = {
  usage: 'logs FUNCTION [--follow] [--minutes N] [--stack NAME]',
  details: `FUNCTION is one of ${LOGGED_FUNCTIONS.slice(0, 5).join(', ')},
${LOGGED_FUNCTIONS.slice(5).join(', ')}.`,
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        stack: { type: 'string' },
        follow: { type: 'boolean', default: false },
        minutes: { type: 'string', default: '60' },
      },
    });
    const name = LOGGED_FUNCTIONS.find((one) => one === positionals[0]);
    if (name === undefined)
      throw new WrongCallError(`there is no function "${positionals[0] ?? ''}"`, {
        fix: `use one of ${LOGGED_FUNCTIONS.join(', ')}`,
      });
    if (!/^[1-9]\d{0,4}$/.test(values.minutes))
      throw new WrongCallError(`--minutes ${values.minutes} is not a number of minutes`, {
        fix: 'for example: --minutes 60',
      });
    const group = await groupOf(name, values.stack ?? ownStackName());
    const logs = new CloudWatchLogsClient({});
    const more = async () => values.follow && (await setTimeout(LOOK_AGAIN_MS, true));
    const since = Date.now() - Number(values.minutes) * 60_000;
    for await (const event of eventsSince(since, (from) => read(logs, group, from), more))
      console.log(logLine(event));
  },
};

async function groupOf(name: (typeof LOGGED_FUNCTIONS)[number], stack: string): Promise<string> {
  const asked = new DescribeStackResourcesCommand({ StackName: stack });
  const { StackResources = [] } = await new CloudFormationClient({}).send(asked).catch((cause: unknown) => {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(`cannot read the stack "${stack}": ${why}`, {
      cause,
      fix: 'check AWS_PROFILE and AWS_REGION, or name another stack with --stack',
    });
  });
  const group = logGroupOf(name, StackResources);
  if (group !== null) return group;
  throw new UsageError(`the stack "${stack}" has no function ${name}`, {
    fix: 'it is deployed only if the config asks for it: feeds, editors, a webhook',
  });
}

async function read(
  logs: CloudWatchLogsClient,
  logGroupName: string,
  startTime: number,
): Promise<LogEvent[]> {
  const found: LogEvent[] = [];
  let nextToken: string | undefined;
  do {
    const page = await logs.send(new FilterLogEventsCommand({ logGroupName, startTime, nextToken }));
    for (const { eventId = '', timestamp = 0, message = '' } of page.events ?? [])
      found.push({ id: eventId, at: timestamp, text: message });
    nextToken = page.nextToken;
  } while (nextToken !== undefined);
  return found;
}
