import { parseArgs } from 'node:util';
import { resumeSending } from '../../lib/deliver/operate.ts';
import type { Command } from './command.ts';
import { controlsOf } from './control.ts';
import { DEPLOYMENT_OPTIONS, findDeployment } from './deployment.ts';

export const command: Command = {
  usage: 'resume [--stack NAME | --local]',
  summary: `Go on sending after a pause, a tripped breaker or a parked account. Nobody is mailed twice.`,
  async run(args) {
    const { values } = parseArgs({ args, options: DEPLOYMENT_OPTIONS });
    await resumeSending(controlsOf(await findDeployment(values)));
    console.log('Resumed: the sweeper hints every open chunk within a minute.');
  },
};
