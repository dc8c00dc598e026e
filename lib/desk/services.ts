import type { EditionId } from '../domain/edition.ts';
import type { Schedule } from '../domain/schedule.ts';
import type { Subscriber } from '../domain/subscriber.ts';
import type {
  ArticleUploads,
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
  SubscriberCounts,
  SubscriberDirectory,
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
  readonly uploads: ArticleUploads;
  readonly directory: SubscriberDirectory;
  readonly counts: SubscriberCounts;
  readonly publisher: Publisher;
  /** Sends a reader the link that confirms their sign-up. False when SES would not take it now. */
  readonly sendConfirmation: (subscriber: Subscriber) => Promise<boolean>;
  /** Sends the mail with a sign-in link. False when SES would not take it now. */
  readonly sendMail: (address: string, mail: ReaderMail, patienceMs?: number) => Promise<ReaderMailOutcome>;
  readonly signInMail: (url: string) => ReaderMail;
  readonly stylesheet: string;
  readonly script: string;
  /** https address of the desk, without a path. Never the host that a request names. */
  readonly publicUrl: string;
  readonly settings: DeskSettings;
}

/** The function that makes editions; the desk bundles none of its code. */
export interface Publisher {
  /**
   * The edition as it would be now.
   *
   * @param version - Version of instructions and articles: a draft of the same version may be a minute old.
   * @param name - Of a draft that was pending before.
   */
  draft(revise: boolean, version: string, name?: string): Promise<DraftOutcome | PendingDraft>;
  /**
   * Freezes the next revision of today's edition, or today's edition if there is none; a sentence about the outcome, or
   * that it takes longer than a page can wait.
   */
  publish(revise: boolean): Promise<string>;
  /** A test send of the coming edition; false when SES refused it. */
  testSend(to: string): Promise<boolean>;
  /** Makes a frozen edition again and compares every byte. Null when that takes longer than a page can wait. */
  replay(edition: EditionId): Promise<ReplayOutcome | null>;
}

/** A draft that takes longer than a page can wait. It is asked for again by its name. */
export interface PendingDraft {
  readonly status: 'pending';
  readonly name: string;
}

export interface DeskSettings {
  readonly newsletter: string;
  readonly timeZone: string;
  readonly schedule: Schedule;
  /** Addresses in their normal form. */
  readonly editors: readonly string[];
  readonly approvalRequired: boolean;
  /** Most bytes of an uploaded file. */
  readonly uploadMaxBytes: number;
  /** Of all articles in the bucket: `ingest.prefix`. */
  readonly articlesPrefix: string;
}
