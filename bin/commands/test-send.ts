import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { UsageError } from '../../lib/errors.ts';
import { startCloud } from '../../lib/local/cloud.ts';
import { sampleNewsroom } from '../../lib/local/newsroom/newsroom.ts';
import type { TestSendOutcome } from '../../lib/publish/send-test-edition.ts';
import { buildFunctions } from '../build.ts';
import { invoke } from '../start/invoke.ts';
import { upload } from '../start/upload.ts';
import { writeMails } from '../start/write-out.ts';
import type { Command } from './command.ts';
import { DEPLOYMENT_OPTIONS, findDeployment, invokeDeployed } from './deployment.ts';

export const command: Command = {
  usage: 'test-send --to ADDRESS [--to ADDRESS…] [--stack NAME | --local]',
  summary: `Send the real coming edition to named addresses, and to nobody else.
The subject is marked [TEST], the unsubscribe links do nothing, and no trace is left: not in the ledger, the
story memory, the watermark or the metrics. When nothing is new, sample stories stand in, and it says so.
With --local it runs on this machine, over the sample newsroom; the mail is written to out/inbox/.`,
  async run(args) {
    const { values } = parseArgs({
      args,
      options: {
        ...DEPLOYMENT_OPTIONS,
        to: { type: 'string', multiple: true },
      },
    });
    const to = values.to ?? [];
    if (to.length === 0) throw new UsageError('nobody to send to', { fix: 'add --to you@example.com' });
    const outcome = values.local ? await sendLocally(to) : await sendDeployed(to, values.stack);
    console.log(`${outcome.subject}`);
    for (const [index, address] of to.entries()) console.log(`  ${address}: ${outcome.results[index]}`);
    if (outcome.samplesBecause !== null)
      console.log(
        `  These are sample stories, because there is nothing to print yet (${outcome.samplesBecause}).`,
      );
    if (outcome.results.some((result) => result !== 'accepted')) process.exitCode = 1;
  },
};

async function sendDeployed(to: readonly string[], stack: string | undefined): Promise<TestSendOutcome> {
  const { publishFunction } = await findDeployment({ stack });
  return invokeDeployed<TestSendOutcome>(publishFunction, { testSend: { to } });
}

async function sendLocally(to: readonly string[]): Promise<TestSendOutcome> {
  await buildFunctions();
  const cloud = await startCloud({
    distDir: fileURLToPath(new URL('../../dist/functions', import.meta.url)),
  });
  try {
    await upload(sampleNewsroom(new Date()), cloud);
    const outcome = await invoke<TestSendOutcome>(cloud, 'publish-edition', { testSend: { to } });
    for (const folder of await writeMails(cloud, 'out')) console.log(`${folder}/`);
    return outcome;
  } finally {
    await cloud.stop();
  }
}
