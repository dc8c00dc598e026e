import { parseArgs } from 'node:util';
import type { Command } from './command.ts';
import { controlOf } from './control.ts';
import { DEPLOYMENT_OPTIONS, findDeployment } from './deployment.ts';

export const command: Command = {
  usage: 'pause [--reason TEXT] [--stack NAME | --local]',
  summary: `Stop sending within ten seconds. What was claimed is finished, nothing is lost; resume goes on from there.`,
  async run(args) {
    const { values } = parseArgs({ args, options: { ...DEPLOYMENT_OPTIONS, reason: { type: 'string' } } });
    const control = controlOf(await findDeployment(values));
    await control.pause(values.reason ?? 'paused by the operator', new Date().toISOString());
    console.log('Paused: no new mail is claimed. Go on with: npx broadsheet resume');
  },
};
