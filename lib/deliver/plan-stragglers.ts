import { instantOf } from '../domain/instant.ts';
import { mayBeMailed, type Subscriber } from '../domain/subscriber.ts';
import type { DeliveryLedger, DeliveryPlan, EditionRow, Membership, Move } from '../ports.ts';
import { morningTimes } from './morning-times.ts';
import { manifestOf } from './plan-morning.ts';
import type { DeliveryPolicy } from './policy.ts';

/**
 * Look after readers whose morning changed: when the morning they moved to has been planned already, nobody
 * would take them up any more, so each gets a chunk of her own. Being planned twice is harmless, the ledger
 * row decides; being planned never is what this prevents.
 *
 * Marks are worked off only when the membership index has caught up with them: a planner that read the index
 * too early has marked its morning by then, and one that reads it later sees the reader there.
 */
export async function planStragglers(
  open: readonly EditionRow[],
  asOf: Date,
  ports: { readonly membership: Membership; readonly plan: DeliveryPlan; readonly ledger: DeliveryLedger },
  policy: DeliveryPolicy,
): Promise<number> {
  const settled = instantOf(asOf.getTime() - policy.indexLagSeconds * 1000);
  let planned = 0;
  for (const move of await ports.membership.moved(settled)) {
    for (const edition of open) planned += await planStraggler(move, edition, asOf, ports, policy);
    await ports.membership.settle(move);
  }
  return planned;
}

/**
 * Give a reader who moved a chunk of her own, if the morning she is in now was planned without her.
 *
 * @returns 1 when she got one.
 */
export async function planStraggler(
  { reader: id }: Move,
  edition: EditionRow,
  asOf: Date,
  ports: { readonly plan: DeliveryPlan; readonly ledger: DeliveryLedger },
  policy: DeliveryPolicy,
): Promise<number> {
  const [entry] = await ports.ledger.entries(edition.id, [id]);
  const reader = entry?.reader ?? null;
  if (reader === null || !mayBeMailed(reader) || (entry?.row ?? null) !== null) return 0;
  const morning = await ports.plan.morning(edition.id, reader);
  if (morning === null || morning.state === 'lapsed' || cameTooLate(reader, morning.dueAt)) return 0;

  const { dueAt, cutOffAt } = morningTimes(edition, reader, policy);
  if (cutOffAt <= instantOf(asOf)) return 0;
  const { zone, minute } = reader;
  const readers = [id];
  const chunk = manifestOf({ zone, minute }, 'moved', readers);
  const row = { ...chunk, edition: edition.id, zone, minute, dueAt, cutOffAt, nextAt: dueAt };
  await ports.plan.addChunk({ ...row, state: 'open', readers, finishedAt: null, opened: 0, totals: null });
  return 1;
}

/** Whoever joined after their morning starts with the next edition. */
function cameTooLate({ confirmedAt }: Subscriber, dueAt: string): boolean {
  return confirmedAt !== null && confirmedAt > dueAt;
}
