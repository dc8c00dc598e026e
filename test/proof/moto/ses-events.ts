/** A mail, as its events name it. */
export interface EventMail {
  readonly edition: string;
  readonly subscriber: string;
  readonly address: string;
  readonly messageId: string;
  /** The configuration set that it was sent with. */
  readonly set: string;
}

/*
 * The examples of AWS's documentation with our tags.
 * @see https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-examples.html
 */

export const sendEvent = (mail: EventMail) => ({ eventType: 'Send', mail: mailObject(mail), send: {} });

export const deliveryEvent = (mail: EventMail) => ({
  eventType: 'Delivery',
  mail: mailObject(mail),
  delivery: {
    timestamp: new Date().toISOString(),
    processingTimeMillis: 11_893,
    recipients: [mail.address],
    smtpResponse: '250 2.6.0 Message received',
    reportingMTA: 'mta.example.com',
  },
});

export const bounceEvent = (mail: EventMail) => ({
  eventType: 'Bounce',
  mail: mailObject(mail),
  bounce: {
    bounceType: 'Permanent',
    bounceSubType: 'General',
    bouncedRecipients: [
      {
        emailAddress: mail.address,
        action: 'failed',
        status: '5.1.1',
        diagnosticCode: 'smtp; 550 5.1.1 user unknown',
      },
    ],
    timestamp: new Date().toISOString(),
    feedbackId: '0100017c-bounce',
    reportingMTA: 'dsn; mta.example.com',
  },
});

export const complaintEvent = (mail: EventMail) => ({
  eventType: 'Complaint',
  mail: mailObject(mail),
  complaint: {
    complainedRecipients: [{ emailAddress: mail.address }],
    timestamp: new Date().toISOString(),
    feedbackId: '0100017c-complaint',
    complaintSubType: null,
    complaintFeedbackType: 'abuse',
    arrivalDate: new Date().toISOString(),
  },
});

function mailObject({ edition, subscriber, address, messageId, set }: EventMail) {
  return {
    timestamp: new Date().toISOString(),
    source: 'digest@news.example.com',
    sourceArn: 'arn:aws:ses:eu-west-1:123456789012:identity/news.example.com',
    sendingAccountId: '123456789012',
    messageId,
    destination: [address],
    headersTruncated: false,
    headers: [{ name: 'From', value: 'digest@news.example.com' }],
    commonHeaders: { from: ['digest@news.example.com'], to: [address], messageId, subject: 'Morning' },
    tags: {
      'ses:operation': ['SendRawEmail'],
      'ses:configuration-set': [set],
      'ses:source-ip': ['192.0.2.0'],
      'ses:from-domain': ['news.example.com'],
      'ses:caller-identity': ['sender'],
      edition: [edition],
      subscriber: [subscriber],
      attempt: ['1'],
    },
  };
}
