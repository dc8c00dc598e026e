import type { FunctionName } from './environment.ts';

/** How long each function may run, in seconds. A delivery's lease ends with its invocation. */
export const TIMEOUT_SECONDS = {
  'publish-edition': 600,
  'plan-deliveries': 300,
  'deliver-messages': 300,
  'sweep-deliveries': 300,
  'record-feedback': 60,
  'serve-readers': 15,
  // A draft of ten thousand articles takes a minute, but API Gateway waits no longer than 30 seconds.
  'serve-desk': 29,
  'fetch-feeds': 300,
  // A receiver has 15 seconds for each of ten events.
  'send-webhooks': 180,
} as const satisfies Record<FunctionName, number>;

/** The queues between functions. A message is given up after `maxReceives`. */
export const QUEUES = {
  /** Delivery hints, read by deliver-messages. */
  hints: { batchSize: 5, maxReceives: 5 },
  /** SES events, read by record-feedback: gathered for some seconds, because a batch is noted with one write a chunk. */
  events: { batchSize: 100, gatherSeconds: 5, maxReceives: 10 },
  /** Events for the webhook, read by send-webhooks, which puts a failed one off longer each time. */
  webhooks: { batchSize: 10, maxReceives: 13 },
} as const;
