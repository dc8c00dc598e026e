import type { DeliveryChunk } from '../domain/delivery-plan.ts';
import { instantOf } from '../domain/instant.ts';
import type { Clock, DeliveryPlan, EditionRow, Log, Membership } from '../ports.ts';
import { NOBODY } from './finish-chunk.ts';
import { morningTimes } from './morning-times.ts';
import { planMorning } from './plan-morning.ts';
import type { DeliveryPolicy } from './policy.ts';

/**
 * Plan the readers of lost chunks anew: the range that named such a chunk is dropped, and its morning planned
 * again. Readers of the morning's other chunks stay where they are; those of the dropped range are all in new
 * chunks, and whoever was delivered already is left alone by the ledger. When membership has not changed the
 * new list is the old one: then the lost chunk itself is opened again.
 *
 * After the cut-off nobody is sent to any more, so nothing is planned. A list that cannot be read then leaves
 * nobody to ask what became of its readers: all of them are reported as unconfirmed.
 *
 * Repeated at every sweep while a chunk is lost, so that it may die anywhere.
 */
export async function repairPlan(
  edition: EditionRow,
  ports: {
    readonly plan: DeliveryPlan;
    readonly membership: Membership;
    readonly clock: Clock;
    readonly log: Log;
  },
  policy: DeliveryPolicy,
): Promise<void> {
  const lost = (await ports.plan.chunks(edition.id)).filter(({ state }) => state === 'lost');
  const now = instantOf(ports.clock.now());
  for (const chunk of lost) {
    if (chunk.cutOffAt <= now && (await ports.plan.readReaders(edition.id, chunk)) === null) {
      await ports.plan.giveUp(edition.id, chunk.name, { ...NOBODY, UNCONFIRMED: chunk.count }, now);
      ports.log.error('a lost chunk was found after its cut-off: its readers are unconfirmed', {
        edition: edition.id,
        chunk: chunk.name,
        readers: chunk.count,
      });
      continue;
    }
    const morning = { zone: chunk.zone, minute: chunk.minute };
    const from = firstBucketOf(chunk);
    const range = from === null ? null : await ports.plan.range(edition.id, morning, from);
    if (range?.chunks.some(({ name }) => name === chunk.name)) await ports.plan.dropRange(range);
    await planMorning(edition.id, morning, morningTimes(edition, morning, policy), ports, policy);
    const readable = (await ports.plan.readReaders(edition.id, chunk)) !== null;
    if (readable) await ports.plan.reopen(edition.id, chunk.name, chunk.dueAt);
    else await ports.plan.markReplaced(edition.id, chunk.name);
    ports.log.warn('a lost chunk was planned anew', { edition: edition.id, chunk: chunk.name });
  }
}

/** The range that a chunk belongs to. The chunk of a reader who moved carries its list and cannot be lost. */
function firstBucketOf({ name }: DeliveryChunk): number | null {
  const from = /\/(\d+)-[0-9a-f]+$/.exec(name)?.[1];
  return from === undefined ? null : Number(from);
}
