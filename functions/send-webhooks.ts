import { subscriberEvent } from '../lib/contract/events.ts';
import { sendWebhook } from '../lib/readers/webhooks/send-webhook.ts';
import { defineQueueHandler } from '../lib/runtime/define-handler.ts';
import { webhookServices } from '../lib/runtime/services/webhooks.ts';

/** Runs for each event on the webhook's queue: tells the operator's own system what happened to a subscription. */
export const handler = defineQueueHandler({
  name: 'send-webhooks',
  message: subscriberEvent,
  services: webhookServices,
  run: sendWebhook,
  postpone: ({ receiptHandle, attributes }, { postpone }) =>
    postpone(receiptHandle, Number(attributes.ApproximateReceiveCount)),
});
