import { parseArgs } from 'node:util';
import { plural } from '@broadsheet/text/plural';
import { resendFailed } from '../../lib/deliver/operate.ts';
import type { Command } from '../cli/command.ts';
import { DEPLOYMENT_OPTIONS, openDeployment } from '../cli/deployment.ts';
import { findEdition } from '../cli/editions.ts';

export const command: Command = {
  usage: 'resend-failed [EDITION] [--stack NAME | --local] [--json]',
  details: `SES definitely did not accept these mails, so nobody gets a second one. The edition is reopened, and the sweeper
does the rest.`,
  async run(args, answer) {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: DEPLOYMENT_OPTIONS });
    const deployment = await openDeployment(values);
    const { id } = await findEdition(positionals[0], deployment.register);
    const subscribers = await resendFailed(id, deployment);
    answer({ edition: id, retried: subscribers }, [
      subscribers === 0
        ? `Edition ${id}: no failed deliveries to resend.`
        : `Edition ${id}: retrying ${plural(subscribers, 'delivery', 'deliveries')}.`,
    ]);
  },
};
