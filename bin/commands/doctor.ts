import { parseArgs } from 'node:util';
import { readSesSetup } from '../../lib/adapters/aws/ses-setup.ts';
import { mayBeMailed } from '../../lib/domain/subscriber.ts';
import { UsageError } from '../../lib/errors.ts';
import type { SubscriberDirectory } from '../../lib/ports.ts';
import { parseConfig } from '../../lib/runtime/settings.ts';
import newsletter from '../../newsletter.config.ts';
import type { Command } from '../cli/command.ts';
import { DEPLOYMENT_OPTIONS, type Deployment, openDeployment } from '../cli/deployment.ts';
import { plural } from '../cli/terminal.ts';
import { findingsOf } from '../doctor/findings.ts';

export const command: Command = {
  usage: 'doctor [--stack NAME | --local]',
  summary: `Check whether tomorrow's edition can be sent: SES, its events, the quota and the clock.
Looks at identity, DKIM, MAIL FROM, sandbox, quota against audience, configuration sets and clock, and names the command
that fixes each problem. Changes nothing. Exits 1 if there is a problem.`,
  async run(args) {
    const { values } = parseArgs({ args, options: DEPLOYMENT_OPTIONS });
    const findings = findingsOf(await examine(await openDeployment(values)));
    for (const { about, problem, fix } of findings)
      console.log(
        problem === null ? `  ok     ${about}` : `  WRONG  ${about}: ${problem}\n         fix: ${fix}`,
      );
    const wrong = findings.filter(({ problem }) => problem !== null).length;
    console.log(wrong === 0 ? '\nNo problems found.' : `\n${plural(wrong, 'problem')} to fix.`);
    if (wrong > 0) process.exitCode = 1;
  },
};

async function examine({ outputs, clients, directory }: Deployment) {
  const { identity } = parseConfig(newsletter).deliver;
  const configurationSets = [outputs.configurationSet, outputs.confirmationConfigurationSet];
  const [ses, audience, clockAheadSeconds] = await Promise.all([
    readSesSetup(clients, { identity, configurationSets }).catch((cause: unknown) => {
      const why = cause instanceof Error ? cause.message : String(cause);
      throw new UsageError(`cannot query SES: ${why}`, { cause, fix: 'check credentials and AWS_REGION' });
    }),
    audienceOf(directory),
    clockAhead(outputs.publicUrl),
  ]);
  return { identity, ses, audience, clockAheadSeconds };
}

async function audienceOf(directory: SubscriberDirectory): Promise<number> {
  let audience = 0;
  for await (const subscriber of directory.all()) if (mayBeMailed(subscriber)) audience += 1;
  return audience;
}

/** Compared with the clock of the reader pages, which is AWS's own. */
async function clockAhead(publicUrl: string): Promise<number | null> {
  try {
    const answer = await fetch(publicUrl, { signal: AbortSignal.timeout(10_000) });
    const theirs = Date.parse(answer.headers.get('date') ?? '');
    return Number.isNaN(theirs) ? null : Math.round((Date.now() - theirs) / 1000);
  } catch {
    return null;
  }
}
