import { parseArgs } from 'node:util';
import { redrive } from '../../lib/deliver/operate.ts';
import { plural } from '../start/say.ts';
import type { Command } from './command.ts';
import { DEPLOYMENT_OPTIONS, openDeployment } from './deployment.ts';
import { findEdition } from './editions.ts';

export const command: Command = {
  usage: 'redrive [EDITION] [--stack NAME | --local]',
  summary: `Hint every chunk that is not done, now: what the sweeper does by the minute. Harmless at any time.`,
  async run(args) {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: DEPLOYMENT_OPTIONS });
    const deployment = await openDeployment(values);
    const { id } = await findEdition(positionals[0], deployment.register);
    const hints = await redrive(id, deployment);
    console.log(`Edition ${id}: ${plural(hints, 'open chunk')} hinted.`);
  },
};
