import type { DeliveryChunk } from '../domain/delivery-plan.ts';
import { type Instant, instantOf } from '../domain/instant.ts';
import type { Clock, DeliveryPlan, EditionRow, Log, Membership } from '../ports.ts';
import { NOBODY } from './finish-chunk.ts';
import { morningTimes } from './morning-times.ts';
import { planMorning } from './plan-morning.ts';
import type { DeliveryPolicy } from './policy.ts';
import { isRest } from './turns.ts';

/**
 * Plan the readers of lost chunks again: the range that named such a chunk is deleted and its morning planned again.
 * Readers in the morning's other chunks are not affected. Those of the deleted range get new chunks, and the ledger
 * skips the ones who already have the edition. If membership has not changed, the new list equals the old one, and
 * the lost chunk itself is reopened.
 *
 * After the cut-off nothing is sent, so nothing is planned. What happened to the readers of an unreadable list can then
 * not be found out, and all of them are reported as unconfirmed.
 *
 * Repeated at every sweep while a chunk is lost, so a crash is harmless.
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
    if (chunk.cutOffAt <= now && (await ports.plan.readSubscribers(edition.id, chunk)) === null) {
      await ports.plan.giveUp(edition.id, chunk.name, { ...NOBODY, UNCONFIRMED: chunk.count }, now);
      ports.log.error('a lost chunk was found after its cut-off: its readers are unconfirmed', {
        edition: edition.id,
        chunk: chunk.name,
        subscribers: chunk.count,
      });
      continue;
    }
    const morning = { zone: chunk.zone, minute: chunk.minute };
    const from = firstBucketOf(chunk);
    const range = from === null ? null : await ports.plan.range(edition.id, morning, from);
    if (range?.chunks.some(({ name }) => name === chunk.name)) await ports.plan.dropRange(range);
    await planMorning(edition.id, morning, morningTimes(edition, morning, policy), ports, policy);
    const readable = (await ports.plan.readSubscribers(edition.id, chunk)) !== null;
    if (readable) await ports.plan.reopen(edition.id, chunk.name, await timeOf(chunk, ports.plan));
    else await ports.plan.markReplaced(edition.id, chunk.name);
    ports.log.warn('a lost chunk was planned again', { edition: edition.id, chunk: chunk.name });
  }
}

/** When a chunk comes: with its morning, or after all others on a short day. */
async function timeOf(chunk: DeliveryChunk, plan: DeliveryPlan): Promise<Instant> {
  if (!isRest(chunk)) return chunk.dueAt;
  return (await plan.morning(chunk.edition, chunk))?.turn?.restAt ?? chunk.dueAt;
}

/** The range that a chunk belongs to. A chunk of readers who moved holds its list in the row and cannot be lost. */
function firstBucketOf({ name }: DeliveryChunk): number | null {
  const from = /\/(\d+)-[0-9a-f]+$/.exec(name)?.[1];
  return from === undefined ? null : Number(from);
}
