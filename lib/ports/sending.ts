import type { EditionId } from '../domain/edition.ts';
import type { Approval, EditionGate, Hold } from '../domain/edition-gate.ts';
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
  /** Asked once more when the request has been signed: it must not leave if this is true. */
  readonly isTooLate?: (() => boolean) | undefined;
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
  /** Not sent: the sender was suspended past its deadline, or until its signature was too old. */
  | { readonly status: 'too-late' }
  | { readonly status: 'ambiguous'; readonly reason: string };

export interface SendQuota {
  /** Messages per second. */
  readonly maxSendRate: number;
  /** Recipients in 24 hours; null when unlimited. */
  readonly max24Hours: number | null;
  readonly sentLast24Hours: number;
}

/** Whether sending is allowed, and SES's current limits. */
export interface SendControl {
  read(): Promise<ControlState>;
  /** @param edition - The edition that made Broadsheet pause; left out when a person did. */
  pause(reason: string, at: Instant, edition?: EditionId): Promise<void>;
  resume(at: Instant): Promise<void>;
  /** Ends the pause that began at this instant; any other stays. */
  endPause(since: Instant): Promise<void>;
  /** No sender claims before `until`, because SES or the account cannot send now. */
  park(reason: string, until: Instant): Promise<void>;
  /** SES's current limits, and until when the daily quota is used up. */
  setLimits(limits: SendLimits, quotaUntil: Instant | null): Promise<void>;
  /** The event pipeline was found empty at this instant. */
  markDrained(at: Instant): Promise<void>;
  /** An operator lets this edition go on: the guards (plan size, canary, breaker) no longer pause it. */
  waiveGuards(edition: EditionId): Promise<void>;
  /** Stops one edition, or lifts its hold. */
  setHold(edition: EditionId, hold: Hold | null): Promise<void>;
  /** Until then the edition leaves room in the send rate, because confirmation mails are waiting. */
  leaveRoom(until: Instant): Promise<void>;
  /** An editor approves the sending of one revision of an edition. */
  setApproval(edition: EditionId, approval: Approval): Promise<void>;
}

/** For all senders together. */
export interface SendLimits extends SendQuota {
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
  /** The guards pause neither this edition nor an earlier one. */
  readonly guardsWaivedFor: EditionId | null;
  /** Until when the edition leaves room in the send rate for other mails. */
  readonly roomUntil: Instant | null;
  /** What editors have said about recent editions. */
  readonly gates: Readonly<Record<EditionId, EditionGate>>;
}

/** Leased shares of the send rate. A sender without a share must not send. */
export interface RateShares {
  /** A free share of the first `count`, leased to `holder` until `until`; null when all are taken. */
  take(count: number, holder: string, now: Instant, until: Instant): Promise<RateShare | null>;
  /** Returns the share with its latest figures. A share that another holder has leased meanwhile is left unchanged. */
  release(share: RateShare): Promise<void>;
}

export interface RateShare {
  readonly index: number;
  readonly holder: string;
  /** Fraction of the share's rate that SES has lately accepted without throttling, 0 to 1. */
  readonly factor: number;
  /** Earliest instant of the next send. */
  readonly nextSendAt: Instant;
}
