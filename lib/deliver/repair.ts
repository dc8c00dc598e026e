import type { DeliveryChunk } from '../domain/delivery-plan.ts';
import type { DeliveryPlan, EditionRow, Log, Membership } from '../ports.ts';
import { planSlot } from './plan-slot.ts';
import type { DeliveryPolicy } from './policy.ts';
import { slotTimes } from './slot-times.ts';

/**
 * Plan the readers of lost chunks anew: the part that named such a chunk is dropped, and its slot planned
 * again. Readers of the slot's other chunks stay where they are; those of the dropped part are all in new
 * chunks, and whoever was delivered already is left alone by the ledger.
 */
export async function repairPlan(
  edition: EditionRow,
  asOf: Date,
  ports: { readonly plan: DeliveryPlan; readonly membership: Membership; readonly log: Log },
  policy: DeliveryPolicy,
): Promise<number> {
  const lost = (await ports.plan.chunks(edition.id)).filter(({ state }) => state === 'lost');
  let repaired = 0;
  for (const chunk of lost) {
    const from = Number(/\/(\d+)-[0-9a-f]+$/.exec(chunk.name)?.[1] ?? Number.NaN);
    const part = Number.isNaN(from) ? null : await ports.plan.part(edition.id, chunk, from);
    if (part === null || !part.chunks.some(({ name }) => name === chunk.name)) continue;
    await ports.plan.dropPart(part);
    await planSlot(edition.id, slotOf(chunk), slotTimes(edition, chunk, policy), asOf, ports, policy);
    ports.log.warn('a lost chunk was planned anew', { edition: edition.id, chunk: chunk.name });
    repaired += 1;
  }
  return repaired;
}

function slotOf({ zone, minute }: DeliveryChunk) {
  return { zone, minute };
}
