/** A subscriber of the sample newsroom. */
export interface SampleSubscriber {
  /** At example.org, or one of SES's own mailbox simulator addresses. */
  readonly address: string;
  /** IANA zone of the reader's morning. */
  readonly zone: string;
  /** Minutes after local midnight at which the edition is due. */
  readonly minute: number;
  readonly outcome: SampleOutcome;
}

/**
 * What should become of the reader's mail: it arrives; it bounces hard; it arrives and is reported as junk; it
 * arrives and the reader leaves with one click. The last three must not be mailed the morning after.
 */
type SampleOutcome = 'delivered' | 'bounces' | 'complains' | 'unsubscribes';

/** Eight readers, from Auckland to Vancouver. The simulator addresses do the same on AWS. @see https://docs.aws.amazon.com/ses/latest/dg/send-an-email-from-console.html */
export const SAMPLE_SUBSCRIBERS: readonly SampleSubscriber[] = [
  { address: 'ada.lindqvist@example.org', zone: 'Europe/London', minute: 7 * 60, outcome: 'delivered' },
  { address: 'kofi.mensah@example.org', zone: 'Africa/Accra', minute: 6 * 60 + 30, outcome: 'delivered' },
  { address: 'mere.parata@example.org', zone: 'Pacific/Auckland', minute: 7 * 60, outcome: 'delivered' },
  { address: 'jun.takeda@example.org', zone: 'Asia/Tokyo', minute: 6 * 60, outcome: 'delivered' },
  {
    address: 'rosa.quiroga@example.org',
    zone: 'America/Vancouver',
    minute: 7 * 60 + 15,
    outcome: 'delivered',
  },
  { address: 'bounce@simulator.amazonses.com', zone: 'Europe/Berlin', minute: 7 * 60, outcome: 'bounces' },
  {
    address: 'complaint@simulator.amazonses.com',
    zone: 'America/New_York',
    minute: 7 * 60,
    outcome: 'complains',
  },
  { address: 'tomas.leaving@example.org', zone: 'Europe/Lisbon', minute: 7 * 60, outcome: 'unsubscribes' },
];
