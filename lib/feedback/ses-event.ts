import * as z from 'zod';

/*
 * What SES tells us, in the parts we use. Two shapes are alive: event publishing through a configuration set
 * (`eventType`, with tags) and the older identity notifications (`notificationType`, without). Both arrive
 * through SNS, wrapped in its envelope or raw.
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
  /** When SES took the mail. */
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

/** An event of either shape, with the kind of event in one place. */
export type SesEvent = z.output<typeof eitherShape>;

const snsEnvelope = z.object({ Type: z.literal('Notification'), Message: z.string() });

/** Read an event of either shape, wrapped or raw. Null for anything else. */
export function readSesEvent(value: unknown): SesEvent | null {
  const envelope = snsEnvelope.safeParse(value);
  const event = eitherShape.safeParse(envelope.success ? parsed(envelope.data.Message) : value);
  return event.success ? event.data : null;
}

/** A queue message as it is to be read: JSON, or the text itself, which is then no event. */
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
