import type {
  Clock,
  DeliveryEvidence,
  DeliveryLedger,
  DeliveryTally,
  Log,
  Metrics,
  SubscriberDirectory,
} from '../ports.ts';

/** The ports that feedback needs. */
export interface FeedbackPorts {
  readonly clock: Clock;
  readonly ledger: DeliveryLedger;
  readonly evidence: DeliveryEvidence;
  readonly tally: DeliveryTally;
  readonly directory: SubscriberDirectory;
  readonly log: Log;
  readonly metrics: Metrics;
}

export interface FeedbackPolicy {
  /** Names of our SES configuration sets. Events of others are ignored. */
  readonly configurationSets: readonly string[];
}

/** `ignored`: a test send, another sender's mail, or a reader who has been erased. */
export type FeedbackOutcome = 'recorded' | 'ignored' | 'unreadable';
