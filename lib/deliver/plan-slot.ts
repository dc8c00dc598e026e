import { createHash } from 'node:crypto';
import { BUCKETS } from '../contract/table.ts';
import type { ChunkManifest, MorningSlot, PlanPart } from '../domain/delivery-plan.ts';
import type { EditionId } from '../domain/edition.ts';
import { instantOf } from '../domain/instant.ts';
import type { SubscriberId } from '../domain/subscriber.ts';
import type { Clock, DeliveryPlan, Membership } from '../ports.ts';
import type { DeliveryPolicy } from './policy.ts';
import type { SlotTimes } from './slot-times.ts';

/** Buckets asked for at once: a small list is planned in a few round trips, a big one never floods the table. */
const BUCKETS_AT_ONCE = 16;

/**
 * Cut one slot's readers into chunks. Walks the membership buckets part by part; a part that stands already
 * is kept as it is, whoever wrote it, so that membership changing between two runs leaves no gap.
 *
 * @returns the number of readers planned.
 */
export async function planSlot(
  edition: EditionId,
  slot: MorningSlot,
  times: SlotTimes,
  ports: { readonly membership: Membership; readonly plan: DeliveryPlan; readonly clock: Clock },
  policy: DeliveryPolicy,
): Promise<number> {
  const base = { edition, zone: slot.zone, minute: slot.minute, dueAt: times.dueAt };
  const now = () => instantOf(ports.clock.now());
  if (times.cutOffAt <= now()) {
    await ports.plan.putSlot({ ...base, state: 'lapsed', plannedAt: now(), readers: 0 });
    return 0;
  }
  await ports.plan.putSlot({ ...base, state: 'planning', plannedAt: null, readers: 0 });

  let readers = 0;
  for (let from = 0; from < BUCKETS; ) {
    const standing = await ports.plan.part(edition, slot, from);
    const part = standing ?? (await ports.plan.addPart(await makePart(edition, slot, from, ports, policy)));
    await addChunks(part, times, ports.plan);
    readers += part.chunks.reduce((sum, { count }) => sum + count, 0);
    from = part.through + 1;
  }
  // The instant of this write, not of the run's start: closing counts the index lag from here.
  await ports.plan.putSlot({ ...base, state: 'planned', plannedAt: now(), readers });
  return readers;
}

/** Enough buckets from `from` on to fill a chunk, or all that are left. */
async function makePart(
  edition: EditionId,
  slot: MorningSlot,
  from: number,
  ports: { readonly membership: Membership; readonly plan: DeliveryPlan },
  policy: DeliveryPolicy,
): Promise<PlanPart> {
  const readers: SubscriberId[] = [];
  let through = from - 1;
  while (through + 1 < BUCKETS && readers.length < policy.chunkSize) {
    const ahead = Math.min(BUCKETS_AT_ONCE, BUCKETS - 1 - through);
    const buckets = Array.from({ length: ahead }, (_, i) => ports.membership.members(slot, through + 1 + i));
    for (const members of await Promise.all(buckets)) {
      if (readers.length >= policy.chunkSize) break;
      readers.push(...members);
      through += 1;
    }
  }
  const chunks: ChunkManifest[] = [];
  for (let i = 0; i < readers.length; i += policy.chunkSize) {
    chunks.push(await writeChunk(edition, slot, from, readers.slice(i, i + policy.chunkSize), ports.plan));
  }
  return { edition, zone: slot.zone, minute: slot.minute, from, through, chunks };
}

/** Store one list of readers under a name made of its content. */
async function writeChunk(
  edition: EditionId,
  slot: MorningSlot,
  from: number,
  readers: readonly SubscriberId[],
  plan: DeliveryPlan,
): Promise<ChunkManifest> {
  const manifest = manifestOf(slot, from, readers);
  await plan.writeReaders(edition, manifest.name, readers);
  return manifest;
}

/** Name of a list of readers, made of its content. */
export function manifestOf(
  slot: MorningSlot,
  from: number | 'moved',
  readers: readonly SubscriberId[],
): ChunkManifest {
  const sha256 = createHash('sha256').update(JSON.stringify(readers)).digest('hex');
  const name = `${slot.zone}/${String(slot.minute).padStart(4, '0')}/${from}-${sha256.slice(0, 16)}`;
  return { name, count: readers.length, sha256 };
}

async function addChunks(part: PlanPart, times: SlotTimes, plan: DeliveryPlan): Promise<void> {
  for (const manifest of part.chunks) {
    await plan.addChunk({
      ...manifest,
      edition: part.edition,
      zone: part.zone,
      minute: part.minute,
      state: 'open',
      readers: null,
      dueAt: times.dueAt,
      cutOffAt: times.cutOffAt,
      nextAt: times.dueAt,
      finishedAt: null,
      opened: 0,
      totals: null,
    });
  }
}
