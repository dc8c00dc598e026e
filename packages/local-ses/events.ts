import type { EventTypeName } from './account.ts';
import type { MailObject } from './mail-object.ts';
import { type BounceType, diagnosticOf } from './outcomes.ts';

/**
 * Event records in the shape SES publishes to SNS.
 *
 * @see https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html
 * @see https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-examples.html
 */
export type EventRecord = { readonly eventType: SesEventType; readonly mail: MailObject } & Readonly<
  Record<string, unknown>
>;

export type SesEventType = 'Send' | 'Delivery' | 'Bounce' | 'Complaint' | 'Reject' | 'DeliveryDelay';

/** How an event destination names the type. */
export const DESTINATION_TYPE: Readonly<Record<SesEventType, EventTypeName>> = {
  Send: 'send',
  Delivery: 'delivery',
  Bounce: 'bounce',
  Complaint: 'complaint',
  Reject: 'reject',
  DeliveryDelay: 'deliveryDelay',
};

export function sendEvent(mail: MailObject): EventRecord {
  return { eventType: 'Send', mail, send: {} };
}

export function deliveryEvent(mail: MailObject, recipient: string, at: Date): EventRecord {
  return {
    eventType: 'Delivery',
    mail: withTag(mail, 'ses:outgoing-ip', '192.0.2.1'),
    delivery: {
      timestamp: at.toISOString(),
      processingTimeMillis: Math.max(0, at.getTime() - Date.parse(mail.timestamp)),
      recipients: [recipient],
      smtpResponse: '250 2.0.0 OK',
      remoteMtaIp: '127.0.0.1',
      reportingMTA: 'a1-1.smtp-out.amazonses.com',
    },
  };
}

export function bounceEvent(
  mail: MailObject,
  recipient: string,
  bounce: {
    readonly type: BounceType;
    readonly subType: string;
    readonly feedbackId: string;
    readonly at: Date;
  },
): EventRecord {
  return {
    eventType: 'Bounce',
    bounce: {
      feedbackId: bounce.feedbackId,
      bounceType: bounce.type,
      bounceSubType: bounce.subType,
      bouncedRecipients: [
        { emailAddress: recipient, action: 'failed', ...diagnosticOf(bounce.type, bounce.subType) },
      ],
      timestamp: bounce.at.toISOString(),
      reportingMTA: bounce.subType.includes('Suppress')
        ? 'dns; amazonses.com'
        : 'dns; a1-1.smtp-out.amazonses.com',
    },
    mail,
  };
}

export function complaintEvent(
  mail: MailObject,
  recipient: string,
  complaint: {
    readonly feedbackType: string | null;
    readonly subType: string | null;
    readonly feedbackId: string;
    readonly at: Date;
  },
): EventRecord {
  return {
    eventType: 'Complaint',
    complaint: {
      feedbackId: complaint.feedbackId,
      complaintSubType: complaint.subType,
      complainedRecipients: [{ emailAddress: recipient }],
      timestamp: complaint.at.toISOString(),
      ...(complaint.feedbackType === null
        ? {}
        : {
            userAgent: 'Amazon SES Mailbox Simulator',
            complaintFeedbackType: complaint.feedbackType,
            arrivalDate: complaint.at.toISOString(),
          }),
    },
    mail,
  };
}

export function rejectEvent(mail: MailObject, reason: string): EventRecord {
  return { eventType: 'Reject', mail, reject: { reason } };
}

export function deliveryDelayEvent(
  mail: MailObject,
  recipient: string,
  delayType: string,
  at: Date,
): EventRecord {
  return {
    eventType: 'DeliveryDelay',
    mail,
    deliveryDelay: {
      timestamp: at.toISOString(),
      delayType,
      // SES keeps trying for 14 hours.
      expirationTime: new Date(at.getTime() + 14 * 3_600_000).toISOString(),
      delayedRecipients: [
        {
          emailAddress: recipient,
          status: '4.4.1',
          diagnosticCode: 'smtp; 421 4.4.1 Unable to connect to remote host',
        },
      ],
    },
  };
}

function withTag(mail: MailObject, name: string, value: string): MailObject {
  return { ...mail, tags: { ...mail.tags, [name]: [value] } };
}
