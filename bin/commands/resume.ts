import { parseArgs } from 'node:util';
import { resumeSending } from '../../lib/deliver/operate.ts';
import type { Command } from '../cli/command.ts';
import { openDeployment, TABLE_OPTIONS } from '../cli/deployment.ts';

export const command: Command = {
  usage: 'resume [--stack NAME | --local] [--table NAME] [--json]',
  async run(args, answer) {
    const { values } = parseArgs({ args, options: TABLE_OPTIONS });
    await resumeSending(await openDeployment(values));
    answer({ paused: false }, ['Resumed: the sweeper requeues every unfinished chunk within a minute.']);
  },
};
