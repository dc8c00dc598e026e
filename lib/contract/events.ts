import * as z from 'zod';
import { EDITION_KEY } from './config/schedule.ts';
import { WEBHOOK_EVENTS } from './config/webhook.ts';

/** Version of instructions and articles, and the minute. */
export const DRAFT_NAME = /^[0-9a-f]{16}-[0-9a-z]{1,12}$/;

const editionKey = z.string().regex(EDITION_KEY, 'is not the key of an edition');

/** What the schedule, an operator or the CLI sends to publish-edition. */
export const publishRequest = z
  .strictObject({
    /** The instant to publish for; the clock's now when left out. */
    asOf: z.iso.datetime({ offset: true }).optional(),
    /** Name of the edition, if the newsletter has several; otherwise the one that is current at `asOf`. */
    edition: z.string().max(20).optional(),
    /** Sent by the schedule: does nothing on a day on which no edition is planned. */
    scheduled: z.boolean().optional(),
    /** Make the next revision of an edition that is already frozen. */
    revise: z.boolean().default(false),
    /** Make an edition for a future day, for trying things out. */
    ahead: z.boolean().default(false),
    /**
     * Make the coming edition, or with `revise` today's next revision, as it would be now; freeze nothing. `report` writes
     * its report into the archive.
     */
    draft: z
      .strictObject({
        report: z.boolean().default(false),
        /** Name under which the desk finds the draft if it cannot wait for the answer. */
        keep: z.string().regex(DRAFT_NAME).optional(),
      })
      .optional(),
    /** Find an article of the coming edition, or with `revise` of today's, by a name of the desk. No state changes. */
    find: z.string().min(1).max(2_000).optional(),
    /** Make this frozen edition again from what it was made of, and compare every byte. No state changes. */
    replay: editionKey.optional(),
    /** Send the real next edition to these addresses only. No state changes. */
    testSend: z.strictObject({ to: z.array(z.email()).min(1).max(10) }).optional(),
  })
  .meta({ title: 'PublishRequest' });
export type PublishRequest = z.infer<typeof publishRequest>;

/** What the 15-minute tick sends to plan-deliveries, and the minute tick to sweep-deliveries. */
export const tick = z.strictObject({ asOf: z.iso.datetime({ offset: true }).optional() });

/** A hint that a chunk may have work. The rows decide, so losing or doubling a hint is harmless. */
export const deliveryHint = z.strictObject({ edition: editionKey, chunk: z.string().min(1).max(200) });
export type DeliveryHint = z.infer<typeof deliveryHint>;

/** The part of an API Gateway request (payload format 2.0) that the reader pages use. */
export const readersRequest = z.object({
  rawPath: z.string(),
  headers: z.record(z.string(), z.string()),
  body: z.string().optional(),
  isBase64Encoded: z.boolean().default(false),
  requestContext: z.object({ http: z.object({ method: z.string(), sourceIp: z.string().optional() }) }),
});
export type ReadersRequest = z.infer<typeof readersRequest>;

/** The same for the desk's pages, with what the browser sends along. */
export const deskRequest = readersRequest.extend({
  cookies: z.array(z.string()).default([]),
  queryStringParameters: z.record(z.string(), z.string()).default({}),
});
export type DeskApiRequest = z.infer<typeof deskRequest>;

/** What happened to a subscription, on its way to the webhook. */
export const subscriberEvent = z.strictObject({
  id: z.string().min(1).max(100),
  type: z.enum(WEBHOOK_EVENTS),
  subscriber: z.string().min(1).max(40),
  at: z.iso.datetime(),
});

/** Any JSON on the events queue; the feedback stage handles what it knows and reports the rest. */
export const sesMessage = z.unknown();
