import { parseArgs } from 'node:util';
import { resendFailed } from '../../lib/deliver/operate.ts';
import { plural } from '../start/say.ts';
import type { Command } from './command.ts';
import { DEPLOYMENT_OPTIONS, openDeployment } from './deployment.ts';
import { findEdition } from './editions.ts';

export const command: Command = {
  usage: 'resend-failed [EDITION] [--stack NAME | --local]',
  summary: `Try those again whom SES refused, once the reason is mended.
Their mails were definitely not accepted, so nobody gets a second one. The edition is opened again; the sweeper
does the rest.`,
  async run(args) {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: DEPLOYMENT_OPTIONS });
    const deployment = await openDeployment(values);
    const { id } = await findEdition(positionals[0], deployment.register);
    const readers = await resendFailed(id, deployment);
    console.log(
      readers === 0
        ? `Edition ${id}: SES refused nobody.`
        : `Edition ${id}: to be tried again: ${plural(readers, 'reader')}.`,
    );
  },
};
