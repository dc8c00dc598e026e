import { type Delivery, FINAL_STATES } from '../domain/delivery.ts';
import type { DeliveryChunk, MinuteTally } from '../domain/delivery-plan.ts';
import { claim, expire, resolve, suppress } from '../domain/delivery-states.ts';
import type { Instant } from '../domain/instant.ts';
import { mayBeMailed, type Subscriber } from '../domain/subscriber.ts';
import type { ControlState, DeliveryLedger, LedgerEntry } from '../ports.ts';
import { gateOf } from './edition-gate.ts';
import { decidableAt, evidenceIsIn } from './evidence.ts';
import type { DeliveryPolicy } from './policy.ts';

/** A delivery that this sender has claimed, with the reader's profile as read just before. */
export interface Claimed {
  readonly chunk: DeliveryChunk;
  readonly reader: Subscriber;
  readonly row: Delivery;
}

/** Context for deciding about a row. */
export interface ClaimContext {
  readonly chunk: DeliveryChunk;
  readonly leaseUntil: Instant;
  readonly now: Instant;
  readonly control: ControlState;
  /** Revision of the mail that the sender has in its hands. */
  readonly revision: number;
  readonly tallies: () => Promise<readonly MinuteTally[]>;
}

/**
 * Decide about one reader of a chunk and write the decision: do nothing, close the row, or claim the next attempt.
 * Every step is one conditional write. If it fails, another writer was faster, and nothing more is done here.
 *
 * @returns the claim, or null when there is nothing to send.
 */
export async function claimDelivery(
  entry: LedgerEntry,
  context: ClaimContext,
  ledger: DeliveryLedger,
  policy: DeliveryPolicy,
): Promise<Claimed | null> {
  const { chunk, now } = context;
  const to = { edition: chunk.edition, subscriber: entry.id, chunk: chunk.name };
  if (entry.row !== null && FINAL_STATES.has(entry.row.state)) return null;
  if (chunk.cutOffAt <= now) {
    const reason = whyExpired(chunk.edition, context, policy);
    return await close(entry.row, expire(entry.row, to, now, reason), ledger);
  }

  const row =
    entry.row?.state === 'IN_FLIGHT' ? await resolved(entry.row, context, ledger, policy) : entry.row;
  if (row === 'not-ours') return null;
  const { reader } = entry;
  if (reader === null || !mayBeMailed(reader)) {
    return await close(row, suppress(row, to, whyNot(reader), now), ledger);
  }
  const claimed = claim(row, to, context.leaseUntil, now);
  if (claimed === null || !(await ledger.replace(row, claimed))) return null;
  return { chunk, reader, row: claimed };
}

/** An attempt whose claimer is gone is decided once proof of it would have arrived. */
async function resolved(
  row: Delivery,
  { now, control, tallies }: ClaimContext,
  ledger: DeliveryLedger,
  policy: DeliveryPolicy,
): Promise<Delivery | 'not-ours'> {
  if (decidableAt(row, policy) > now) return 'not-ours';
  if (!evidenceIsIn(row, await tallies(), control, now, policy)) return 'not-ours';
  const next = resolve(row, policy.ambiguity, now);
  if (next === null || !(await ledger.replace(row, next)) || next.state !== 'RETRY') return 'not-ours';
  return next;
}

async function close(row: Delivery | null, next: Delivery | null, ledger: DeliveryLedger): Promise<null> {
  if (next !== null) await ledger.replace(row, next);
  return null;
}

/** An edition that was held or never approved says so in each reader's row. */
function whyExpired(edition: string, { control, revision }: ClaimContext, policy: DeliveryPolicy): string {
  const gate = gateOf({ id: edition, revision }, control, policy);
  return gate !== null && 'reason' in gate ? `cut-off: ${gate.reason}` : 'cut-off';
}

function whyNot(reader: Subscriber | null): string {
  if (reader === null) return 'erased';
  return reader.suppression?.reason ?? reader.state;
}
