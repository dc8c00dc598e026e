import { parseArgs } from 'node:util';
import { plural } from '@broadsheet/text/plural';
import type { BroadsheetConfig } from '../../lib/contract/config.ts';
import { UsageError } from '../../lib/errors.ts';
import type { Command } from '../cli/command.ts';
import { DEPLOYMENT_OPTIONS, openDeployment, ownStackName } from '../cli/deployment.ts';
import { readNewsletter } from '../cli/newsletter.ts';
import { findStack } from '../cli/stack.ts';
import { findingsBeforeDeploy } from '../doctor/before-deploy.ts';
import { examineBeforehand, examineOperation } from '../doctor/examine.ts';
import { type Finding, findingsOf } from '../doctor/findings.ts';
import { findingsInOperation } from '../doctor/in-operation.ts';

export const command: Command = {
  usage: 'doctor [--stack NAME | --local] [--json]',
  details: `Before a deploy: config, credentials, Region, bootstrap, SES identity, Lambda's concurrency. After it: SES, its events,
DNS, quota against audience, pauses and holds, alarm mailbox, last edition, new articles and clock. Names the command
that fixes each problem. Changes nothing. Exits 1 if there is a problem.`,
  async run(args, answer) {
    const { values } = parseArgs({ args, options: DEPLOYMENT_OPTIONS });
    const config = readNewsletter();
    const findings = await asking(() => examine(values, config));
    const wrong = findings.filter(({ problem, isAdvice }) => problem !== null && isAdvice !== true).length;
    answer({ problems: wrong, findings }, [
      ...findings.map(lineOf),
      wrong === 0 ? '\nNo problems found.' : `\n${plural(wrong, 'problem')} to fix.`,
    ]);
    if (wrong > 0) process.exitCode = 1;
  },
};

function lineOf({ about, problem, fix, isAdvice }: Finding): string {
  if (problem === null) return `  ok     ${about}`;
  return `  ${isAdvice === true ? 'advice' : 'WRONG '} ${about}: ${problem}\n         fix: ${fix}`;
}

async function examine(
  where: { readonly stack?: string | undefined; readonly local?: boolean | undefined },
  config: BroadsheetConfig,
): Promise<Finding[]> {
  const isDeployed = where.local === true || (await findStack(where.stack ?? ownStackName())) !== null;
  if (!isDeployed) return findingsBeforeDeploy(await examineBeforehand(config));
  const operation = await examineOperation(await openDeployment(where), config);
  return [...findingsOf(operation), ...findingsInOperation(operation)];
}

async function asking(examination: () => Promise<Finding[]>): Promise<Finding[]> {
  return await examination().catch((cause: unknown) => {
    if (cause instanceof UsageError) throw cause;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(`cannot query AWS: ${why}`, { cause, fix: 'check AWS_PROFILE and AWS_REGION' });
  });
}
