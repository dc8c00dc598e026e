import type {
  Clock,
  DeliveryEvidence,
  DeliveryLedger,
  DeliveryPlan,
  DeliveryTally,
  EditionArchive,
  EditionRegister,
  Log,
  Mailer,
  Metrics,
  RateShares,
  SendControl,
  SigningKeys,
  Timer,
} from '../ports.ts';
import type { Letterhead } from './letterhead.ts';
import type { DeliveryPolicy } from './policy.ts';

/** The ports that sending needs. */
export interface DeliverPorts {
  readonly clock: Clock;
  readonly timer: Timer;
  readonly register: EditionRegister;
  readonly archive: EditionArchive;
  readonly keys: SigningKeys;
  readonly ledger: DeliveryLedger;
  readonly plan: DeliveryPlan;
  readonly evidence: DeliveryEvidence;
  readonly tally: DeliveryTally;
  readonly control: SendControl;
  readonly pacing: RateShares;
  readonly mailer: Mailer;
  readonly log: Log;
  readonly metrics: Metrics;
}

/** One invocation of the sender. */
export interface DeliveryRun {
  /** When Lambda will stop us. */
  readonly deadline: Date;
  readonly invocation: string;
}

export type SenderPolicy = DeliveryPolicy & { readonly letterhead: Letterhead };
