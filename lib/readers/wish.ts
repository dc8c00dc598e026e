import { hoursBetween, type Instant, instantOf, millisOf } from '../domain/instant.ts';
import type { Subscriber } from '../domain/subscriber.ts';

/** A confirmation link works for this long after its mail was made. The sign-up page and the mail promise it. */
export const LINK_HOURS = 48;

/**
 * Somebody's wish to subscribe begins with a sign-up (`subscribedAt`) and ends with its confirmation, or when no
 * link that was sent for it works any more. A link belongs to the wish that was open when the mail was made: an
 * older one, found in the mailbox of somebody who has left since, confirms nothing that a stranger asked for.
 */
export function mayConfirm(subscriber: Subscriber, issuedAt: Instant, now: Instant): boolean {
  return subscriber.state === 'pending' && isOfThisWish(subscriber, issuedAt) && isFresh(issuedAt, now);
}

/** Whether the holder of the link has confirmed already, so that pressing again is no mistake. */
export function hasConfirmed(subscriber: Subscriber, issuedAt: Instant): boolean {
  return subscriber.state === 'confirmed' && isOfThisWish(subscriber, issuedAt);
}

/** An address of which nobody confirmed the wish is forgotten after so long. */
const FORGOTTEN_HOURS = 7 * 24;

/** When a wish that begins now is forgotten. */
export function wishExpiresAt(now: Instant): Instant {
  return instantOf(millisOf(now) + FORGOTTEN_HOURS * 3_600_000);
}

/** The profile with an open wish: the one that is open already, or a new one. */
export function withOpenWish(subscriber: Subscriber, now: Instant): Subscriber {
  const { state, confirmationSentAt: sentAt, leftAt } = subscriber;
  if (state === 'pending' && sentAt !== null && isFresh(sentAt, now)) return subscriber;
  // Whoever has been here before is never forgotten: that they left is what keeps an import from bringing them back.
  const forgotten = state === 'pending' && leftAt === undefined ? { expiresAt: wishExpiresAt(now) } : {};
  return { ...subscriber, state: 'pending', subscribedAt: now, ...forgotten };
}

function isOfThisWish({ subscribedAt }: Subscriber, issuedAt: Instant): boolean {
  return subscribedAt !== null && issuedAt >= subscribedAt;
}

function isFresh(issuedAt: Instant, now: Instant): boolean {
  return hoursBetween(issuedAt, now) < LINK_HOURS;
}
