import type { SectionGroup } from '../domain/section-choice.ts';
import type {
  Clock,
  EditionArchive,
  EditionRegister,
  Log,
  Metrics,
  Randomness,
  RateLimits,
  ReaderMail,
  ReaderMailOutcome,
  ReaderMails,
  ReaderPages,
  SigningKeys,
  SubscriberDirectory,
  Timer,
  UnsentConfirmations,
} from '../ports.ts';

/** The newsletter's own morning, for readers who chose none. */
interface DefaultMorning {
  readonly zone: string;
  /** Minutes after midnight in `zone`. */
  readonly minute: number;
  /** Whether readers may choose their own: they are asked only for what is used. */
  readonly isLocal: boolean;
  /** Minutes after midnight of each of several editions, which readers cannot change; empty for the only one. */
  readonly ownHours: readonly number[];
  /** Whether it appears both in the week and at the weekend, so that readers may do without one of them. */
  readonly hasBothDays: boolean;
}

/** The sections that readers may leave out; none when empty. */
export interface SectionOffer {
  readonly offered: readonly SectionGroup[];
  /** Whether they may leave out a lead story with its section. */
  readonly mayLeaveLead: boolean;
  /** What they get on a day without a story for them. */
  readonly whenEmpty: 'whole' | 'none';
}

/** What the reader pages reach for. */
export interface ReaderServices {
  readonly clock: Clock;
  readonly timer: Timer;
  readonly randomness: Randomness;
  readonly directory: SubscriberDirectory;
  readonly keys: SigningKeys;
  readonly pages: ReaderPages;
  readonly mails: ReaderMails;
  /** Sends a mail about the subscription itself. */
  readonly sendMail: (address: string, mail: ReaderMail, patienceMs?: number) => Promise<ReaderMailOutcome>;
  /** Confirmation mails that the sweeper sends as soon as SES takes them. */
  readonly unsent: UnsentConfirmations;
  readonly register: EditionRegister;
  readonly archive: EditionArchive;
  readonly log: Log;
  /**
   * https address of these pages, for every link in a page, a feed or a mail. Never the host that the request
   * names, because the sender of a request chooses it.
   */
  readonly publicUrl: string;
  readonly metrics: Metrics;
  readonly limits: RateLimits;
  readonly morning: DefaultMorning;
  /** What readers may leave out. */
  readonly sections: SectionOffer;
  /** Most confirmation mails in an hour, all sign-ups together. */
  readonly confirmationsPerHour: number;
  /** Most of them because of one network. */
  readonly confirmationsPerNetwork: number;
  /** How many past editions the archive page lists. */
  readonly archiveLength: number;
}
