import { parseArgs } from 'node:util';
import { pauseSending } from '../../lib/deliver/operate.ts';
import type { Command } from './command.ts';
import { DEPLOYMENT_OPTIONS, openDeployment } from './deployment.ts';

export const command: Command = {
  usage: 'pause [--reason TEXT] [--stack NAME | --local]',
  summary: `Stop sending within ten seconds. What was claimed is finished, nothing is lost; resume goes on from there.`,
  async run(args) {
    const { values } = parseArgs({ args, options: { ...DEPLOYMENT_OPTIONS, reason: { type: 'string' } } });
    await pauseSending(values.reason ?? 'paused by the operator', await openDeployment(values));
    console.log('Paused: no new mail is claimed. Go on with: npx broadsheet resume');
  },
};
