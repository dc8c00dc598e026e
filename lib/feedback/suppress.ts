import type { DeliveryOutcome } from '../domain/delivery.ts';
import type { EditionId } from '../domain/edition.ts';
import { instantOf } from '../domain/instant.ts';
import type { Subscriber, SubscriberId, Suppression } from '../domain/subscriber.ts';
import { StoreError } from '../errors.ts';
import type { Clock, DeliveryLedger, Log, SubscriberDirectory } from '../ports.ts';
import { softBounceRun } from './soft-bounces.ts';

/** Soft bounces in a row, without a delivery between them, after which an address is given up. */
const SOFT_BOUNCES = 5;

/**
 * Take the consequence of bad news for the reader: a hard bounce or a complaint suppresses at once, soft
 * bounces when there are five in a row. Doing it again changes nothing.
 */
export async function suppressAfter(
  outcome: Exclude<DeliveryOutcome, 'delivered'>,
  reader: SubscriberId,
  edition: EditionId | null,
  ports: {
    readonly directory: SubscriberDirectory;
    readonly ledger: DeliveryLedger;
    readonly clock: Clock;
    readonly log: Log;
  },
): Promise<void> {
  const softBounces =
    outcome === 'bounced-soft' ? softBounceRun(await ports.ledger.of(reader), edition ?? '') : null;
  const reason = reasonFor(outcome, softBounces ?? 0);
  for (let tries = 0; tries < 10; tries++) {
    const standing = await ports.directory.find(reader);
    if (standing === null) return;
    const suppression = worse(standing.suppression, reason, edition, instantOf(ports.clock.now()));
    const next = {
      ...standing,
      suppression,
      softBounces: Math.max(standing.softBounces, softBounces ?? 0),
      version: standing.version + 1,
    };
    if (same(standing, next)) return;
    if (!(await ports.directory.save(next))) continue;
    if (suppression !== standing.suppression) ports.log.info('reader suppressed', { reader, reason });
    return;
  }
  throw new StoreError('the profile of a reader keeps changing');
}

function reasonFor(
  outcome: Exclude<DeliveryOutcome, 'delivered'>,
  softBounces: number,
): Suppression['reason'] | null {
  if (outcome === 'bounced-hard') return 'hard-bounce';
  if (outcome === 'complained') return 'complaint';
  return softBounces >= SOFT_BOUNCES ? 'soft-bounces' : null;
}

const WEIGHT: Readonly<Record<Suppression['reason'], number>> = {
  'soft-bounces': 1,
  'hard-bounce': 2,
  complaint: 3,
};

/** The graver reason stands, so the order of events does not matter. */
function worse(
  standing: Suppression | null,
  reason: Suppression['reason'] | null,
  edition: EditionId | null,
  at: string,
): Suppression | null {
  if (reason === null) return standing;
  if (standing !== null && WEIGHT[standing.reason] >= WEIGHT[reason]) return standing;
  return { reason, at, edition };
}

function same(a: Subscriber, b: Subscriber): boolean {
  return a.suppression === b.suppression && a.softBounces === b.softBounces;
}
