import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SQSClient } from '@aws-sdk/client-sqs';
import { postponeMessage } from '../../adapters/aws/sqs-subscriber-events.ts';
import { createWebhookEndpoint } from '../../adapters/http/webhook-endpoint.ts';
import { SettingsError } from '../../errors.ts';
import { secondsToNextAttempt, type WebhookServices } from '../../readers/webhooks/send-webhook.ts';
import { tableAdapters } from '../wiring.ts';
import { worldOf } from '../world.ts';

export interface WebhookRun extends WebhookServices {
  /** Puts off an event that failed, longer each time. */
  readonly postpone: (receiptHandle: string, attempts: number) => Promise<void>;
}

/** What send-webhooks runs on. */
export async function webhookServices(): Promise<WebhookRun> {
  const { settings, config, ...world } = worldOf('send-webhooks');
  const { webhook } = config.operate;
  if (webhook === null)
    throw new SettingsError('operate.webhook is not set', { fix: 'deploy the stack again' });
  const sqs = new SQSClient({});
  const contact = config.newsletter.homeUrl ?? `mailto:${config.deliver.replyTo}`;
  return {
    ...world,
    ...tableAdapters(new DynamoDBClient({}), settings, world),
    endpoint: createWebhookEndpoint(webhook.url, {
      userAgent: `Broadsheet-Webhooks/1.0 (+${new URL(contact).href})`,
    }),
    wanted: webhook.events,
    postpone: (receipt, attempts) =>
      postponeMessage(sqs, settings.webhooksQueueUrl, receipt, secondsToNextAttempt(attempts)),
  };
}
