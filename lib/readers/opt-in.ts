import { hoursBetween, type Instant, instantOf, millisOf } from '../domain/instant.ts';
import type { Subscriber } from '../domain/subscriber.ts';

/** A confirmation link works for this long after its mail was made. The sign-up page and the mail promise it. */
export const LINK_HOURS = 48;

/** An unconfirmed sign-up is deleted after this long. */
const FORGOTTEN_HOURS = 7 * 24;

/** An address that bounced is tried again after so long, when somebody asks for it. */
const WAY_BACK_HOURS = 7 * 24;

/*
 * An opt-in begins with a sign-up (`subscribedAt`) and ends with its confirmation, or when no link that was sent
 * for it works any more. A link belongs to the opt-in that was open when the mail was made: an older one, found in
 * the mailbox of somebody who has left since, confirms nothing that a stranger asked for.
 */

/**
 * Whether a sign-up of this address gets a mail that asks to confirm it. Readers need none, and a person who complained
 * must not get one. An address that bounced may work again: if the mail arrives, its link lifts the suppression.
 */
export function mayAsk(subscriber: Subscriber | null, now: Instant): boolean {
  if (subscriber === null) return true;
  const { state, suppression, confirmationSentAt: sentAt } = subscriber;
  if (suppression === null) return state !== 'confirmed';
  const rested = (since: Instant) => hoursBetween(since, now) >= WAY_BACK_HOURS;
  return hasBounced(subscriber) && rested(suppression.at) && (sentAt === null || rested(sentAt));
}

/** The profile with an open opt-in: the one that is open already, or a new one. */
export function withOpenOptIn(subscriber: Subscriber, now: Instant): Subscriber {
  const { state, expiresAt, confirmationSentAt: sentAt } = subscriber;
  // A reader whose address bounced stays a reader: only the address must be confirmed again.
  if (state === 'confirmed') return subscriber;
  if (state === 'pending' && sentAt !== null && isFreshLink(sentAt, now)) return subscriber;
  // Only a sign-up that nobody ever confirmed has an expiry date. A person who has been here before, or came
  // with a list that says they left, has none: their profile is what keeps an import from bringing them back.
  const forgotten = expiresAt === undefined ? {} : { expiresAt: optInExpiresAt(now) };
  return { ...subscriber, state: 'pending', subscribedAt: now, ...forgotten };
}

/** When an opt-in that begins now expires. */
export function optInExpiresAt(now: Instant): Instant {
  return instantOf(millisOf(now) + FORGOTTEN_HOURS * 3_600_000);
}

/** Whether pressing the link subscribes, or proves that an address which bounced works again. */
export function mayConfirm(subscriber: Subscriber, issuedAt: Instant, now: Instant): boolean {
  const { state, suppression } = subscriber;
  const isOpen =
    state === 'pending'
      ? suppression?.reason !== 'complaint'
      : state === 'confirmed' && hasBounced(subscriber);
  return isOpen && isOfThisOptIn(subscriber, issuedAt) && isFreshLink(issuedAt, now);
}

/** Whether the holder of the link has confirmed already, so that pressing again is no mistake. */
export function hasConfirmed(subscriber: Subscriber, issuedAt: Instant): boolean {
  return subscriber.state === 'confirmed' && isOfThisOptIn(subscriber, issuedAt);
}

/** The profile of somebody who has pressed the link. A bounce from before is over: the mail has arrived. */
export function withConfirmedOptIn(subscriber: Subscriber, now: Instant): Subscriber {
  const lifted = subscriber.suppression === null ? {} : { suppression: null, softBounces: 0, liftedAt: now };
  return {
    ...subscriber,
    state: 'confirmed',
    confirmedAt: now,
    leftAt: undefined,
    pausedUntil: undefined,
    expiresAt: undefined,
    ...lifted,
  };
}

function hasBounced({ suppression }: Subscriber): boolean {
  return suppression !== null && suppression.reason !== 'complaint';
}

function isOfThisOptIn({ subscribedAt }: Subscriber, issuedAt: Instant): boolean {
  // Imported readers of an unknown day were here before any link was.
  return subscribedAt === null || issuedAt >= subscribedAt;
}

/** Whether a link that was mailed then still works. */
export function isFreshLink(issuedAt: Instant, now: Instant): boolean {
  return hoursBetween(issuedAt, now) < LINK_HOURS;
}
