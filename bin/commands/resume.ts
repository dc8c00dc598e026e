import { parseArgs } from 'node:util';
import { resumeSending } from '../../lib/deliver/operate.ts';
import type { Command } from './command.ts';
import { DEPLOYMENT_OPTIONS, openDeployment } from './deployment.ts';

export const command: Command = {
  usage: 'resume [--stack NAME | --local]',
  summary: `Go on sending after a pause, a tripped breaker or a parked account. Nobody is mailed twice.`,
  async run(args) {
    const { values } = parseArgs({ args, options: DEPLOYMENT_OPTIONS });
    await resumeSending(await openDeployment(values));
    console.log('Resumed: the sweeper hints every open chunk within a minute.');
  },
};
