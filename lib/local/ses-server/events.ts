import type { EventTypeName } from './account.ts';
import type { Header } from './message.ts';
import { type BounceType, diagnosticOf } from './outcomes.ts';

/**
 * Event records in the shape SES publishes to SNS.
 *
 * @see https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html
 * @see https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-examples.html
 */
export type SesEvent = { readonly eventType: SesEventType; readonly mail: MailObject } & Readonly<
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

/** The `mail` object: the same in every event of a message. */
export interface MailObject {
  readonly timestamp: string;
  readonly source: string;
  readonly sourceArn: string;
  readonly sendingAccountId: string;
  readonly messageId: string;
  readonly destination: readonly string[];
  readonly headersTruncated: boolean;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly commonHeaders: Readonly<Record<string, unknown>>;
  readonly tags: Readonly<Record<string, readonly string[]>>;
}

/** SES cuts the headers of an event at 10 KB. */
const MAX_HEADER_BYTES = 10_240;

export function mailObject(mail: {
  readonly acceptedAt: string;
  readonly source: string;
  readonly sourceArn: string;
  readonly accountId: string;
  readonly messageId: string;
  readonly recipients: readonly string[];
  readonly headers: readonly Header[];
  readonly tags: Readonly<Record<string, string>>;
  readonly configurationSet: string;
}): MailObject {
  const { headers, truncated } = fittingHeaders(mail.headers);
  return {
    timestamp: mail.acceptedAt,
    source: mail.source,
    sourceArn: mail.sourceArn,
    sendingAccountId: mail.accountId,
    messageId: mail.messageId,
    destination: mail.recipients,
    headersTruncated: truncated,
    headers,
    commonHeaders: commonHeaders(mail.headers, mail.messageId),
    tags: {
      'ses:source-tls-version': ['TLSv1.3'],
      'ses:operation': ['SendRawEmail'],
      'ses:configuration-set': [mail.configurationSet],
      'ses:source-ip': ['127.0.0.1'],
      'ses:from-domain': [mail.source.slice(mail.source.lastIndexOf('@') + 1)],
      'ses:caller-identity': ['local'],
      ...Object.fromEntries(Object.entries(mail.tags).map(([name, value]) => [name, [value]])),
    },
  };
}

export function sendEvent(mail: MailObject): SesEvent {
  return { eventType: 'Send', mail, send: {} };
}

export function deliveryEvent(mail: MailObject, recipient: string, at: Date): SesEvent {
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
): SesEvent {
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
): SesEvent {
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

export function rejectEvent(mail: MailObject, reason: string): SesEvent {
  return { eventType: 'Reject', mail, reject: { reason } };
}

export function deliveryDelayEvent(
  mail: MailObject,
  recipient: string,
  delayType: string,
  at: Date,
): SesEvent {
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

function fittingHeaders(headers: readonly Header[]): {
  headers: { name: string; value: string }[];
  truncated: boolean;
} {
  const fitting: { name: string; value: string }[] = [];
  let bytes = 0;
  for (const { name, value } of headers) {
    bytes += name.length + value.length + 4;
    if (bytes > MAX_HEADER_BYTES) return { headers: fitting, truncated: true };
    fitting.push({ name, value });
  }
  return { headers: fitting, truncated: false };
}

function commonHeaders(headers: readonly Header[], messageId: string): Record<string, unknown> {
  const common: Record<string, unknown> = { messageId };
  for (const { name, value } of headers) {
    const lower = name.toLowerCase();
    if (lower === 'from' || lower === 'to' || lower === 'cc') common[lower] = value.split(/,\s*/);
    // The caller's own Message-ID, if there was one, shows here; SES's is `mail.messageId`.
    if (lower === 'message-id') common.messageId = value;
    if (lower === 'reply-to') common.replyTo = value.split(/,\s*/);
    if (lower === 'subject' || lower === 'date') common[lower] = value;
    if (lower === 'return-path') common.returnPath = value;
  }
  return common;
}
