import type { EditionId } from '../domain/edition.ts';
import type {
  Clock,
  DeliveryLedger,
  DeliveryPlan,
  DeliveryTally,
  DeskAccess,
  DeskFile,
  DeskHold,
  EditionArchive,
  EditionRegister,
  Log,
  Randomness,
  RateLimits,
  ReaderMail,
  ReaderMailOutcome,
  SendControl,
  Timer,
} from '../ports.ts';
import type { DraftOutcome } from '../publish/draft-edition.ts';
import type { ReplayOutcome } from '../publish/replay-frozen.ts';

/** What the desk's pages reach for. */
export interface DeskServices {
  readonly clock: Clock;
  readonly timer: Timer;
  readonly randomness: Randomness;
  readonly log: Log;
  readonly access: DeskAccess;
  readonly limits: RateLimits;
  readonly desk: DeskFile;
  readonly deskHold: DeskHold;
  readonly archive: EditionArchive;
  readonly register: EditionRegister;
  readonly plan: DeliveryPlan;
  readonly ledger: DeliveryLedger;
  readonly tally: DeliveryTally;
  readonly control: SendControl;
  readonly publisher: Publisher;
  /** Sends the mail with a sign-in link. False when SES would not take it now. */
  readonly sendMail: (address: string, mail: ReaderMail) => Promise<ReaderMailOutcome>;
  readonly signInMail: (url: string) => ReaderMail;
  readonly stylesheet: string;
  /** https address of the desk, without a path. Never the host that a request names. */
  readonly publicUrl: string;
  readonly settings: DeskSettings;
}

/** The function that makes editions; the desk bundles none of its code. */
export interface Publisher {
  /** @param version - Version of the desk’s file: a draft of the same version may be a minute old. */
  draft(revise: boolean, version: string): Promise<DraftOutcome>;
  /** Freezes the next revision of today's edition, or today's edition if there is none; a sentence about the outcome. */
  publish(revise: boolean): Promise<string>;
  /** A test send of the coming edition; false when SES refused it. */
  testSend(to: string): Promise<boolean>;
  /** Makes a frozen edition again and compares every byte. */
  replay(edition: EditionId): Promise<ReplayOutcome>;
}

export interface DeskSettings {
  readonly newsletter: string;
  readonly timeZone: string;
  readonly publishAt: string;
  readonly deliverAt: string;
  /** Addresses in their normal form. */
  readonly editors: readonly string[];
  readonly approvalRequired: boolean;
}
