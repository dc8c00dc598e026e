import * as z from 'zod';
import { type Instant, instantOf } from '../domain/instant.ts';

/*
 * The fields of SES events that we use. There are two formats: event publishing through a configuration set
 * (`eventType`, with tags) and the older identity notifications (`notificationType`, without). Both arrive through
 * SNS, in its envelope or raw.
 *
 * See https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html
 */

const recipient = z.object({
  emailAddress: z.string(),
  status: z.string().optional(),
  diagnosticCode: z.string().optional(),
});

const mail = z.object({
  messageId: z.string(),
  /** When SES accepted the mail. */
  timestamp: z.string(),
  destination: z.array(z.string()).default([]),
  tags: z.record(z.string(), z.array(z.string())).default({}),
});

const sesEventBody = z.object({
  mail,
  bounce: z
    .object({
      bounceType: z.string(),
      bounceSubType: z.string().default('Undetermined'),
      bouncedRecipients: z.array(recipient).default([]),
    })
    .optional(),
  complaint: z
    .object({
      complaintSubType: z.string().nullish(),
      complaintFeedbackType: z.string().nullish(),
      complainedRecipients: z.array(recipient).default([]),
    })
    .optional(),
});

const eitherShape = z
  .union([
    sesEventBody.extend({ eventType: z.string() }),
    sesEventBody.extend({ notificationType: z.string() }),
  ])
  .transform((event) => {
    const { mail, bounce, complaint } = event;
    const type = 'eventType' in event ? event.eventType : event.notificationType;
    return { type, mail, bounce, complaint };
  });

/** An event of either format, with its kind in one field. */
export type SesEvent = z.output<typeof eitherShape>;

const snsEnvelope = z.object({ Type: z.literal('Notification'), Message: z.string() });

/** Read an event of either format, in an envelope or raw. Null for anything else. */
export function readSesEvent(value: unknown): SesEvent | null {
  const envelope = snsEnvelope.safeParse(value);
  const event = eitherShape.safeParse(envelope.success ? parsed(envelope.data.Message) : value);
  return event.success ? event.data : null;
}

/** Parse a queue message as JSON; if it is not JSON, return the text, which is then no event. */
export function jsonOrText(text: string): unknown {
  return parsed(text) ?? text;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** When SES accepted the mail; null when the event does not say so in a readable way. */
export function acceptedAt({ timestamp }: SesEvent['mail']): Instant | null {
  const time = Date.parse(timestamp);
  return Number.isNaN(time) ? null : instantOf(time);
}
