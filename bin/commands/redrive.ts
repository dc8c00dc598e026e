import { parseArgs } from 'node:util';
import { plural } from '@broadsheet/text/plural';
import { redrive } from '../../lib/deliver/operate.ts';
import type { Command } from '../cli/command.ts';
import { DEPLOYMENT_OPTIONS, openDeployment } from '../cli/deployment.ts';
import { findEdition } from '../cli/editions.ts';

export const command: Command = {
  usage: 'redrive [EDITION] [--stack NAME | --local] [--json]',
  async run(args, answer) {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: DEPLOYMENT_OPTIONS });
    const deployment = await openDeployment(values);
    const { id } = await findEdition(positionals[0], deployment.register);
    const hints = await redrive(id, deployment);
    answer({ edition: id, requeued: hints }, [
      `Edition ${id}: requeued ${plural(hints, 'unfinished chunk')}.`,
    ]);
  },
};
