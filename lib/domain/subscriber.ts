import type { EditionId } from './edition.ts';
import type { Day, Instant } from './instant.ts';
import type { SectionChoice } from './section-choice.ts';

/** Opaque, 26 characters of Crockford base 32 (ULID); says nothing about the person. */
export type SubscriberId = string;

/** A person with a subscription. The address is personal data: never in a log, a key or a URL. */
export interface Subscriber {
  readonly id: SubscriberId;
  /** ASCII, lower-case domain; SES has no SMTPUTF8. */
  readonly address: string;
  readonly state: SubscriptionState;
  /** Set while the address must not be mailed in any state: it bounced, or its owner complained. */
  readonly suppression: Suppression | null;
  /** IANA zone of the reader's morning. */
  readonly zone: string;
  /** Minutes after local midnight at which the edition is due, 0 to 1439. */
  readonly minute: number;
  /** When the person signed up; null when they came with a list that does not say. */
  readonly subscribedAt: Instant | null;
  readonly confirmedAt: Instant | null;
  /** When the person last left, here or in the list they came with; stays until they confirm again. */
  readonly leftAt?: Instant | undefined;
  /** When SES accepted the last confirmation mail; null when none is known. */
  readonly confirmationSentAt: Instant | null;
  /** Soft bounces in a row, without a delivery between them. */
  readonly softBounces: number;
  /** When an operator last lifted a suppression: soft bounces of editions up to that day no longer count. */
  readonly liftedAt?: Instant | undefined;
  /** When an unconfirmed sign-up is deleted, address included; absent for everybody else. */
  readonly expiresAt?: Instant | undefined;
  /** The days on which the reader wants editions; absent for every day. */
  readonly days?: EditionDays | undefined;
  /** Sections that the reader does not want; absent for the whole edition. */
  readonly choice?: SectionChoice | undefined;
  /** The reader gets no edition before this day. */
  readonly pausedUntil?: Day | undefined;
  /** An address that the reader wants to move to and has not confirmed yet. */
  readonly newAddress?: { readonly address: string; readonly askedAt: Instant } | undefined;
  /** How they agreed; absent for people from a list that does not say. */
  readonly consent?: Consent | undefined;
  /** Version of the row, raised by every change. */
  readonly version: number;
}

export type EditionDays = 'weekdays' | 'weekend';

/** Evidence that the holder of the address agreed; the day is `confirmedAt`. */
export interface Consent {
  readonly how: 'double-opt-in';
  /** Version of the sentence they agreed to: the beginning of its SHA-256. */
  readonly text: string;
  /** Keyed hash of the IP address they confirmed from; null when it is unknown. */
  readonly ip: string | null;
}

/** `pending` until the confirmation mail is answered. */
type SubscriptionState = 'pending' | 'confirmed' | 'unsubscribed';

export interface Suppression {
  readonly reason: 'hard-bounce' | 'complaint' | 'soft-bounces';
  readonly at: Instant;
  readonly edition: EditionId | null;
}

/** Whether the sign-up has expired. A suppressed one is kept, so that the suppression is not lost. */
export function isExpired({ expiresAt, suppression }: Subscriber, now: Instant): boolean {
  return expiresAt !== undefined && suppression === null && expiresAt <= now;
}

/** Whether a mail may leave for this person now. Asked immediately before each send. */
export function mayBeMailed(subscriber: Pick<Subscriber, 'state' | 'suppression'>): boolean {
  return subscriber.state === 'confirmed' && subscriber.suppression === null;
}

/** Whether the reader wants the edition of this day. */
export function wantsEdition(
  { days, pausedUntil }: Pick<Subscriber, 'days' | 'pausedUntil'>,
  day: Day,
): boolean {
  if (pausedUntil !== undefined && day < pausedUntil) return false;
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  const isWeekend = weekday === 0 || weekday === 6;
  return days === undefined || (days === 'weekend') === isWeekend;
}
