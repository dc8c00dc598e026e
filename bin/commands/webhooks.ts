import { parseArgs } from 'node:util';
import { plural } from '@broadsheet/text/plural';
import { createDynamoTable } from '../../lib/adapters/aws/dynamo-table.ts';
import { createDynamoWebhookSecrets } from '../../lib/adapters/aws/dynamo-webhook-secrets.ts';
import { moveMessages } from '../../lib/adapters/aws/sqs-subscriber-events.ts';
import { NO_QUEUE } from '../../lib/contract/environment.ts';
import { UsageError } from '../../lib/errors.ts';
import { type Command, WrongCallError } from '../cli/command.ts';
import { DEPLOYMENT_OPTIONS, openDeployment } from '../cli/deployment.ts';

export const command: Command = {
  usage: 'webhooks secret | rotate | replay  [--stack NAME | --local]',
  details: `secret prints the secret that its receiver verifies signatures with. rotate creates a new one; for one
day requests are signed with both. replay resends the events that could not be delivered for three days.`,
  async run(args) {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: DEPLOYMENT_OPTIONS });
    const [verb] = positionals;
    if (verb !== 'secret' && verb !== 'rotate' && verb !== 'replay')
      throw new WrongCallError('missing subcommand', { fix: 'use secret, rotate or replay' });
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
