import { parseArgs } from 'node:util';
import type { Command } from './command.ts';
import { controlOf } from './control.ts';
import { DEPLOYMENT_OPTIONS, findDeployment } from './deployment.ts';

export const command: Command = {
  usage: 'resume [--stack NAME | --local]',
  summary: `Go on sending after a pause, a tripped breaker or a parked account. Nobody is mailed twice.`,
  async run(args) {
    const { values } = parseArgs({ args, options: DEPLOYMENT_OPTIONS });
    const control = controlOf(await findDeployment(values));
    await control.resume(new Date().toISOString());
    console.log('Resumed: the sweeper hints every open chunk within a minute.');
  },
};
