import { instantOf } from '../domain/instant.ts';
import { mayBeMailed, type Subscriber } from '../domain/subscriber.ts';
import type { DeliveryLedger, DeliveryPlan, EditionRow, Membership, Move } from '../ports.ts';
import { morningTimes } from './morning-times.ts';
import { manifestOf } from './plan-morning.ts';
import type { DeliveryPolicy } from './policy.ts';

/** Readers looked at together: a batch read of the table takes a hundred items, a row and a profile each. */
const AT_ONCE = 50;

/**
 * Look after readers whose morning changed: when the morning they moved to has been planned already, no planner
 * would include them any more, so they get chunks of their own. Being planned twice is harmless, the ledger row
 * decides; being planned never is what this prevents.
 *
 * Marks are only worked off when the membership index has caught up with them: a planner that read the index too
 * early has marked its morning by then, and one that reads it later sees the reader there.
 *
 * @returns the number of readers planned.
 */
export async function planStragglers(
  open: readonly EditionRow[],
  asOf: Date,
  ports: { readonly membership: Membership; readonly plan: DeliveryPlan; readonly ledger: DeliveryLedger },
  policy: DeliveryPolicy,
): Promise<number> {
  const settled = instantOf(asOf.getTime() - policy.indexLagSeconds * 1000);
  const moves = await ports.membership.moved(settled);
  let planned = 0;
  for (const edition of open) planned += await planMoved(moves, edition, asOf, ports, policy);
  for (const some of inBatches(moves, AT_ONCE))
    await Promise.all(some.map((move) => ports.membership.settle(move)));
  return planned;
}

/**
 * Give those of the readers who moved a chunk, whose new morning was planned without them: one chunk for as many
 * of a morning as fit into it.
 *
 * @returns the number of readers planned.
 */
export async function planMoved(
  moves: readonly Move[],
  edition: EditionRow,
  asOf: Date,
  ports: { readonly plan: DeliveryPlan; readonly ledger: DeliveryLedger },
  policy: DeliveryPolicy,
): Promise<number> {
  const unserved: Subscriber[] = [];
  for (const some of inBatches([...moves].sort(byReader), AT_ONCE)) {
    const ids = some.map(({ reader }) => reader);
    for (const { reader, row } of await ports.ledger.entries(edition.id, ids))
      if (reader !== null && row === null && mayBeMailed(reader)) unserved.push(reader);
  }
  if (unserved.length === 0) return 0;
  // Read after the profiles: what is planned by now was planned without them.
  const planned = new Map((await ports.plan.mornings(edition.id)).map((one) => [nameOf(one), one]));
  const byMorning = new Map<string, Subscriber[]>();
  for (const reader of unserved) {
    const morning = planned.get(nameOf(reader));
    if (morning === undefined || morning.state === 'lapsed' || cameTooLate(reader, morning.dueAt)) continue;
    if (morningTimes(edition, reader, policy).cutOffAt <= instantOf(asOf)) continue;
    byMorning.set(nameOf(reader), [...(byMorning.get(nameOf(reader)) ?? []), reader]);
  }
  let count = 0;
  for (const readers of byMorning.values())
    for (const some of inBatches(readers, policy.chunkSize))
      count += await addChunkOf(some, edition, ports.plan, policy);
  return count;
}

/** One chunk for readers of one morning; short enough to carry its list itself. */
async function addChunkOf(
  readers: readonly Subscriber[],
  edition: EditionRow,
  plan: DeliveryPlan,
  policy: DeliveryPolicy,
): Promise<number> {
  const [first] = readers;
  if (first === undefined) return 0;
  const { zone, minute } = first;
  const ids = readers.map(({ id }) => id);
  const { dueAt, cutOffAt } = morningTimes(edition, first, policy);
  const chunk = manifestOf({ zone, minute }, 'moved', ids);
  const row = { ...chunk, edition: edition.id, zone, minute, dueAt, cutOffAt, nextAt: dueAt };
  await plan.addChunk({ ...row, state: 'open', readers: ids, finishedAt: null, opened: 0, totals: null });
  return readers.length;
}

/** Whoever joined after their morning starts with the next edition. */
function cameTooLate({ confirmedAt }: Subscriber, dueAt: string): boolean {
  return confirmedAt !== null && confirmedAt > dueAt;
}

function* inBatches<T>(all: readonly T[], size: number): Generator<readonly T[]> {
  for (let i = 0; i < all.length; i += size) yield all.slice(i, i + size);
}

/** In one order, whatever order the index gave, so that the same marks make the same chunk again. */
function byReader(a: Move, b: Move): number {
  return a.reader < b.reader ? -1 : 1;
}

function nameOf({ zone, minute }: { readonly zone: string; readonly minute: number }): string {
  return `${zone}#${minute}`;
}
