import type { DeliveryOutcome } from '../domain/delivery.ts';
import type { EditionId } from '../domain/edition.ts';
import { type Instant, instantOf } from '../domain/instant.ts';
import type { Subscriber, SubscriberId, Suppression } from '../domain/subscriber.ts';
import { StoreError } from '../errors.ts';
import type { Clock, DeliveryLedger, Log, SubscriberDirectory } from '../ports.ts';
import { isGivenUp, softBounceRun } from './soft-bounces.ts';

/** What suppressing, and lifting a suppression, needs. */
export interface SuppressionPorts {
  readonly directory: SubscriberDirectory;
  readonly ledger: DeliveryLedger;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Suppress the reader if the outcome requires it: after a hard bounce or a complaint at once, after soft bounces once
 * there are enough over enough days. Repeating it changes nothing.
 *
 * @param mail - The edition that bounced, null for other mails, such as a confirmation; and when SES accepted the mail,
 * if that is known. The bounce of a mail from before a suppression was lifted does not suppress again: its event has come
 * twice. A complaint always does.
 */
export async function suppressAfter(
  outcome: Exclude<DeliveryOutcome, 'delivered'>,
  id: SubscriberId,
  { edition, acceptedAt }: { readonly edition: EditionId | null; readonly acceptedAt: Instant | null },
  ports: SuppressionPorts,
): Promise<void> {
  const rows = outcome === 'bounced-soft' ? await ports.ledger.of(id) : [];
  const now = instantOf(ports.clock.now());
  const { before, after } = await changeProfile(id, ports, (standing) => {
    const isOld = acceptedAt !== null && acceptedAt < (standing.liftedAt ?? '');
    if (isOld && outcome !== 'complained') return standing;
    const run = softBounceRun(rows, edition ?? '', standing.liftedAt);
    const reason = reasonFor(outcome, isGivenUp(run));
    return {
      ...standing,
      suppression: graver(standing.suppression, reason, edition, now),
      softBounces: Math.max(standing.softBounces, run.bounces),
    };
  });
  if (after !== null && after.suppression !== before?.suppression)
    ports.log.info('reader suppressed', { subscriber: id, reason: after.suppression?.reason });
}

/** Outcome of lifting a suppression. */
export type LiftOutcome =
  | { readonly status: 'lifted'; readonly suppression: Suppression }
  | { readonly status: 'not-suppressed' }
  /** The reader reported the newsletter as spam: only they can ask for it again. */
  | { readonly status: 'needs-their-request' };

/**
 * Lift a suppression by hand: the reader gets the next edition, if they are still subscribed. Earlier soft
 * bounces are forgotten with it.
 *
 * @param atTheirRequest - Whether the reader asked for it: without that a complaint stays.
 */
export async function liftSuppression(
  id: SubscriberId,
  atTheirRequest: boolean,
  ports: Omit<SuppressionPorts, 'ledger'>,
): Promise<LiftOutcome> {
  const now = instantOf(ports.clock.now());
  const mayLift = (suppression: Suppression | null) =>
    suppression !== null && (suppression.reason !== 'complaint' || atTheirRequest);
  const { before } = await changeProfile(id, ports, (standing) =>
    mayLift(standing.suppression)
      ? { ...standing, suppression: null, softBounces: 0, liftedAt: now }
      : standing,
  );
  const suppression = before?.suppression ?? null;
  if (suppression === null) return { status: 'not-suppressed' };
  if (!mayLift(suppression)) return { status: 'needs-their-request' };
  ports.log.info('suppression lifted', { subscriber: id, reason: suppression.reason });
  return { status: 'lifted', suppression };
}

/** Change a profile, retrying when it changes meanwhile. Nulls: there is no profile. */
async function changeProfile(
  id: SubscriberId,
  { directory }: Pick<SuppressionPorts, 'directory'>,
  change: (standing: Subscriber) => Subscriber,
): Promise<{ readonly before: Subscriber | null; readonly after: Subscriber | null }> {
  for (let tries = 0; tries < 10; tries++) {
    const before = await directory.find(id);
    if (before === null) return { before: null, after: null };
    const after = change(before);
    if (after.suppression === before.suppression && after.softBounces === before.softBounces)
      return { before, after: before };
    if (await directory.save({ ...after, version: before.version + 1 })) return { before, after };
  }
  throw new StoreError('too many concurrent changes to the profile of a reader; it will be retried');
}

function reasonFor(
  outcome: Exclude<DeliveryOutcome, 'delivered'>,
  givenUp: boolean,
): Suppression['reason'] | null {
  if (outcome === 'bounced-hard') return 'hard-bounce';
  if (outcome === 'complained') return 'complaint';
  return givenUp ? 'soft-bounces' : null;
}

const WEIGHT: Readonly<Record<Suppression['reason'], number>> = {
  'soft-bounces': 1,
  'hard-bounce': 2,
  complaint: 3,
};

/** The more serious reason is kept, so the order of events does not matter. */
function graver(
  standing: Suppression | null,
  reason: Suppression['reason'] | null,
  edition: EditionId | null,
  at: Instant,
): Suppression | null {
  if (reason === null) return standing;
  if (standing !== null && WEIGHT[standing.reason] >= WEIGHT[reason]) return standing;
  return { reason, at, edition };
}
