import { parseArgs } from 'node:util';
import { publishRequest } from '../../lib/contract/events.ts';
import type { TestSendOutcome } from '../../lib/publish/send-test-edition.ts';
import { type Command, WrongCallError } from '../cli/command.ts';
import { DEPLOYMENT_OPTIONS, invokeDeployed, openDeployment } from '../cli/deployment.ts';

export const command: Command = {
  usage: 'test-send --to ADDRESS [--to ADDRESS…] [--stack NAME | --local] [--json]',
  details: `The subject is marked [TEST], the unsubscribe links do nothing, and no state changes: no ledger row, no story memory,
no watermark, no metrics. If there is nothing new, sample stories are used, and the command says so.
With --local it runs on this machine, with the sample newsroom; the mail is written to out/test-send/.`,
  async run(args, answer) {
    const { values } = parseArgs({
      args,
      options: {
        ...DEPLOYMENT_OPTIONS,
        to: { type: 'string', multiple: true },
      },
    });
    const to = checked(values.to ?? []);
    const outcome = values.local ? await locally(to) : await sendDeployed(to, values.stack);
    answer(outcome, [
      outcome.subject,
      ...to.map((address, index) => `  ${address}: ${outcome.results[index]}`),
      ...(outcome.samplesBecause === null
        ? []
        : [
            `  The mail shows sample stories, because there is nothing to print yet (${outcome.samplesBecause}).`,
          ]),
    ]);
    if (outcome.results.some((result) => result !== 'accepted')) process.exitCode = 1;
  },
};

/** Refuses before anything starts what the function would refuse. */
function checked(to: readonly string[]): readonly string[] {
  const fix = 'name one to ten addresses: --to you@example.com';
  if (to.length === 0) throw new WrongCallError('no address given', { fix });
  const wrong = to.filter((address) => !publishRequest.safeParse({ testSend: { to: [address] } }).success);
  if (wrong.length > 0) throw new WrongCallError(`not an email address: ${wrong.join(', ')}`, { fix });
  if (!publishRequest.safeParse({ testSend: { to } }).success)
    throw new WrongCallError(`${to.length} addresses are too many for a test`, { fix });
  return to;
}

async function sendDeployed(to: readonly string[], stack: string | undefined): Promise<TestSendOutcome> {
  const { outputs } = await openDeployment({ stack });
  return invokeDeployed<TestSendOutcome>(outputs.publishFunction, { testSend: { to } });
}

async function locally(to: readonly string[]): Promise<TestSendOutcome> {
  // The emulators take two seconds to load: only for a send on this machine.
  const { testSendLocally } = await import('../start/test-send-locally.ts');
  return testSendLocally(to);
}
