import * as z from 'zod';

/** What other systems can be told of a subscription. */
export const WEBHOOK_EVENTS = [
  'subscribed',
  'confirmed',
  'changed',
  'unsubscribed',
  'bounced',
  'complained',
  'lifted',
  'erased',
] as const;

/** Where events of subscriptions are sent. */
export const webhookConfig = z.strictObject({
  /** https address on the public internet; redirects are not followed. */
  url: z.url({ protocol: /^https$/ }).refine((url) => !url.includes('#') && URL.parse(url)?.username === '', {
    error: 'must be a plain https address, without a user name or #',
  }),
  /** The events that are sent. */
  events: z
    .array(z.enum(WEBHOOK_EVENTS))
    .min(1)
    .default([...WEBHOOK_EVENTS]),
});
