import { parseArgs } from 'node:util';
import { resendFailed } from '../../lib/deliver/operate.ts';
import type { Command } from './command.ts';
import { controlsOf } from './control.ts';
import { DEPLOYMENT_OPTIONS, findDeployment } from './deployment.ts';
import { findEdition } from './editions.ts';

export const command: Command = {
  usage: 'resend-failed [EDITION] [--stack NAME | --local]',
  summary: `Try those again whom SES refused, once the reason is mended. Their mails were definitely not accepted,
so nobody gets a second one. The edition is opened again; the sweeper does the rest.`,
  async run(args) {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: DEPLOYMENT_OPTIONS });
    const deployment = await findDeployment(values);
    const { id } = await findEdition(positionals[0], deployment.table);
    const readers = await resendFailed(id, controlsOf(deployment));
    console.log(
      readers === 0
        ? `Edition ${id}: SES refused nobody.`
        : `Edition ${id}: ${readers} reader(s) are tried again.`,
    );
  },
};
