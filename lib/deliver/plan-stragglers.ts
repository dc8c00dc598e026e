import { morningKey, type Turn } from '../domain/delivery-plan.ts';
import { type Instant, instantOf } from '../domain/instant.ts';
import { mayBeMailed, type Subscriber } from '../domain/subscriber.ts';
import type { DeliveryLedger, DeliveryPlan, EditionRow, Membership, Move } from '../ports.ts';
import { morningTimes } from './morning-times.ts';
import { manifestOf } from './plan-morning.ts';
import type { DeliveryPolicy } from './policy.ts';
import { MOVED } from './turns.ts';

/** Readers read together: a batch read takes a hundred items, a row and a profile for each reader. */
const AT_ONCE = 50;

/**
 * Plan readers who changed their morning. If the new morning has already been planned, no planner would include them,
 * so they get separate chunks. This ensures that they are planned at least once; planning them twice is harmless,
 * because the ledger row decides.
 *
 * Marks are processed only when the membership index has caught up with them: a planner that read the index too early
 * has marked its morning by then, and one that reads it later sees the reader there.
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
 * Plan the moved readers whose new morning was planned without them, in as few chunks for each morning as possible.
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
  const movedAt = new Map(moves.map(({ subscriber, at }) => [subscriber, at]));
  for (const some of inBatches([...moves].sort(bySubscriber), AT_ONCE)) {
    const ids = some.map(({ subscriber }) => subscriber);
    for (const { subscriber, row } of await ports.ledger.entries(edition.id, ids))
      if (subscriber !== null && row === null && mayBeMailed(subscriber)) unserved.push(subscriber);
  }
  if (unserved.length === 0) return 0;
  // Read after the profiles, so that mornings found planned here were planned without these readers.
  const planned = new Map((await ports.plan.mornings(edition.id)).map((one) => [morningKey(one), one]));
  const byMorning = new Map<string, Subscriber[]>();
  for (const subscriber of unserved) {
    const morning = planned.get(morningKey(subscriber));
    if (morning === undefined || morning.state === 'lapsed') continue;
    if (cameTooLate(subscriber, movedAt.get(subscriber.id), morning.dueAt)) continue;
    if (morningTimes(edition, subscriber, policy).cutOffAt <= instantOf(asOf)) continue;
    byMorning.set(morningKey(subscriber), [...(byMorning.get(morningKey(subscriber)) ?? []), subscriber]);
  }
  let count = 0;
  for (const [name, subscribers] of byMorning)
    for (const some of inBatches(subscribers, policy.chunkSize))
      count += await addChunkOf(some, planned.get(name)?.turn ?? null, edition, ports.plan, policy);
  return count;
}

/**
 * One chunk for readers of one morning; its list is short enough for the row. On a short day its quota has been shared
 * without them, so they come last.
 */
async function addChunkOf(
  subscribers: readonly Subscriber[],
  turn: Turn | null,
  edition: EditionRow,
  plan: DeliveryPlan,
  policy: DeliveryPolicy,
): Promise<number> {
  const [first] = subscribers;
  if (first === undefined) return 0;
  const { zone, minute } = first;
  const ids = subscribers.map(({ id }) => id);
  const { dueAt, cutOffAt } = morningTimes(edition, first, policy);
  const chunk = manifestOf({ zone, minute }, 'moved', ids);
  const when = turn === null ? { nextAt: dueAt } : { nextAt: turn.restAt, turn: MOVED };
  const row = { ...chunk, edition: edition.id, zone, minute, dueAt, cutOffAt, ...when };
  await plan.addChunk({ ...row, state: 'open', subscribers: ids, finishedAt: null, opened: 0, totals: null });
  return subscribers.length;
}

/**
 * Readers who joined after their morning start with the next edition. Those who came with a list confirmed long ago or
 * at no known time: their row has never been changed since it was written.
 */
function cameTooLate({ confirmedAt, version }: Subscriber, markedAt: Instant | undefined, dueAt: Instant) {
  if (confirmedAt !== null && confirmedAt > dueAt) return true;
  return version === 1 && markedAt !== undefined && markedAt > dueAt;
}

function* inBatches<T>(all: readonly T[], size: number): Generator<readonly T[]> {
  for (let i = 0; i < all.length; i += size) yield all.slice(i, i + size);
}

/** Sorted, so that the same marks always make the same chunk. */
function bySubscriber(a: Move, b: Move): number {
  return a.subscriber < b.subscriber ? -1 : 1;
}
