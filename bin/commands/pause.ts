import { parseArgs } from 'node:util';
import { pauseSending } from '../../lib/deliver/operate.ts';
import type { Command } from '../cli/command.ts';
import { openDeployment, TABLE_OPTIONS } from '../cli/deployment.ts';

export const command: Command = {
  usage: 'pause [--reason TEXT] [--stack NAME | --local] [--table NAME] [--json]',
  async run(args, answer) {
    const { values } = parseArgs({ args, options: { ...TABLE_OPTIONS, reason: { type: 'string' } } });
    const reason = values.reason ?? 'paused by the operator';
    await pauseSending(reason, await openDeployment(values));
    answer({ paused: true, reason }, ['Paused: no new mail is claimed. To continue: npx broadsheet resume']);
  },
};
