import { parseArgs } from 'node:util';
import { createDynamoTable } from '../../lib/adapters/aws/dynamo-table.ts';
import { createDynamoWebhookSecrets } from '../../lib/adapters/aws/dynamo-webhook-secrets.ts';
import { moveMessages } from '../../lib/adapters/aws/sqs-subscriber-events.ts';
import { NO_QUEUE } from '../../lib/contract/environment.ts';
import { UsageError } from '../../lib/errors.ts';
import { type Command, WrongCallError } from '../cli/command.ts';
import { DEPLOYMENT_OPTIONS, openDeployment } from '../cli/deployment.ts';
import { plural } from '../cli/terminal.ts';

export const command: Command = {
  usage: 'webhooks secret | rotate | replay  [--stack NAME | --local]',
  details: `secret prints the secret that its receiver verifies signatures with. rotate makes a new one; the old one signs as well for
a day. replay sends the events again that failed for three days, for example after the receiver was repaired.`,
  async run(args) {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: DEPLOYMENT_OPTIONS });
    const [verb] = positionals;
    if (verb !== 'secret' && verb !== 'rotate' && verb !== 'replay')
      throw new WrongCallError('nothing to do', { fix: 'use secret, rotate or replay' });
    const { outputs, clients, clock, randomness } = await openDeployment(values);
    if (outputs.webhooksQueueUrl === NO_QUEUE)
      throw new UsageError('this newsletter has no webhook', {
        fix: 'set operate.webhook in the config and deploy again',
      });
    if (verb === 'replay') {
      const { webhooksDeadLetterQueueUrl: from, webhooksQueueUrl: to } = outputs;
      const moved = await moveMessages(clients.sqs, from, to);
      console.log(`Requeued ${plural(moved, 'event')}.`);
      return;
    }
    const secrets = createDynamoWebhookSecrets(
      createDynamoTable(clients.dynamo, outputs.table),
      clock,
      randomness,
    );
    if (verb === 'rotate') await secrets.rotate();
    const [newest = new Uint8Array()] = await secrets.inForce();
    console.log(`whsec_${Buffer.from(newest).toString('base64')}`);
  },
};
