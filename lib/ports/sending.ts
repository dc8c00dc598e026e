import type { EditionId } from '../domain/edition.ts';
import type { Instant } from '../domain/instant.ts';

export interface Mailer {
  /** Exactly one request on the wire, whatever happens. */
  send(mail: OutgoingMail): Promise<SendOutcome>;
  /** @throws {MailerUnavailableError} */
  quota(): Promise<SendQuota>;
}

/** A mail for one reader, ready for SES. */
export interface OutgoingMail {
  readonly to: string;
  /** Complete MIME message, 7-bit, CRLF. */
  readonly raw: Uint8Array;
  /** Message tags: published with each SES event. */
  readonly tags: Readonly<Record<string, string>>;
}

/**
 * What is known after one `SendRawEmail`. `ambiguous` means SES may or may not have taken it: nothing may be
 * concluded and nothing written.
 */
export type SendOutcome =
  | { readonly status: 'accepted'; readonly messageId: string }
  | { readonly status: 'refused'; readonly reason: string }
  | { readonly status: 'throttled' }
  | { readonly status: 'quota-exhausted' }
  | { readonly status: 'paused'; readonly reason: string }
  | { readonly status: 'misconfigured'; readonly reason: string }
  /** Refused with a code that SES does not document for a recipient or a message. */
  | { readonly status: 'unexplained'; readonly reason: string }
  /** The request never left: no connection was made. */
  | { readonly status: 'unreachable'; readonly reason: string }
  | { readonly status: 'ambiguous'; readonly reason: string };

export interface SendQuota {
  /** Messages per second. */
  readonly maxSendRate: number;
  /** Recipients in 24 hours; null when unlimited. */
  readonly max24Hours: number | null;
  readonly sentLast24Hours: number;
}

/** The row that stops everything, and what SES allows. */
export interface SendControl {
  read(): Promise<ControlState>;
  /** @param edition - The edition that made the machinery pause; left out when a person did. */
  pause(reason: string, at: Instant, edition?: EditionId): Promise<void>;
  resume(at: Instant): Promise<void>;
  /** Nobody claims before `until`: SES or the account cannot send now. */
  park(reason: string, until: Instant): Promise<void>;
  /** What SES allows at the moment, and until when the day is full. */
  setLimits(limits: SendLimits, quotaUntil: Instant | null): Promise<void>;
  /** The event pipeline was found empty at this instant. */
  markDrained(at: Instant): Promise<void>;
  /** A person has looked at this edition and lets it go on: plan size, canary and breaker hold it no more. */
  approve(edition: EditionId): Promise<void>;
}

export interface SendLimits {
  /** Messages per second for all senders together. */
  readonly maxSendRate: number;
  /** Recipients in 24 hours; null when unlimited. */
  readonly max24Hours: number | null;
  readonly sentLast24Hours: number;
  readonly askedAt: Instant;
}

export interface ControlState {
  readonly paused: {
    readonly reason: string;
    readonly at: Instant;
    readonly edition?: EditionId | undefined;
  } | null;
  readonly parked: { readonly reason: string; readonly until: Instant } | null;
  readonly quotaUntil: Instant | null;
  readonly limits: SendLimits | null;
  readonly drainedAt: Instant | null;
  readonly approvedEdition: EditionId | null;
}

/** Leased shares of the send rate. Who has none does not send. */
export interface RateShares {
  /** A free share of the first `count`, leased to `holder` until `until`; null when all are taken. */
  take(count: number, holder: string, now: Instant, until: Instant): Promise<RateShare | null>;
  /** Gives it back with what was learnt. A share that has passed to another holder stays as it is. */
  release(share: RateShare): Promise<void>;
}

export interface RateShare {
  readonly index: number;
  readonly holder: string;
  /** Share of the share's rate that SES has lately taken without throttling, 0 to 1. */
  readonly factor: number;
  /** The next send is not due before this instant. */
  readonly nextSendAt: Instant;
}
