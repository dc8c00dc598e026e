import { createHash } from 'node:crypto';
import { BUCKETS } from '../contract/table.ts';
import type { ChunkManifest, Morning, PlannedRange, SubscriberPlace, Turn } from '../domain/delivery-plan.ts';
import type { EditionId } from '../domain/edition.ts';
import { instantOf } from '../domain/instant.ts';
import type { SubscriberId } from '../domain/subscriber.ts';
import type { Clock, DeliveryPlan, Membership } from '../ports.ts';
import type { MorningTimes } from './morning-times.ts';
import type { DeliveryPolicy } from './policy.ts';
import { inTurn, isRest } from './turns.ts';

/** Buckets read at once: few round trips for a small list, no flood of requests for a large one. */
const BUCKETS_AT_ONCE = 16;

/**
 * Cut one morning's readers into chunks. Walks the membership buckets range by range. A range that already exists is
 * kept, whichever planner wrote it, so that a change of membership between two runs leaves no gap.
 *
 * @param whoseTurn - Asked once for each morning, for a day whose quota is smaller than the list.
 * @returns the number of readers planned.
 */
export async function planMorning(
  edition: EditionId,
  morning: Morning,
  times: MorningTimes,
  ports: { readonly membership: Membership; readonly plan: DeliveryPlan; readonly clock: Clock },
  policy: DeliveryPolicy,
  whoseTurn: () => Promise<Turn | null> = async () => null,
): Promise<number> {
  const base = { edition, zone: morning.zone, minute: morning.minute, dueAt: times.dueAt };
  const now = () => instantOf(ports.clock.now());
  if (times.cutOffAt <= now()) {
    await ports.plan.putMorning({ ...base, state: 'lapsed', plannedAt: now(), subscribers: 0 });
    return 0;
  }
  const standing = await ports.plan.morning(edition, morning);
  // Of two planners at once, the first to write decides for both.
  const begun =
    standing ??
    (await ports.plan.beginMorning({
      ...base,
      state: 'planning',
      plannedAt: null,
      subscribers: 0,
      turn: await whoseTurn(),
    }));
  const turn = begun.turn ?? null;

  let subscribers = 0;
  for (let from = 0; from < BUCKETS; ) {
    const standing = await ports.plan.range(edition, morning, from);
    const range =
      standing ?? (await ports.plan.addRange(await makeRange(edition, morning, from, turn, ports, policy)));
    await addChunks(range, times, turn, ports.plan);
    subscribers += range.chunks.reduce((sum, { count }) => sum + count, 0);
    from = range.through + 1;
  }
  // The time of this write, not of the run's start, because closing counts the index lag from here.
  await ports.plan.putMorning({ ...base, state: 'planned', plannedAt: now(), subscribers, turn });
  return subscribers;
}

/** Enough buckets from `from` on to fill a chunk, or all that are left. */
async function makeRange(
  edition: EditionId,
  morning: Morning,
  from: number,
  turn: Turn | null,
  ports: { readonly membership: Membership; readonly plan: DeliveryPlan },
  policy: DeliveryPolicy,
): Promise<PlannedRange> {
  const places: SubscriberPlace[] = [];
  let through = from - 1;
  while (through + 1 < BUCKETS && places.length < policy.chunkSize) {
    const ahead = Math.min(BUCKETS_AT_ONCE, BUCKETS - 1 - through);
    const buckets = Array.from({ length: ahead }, (_, i) =>
      ports.membership.members(morning, through + 1 + i),
    );
    for (const members of await Promise.all(buckets)) {
      if (places.length >= policy.chunkSize) break;
      through += 1;
      for (const subscriber of members) places.push({ bucket: through, subscriber });
    }
  }
  const lists =
    turn === null
      ? [{ turn: undefined, subscribers: places.map(({ subscriber }) => subscriber) }]
      : inTurn(places, turn);
  const chunks: ChunkManifest[] = [];
  for (const { turn: place, subscribers } of lists)
    for (let i = 0; i < subscribers.length; i += policy.chunkSize) {
      const some = subscribers.slice(i, i + policy.chunkSize);
      const manifest = await writeChunk(edition, morning, from, some, ports.plan);
      // One after the other, and all before the next range, whose place is at least 1 behind.
      chunks.push(place === undefined ? manifest : { ...manifest, turn: place + i / subscribers.length });
    }
  return { edition, zone: morning.zone, minute: morning.minute, from, through, chunks };
}

/** Store one list of readers under a name derived from its content. */
async function writeChunk(
  edition: EditionId,
  morning: Morning,
  from: number,
  subscribers: readonly SubscriberId[],
  plan: DeliveryPlan,
): Promise<ChunkManifest> {
  const manifest = manifestOf(morning, from, subscribers);
  await plan.writeSubscribers(edition, manifest.name, subscribers);
  return manifest;
}

/** Name of a list of readers, derived from its content. */
export function manifestOf(
  morning: Morning,
  from: number | 'moved',
  subscribers: readonly SubscriberId[],
): ChunkManifest {
  const sha256 = createHash('sha256').update(JSON.stringify(subscribers)).digest('hex');
  const name = `${morning.zone}/${String(morning.minute).padStart(4, '0')}/${from}-${sha256.slice(0, 16)}`;
  return { name, count: subscribers.length, sha256 };
}

async function addChunks(
  range: PlannedRange,
  times: MorningTimes,
  turn: Turn | null,
  plan: DeliveryPlan,
): Promise<void> {
  for (const manifest of range.chunks) {
    await plan.addChunk({
      ...manifest,
      edition: range.edition,
      zone: range.zone,
      minute: range.minute,
      state: 'open',
      subscribers: null,
      dueAt: times.dueAt,
      cutOffAt: times.cutOffAt,
      nextAt: turn !== null && isRest(manifest) ? turn.restAt : times.dueAt,
      finishedAt: null,
      opened: 0,
      totals: null,
    });
  }
}
