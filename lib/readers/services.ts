import type {
  Clock,
  EditionArchive,
  EditionRegister,
  Log,
  Randomness,
  ReaderMail,
  ReaderMails,
  ReaderPages,
  SigningKeys,
  SubscriberDirectory,
} from '../ports.ts';

/** What the reader pages reach for. */
export interface ReaderServices {
  readonly clock: Clock;
  readonly randomness: Randomness;
  readonly directory: SubscriberDirectory;
  readonly keys: SigningKeys;
  readonly pages: ReaderPages;
  readonly mails: ReaderMails;
  /** Sends a mail about the subscription itself. False when SES would not take it now. */
  readonly sendMail: (address: string, mail: ReaderMail) => Promise<boolean>;
  readonly register: EditionRegister;
  readonly archive: EditionArchive;
  readonly log: Log;
  /** Zone and hour of a reader who named none. */
  readonly morning: { readonly zone: string; readonly minute: number };
  /** How many past editions the archive page lists. */
  readonly archiveLength: number;
}
