import { type Delivery, FINAL_STATES } from '../domain/delivery.ts';
import type { DeliveryChunk } from '../domain/delivery-plan.ts';
import { claim, expire, resolve, suppress } from '../domain/delivery-states.ts';
import { dayOf } from '../domain/edition.ts';
import type { Instant } from '../domain/instant.ts';
import { mayBeMailed, type Subscriber, wantsEdition } from '../domain/subscriber.ts';
import { StoreError } from '../errors.ts';
import type { ControlState, DeliveryLedger, LedgerEntry } from '../ports.ts';
import { gateOf } from './edition-gate.ts';
import { decidableAt, evidenceIsIn, lacksWitness, type Witness } from './evidence.ts';
import type { DeliveryPolicy } from './policy.ts';

/** A reader who may be mailed now, with row and profile as they were just read. */
export interface Ready {
  readonly chunk: DeliveryChunk;
  readonly subscriber: Subscriber;
  readonly row: Delivery | null;
}

/** A delivery that this sender has claimed. */
export interface Claimed extends Ready {
  readonly row: Delivery;
}

/** Context for deciding about a row. */
export interface DecisionContext {
  readonly chunk: DeliveryChunk;
  readonly now: Instant;
  readonly control: ControlState;
  /** Revision of the mail that this sender has loaded. */
  readonly revision: number;
  /** Whether that mail has nothing for this reader. */
  readonly isEmptyFor: (subscriber: Subscriber) => boolean;
  /** Mails that SES certainly accepted, see `witnesses.ts`. */
  readonly witnesses: () => Promise<readonly Witness[]>;
  /** Asks for a probe of the event pipeline. */
  readonly probe: () => Promise<void>;
}

/**
 * Decide about one reader of a chunk: close the row, leave it to others, or say that it may be claimed. Every change is
 * one conditional write. If it fails, another writer was faster, and nothing more is done here.
 *
 * @returns null when there is nothing to send.
 */
export async function decideDelivery(
  entry: LedgerEntry,
  context: DecisionContext,
  ledger: DeliveryLedger,
  policy: DeliveryPolicy,
): Promise<Ready | null> {
  const { chunk, now } = context;
  const to = { edition: chunk.edition, subscriber: entry.id, chunk: chunk.name };
  if (entry.row !== null && FINAL_STATES.has(entry.row.state)) return null;
  if (chunk.cutOffAt <= now) {
    const reason = whyExpired(chunk, context, policy);
    return await close(entry.row, expire(entry.row, to, now, reason), ledger);
  }

  const row =
    entry.row?.state === 'IN_FLIGHT' ? await resolved(entry.row, context, ledger, policy) : entry.row;
  if (row === 'not-ours') return null;
  const { subscriber } = entry;
  if (subscriber === null || !mayBeMailed(subscriber) || !wantsEdition(subscriber, dayOf(chunk.edition))) {
    return await close(row, suppress(row, to, whyNot(subscriber), now), ledger);
  }
  if (context.isEmptyFor(subscriber))
    return await close(row, suppress(row, to, 'no story in their sections', now), ledger);
  return { chunk, subscriber, row };
}

/**
 * Claim the next attempt, just before its request leaves, so that a killed sender leaves behind only the claims of mails
 * that were on their way.
 *
 * @param claimId - Unique for this call. A claim whose answer was lost is read back and recognised by it.
 * @returns null when another sender was faster.
 */
export async function claimDelivery(
  { chunk, subscriber, row }: Ready,
  {
    claimId,
    now,
    leaseUntil,
  }: { readonly claimId: string; readonly now: Instant; readonly leaseUntil: Instant },
  ledger: DeliveryLedger,
): Promise<Claimed | null> {
  const to = { edition: chunk.edition, subscriber: subscriber.id, chunk: chunk.name };
  const claimed = claim(row, to, { claimId, leaseUntil }, now);
  if (claimed === null) return null;
  const wrote = await ledger.replace(row, claimed).catch((fault: unknown) => {
    if (fault instanceof StoreError) return false;
    throw fault;
  });
  return wrote || (await isStored(claimed, ledger)) ? { chunk, subscriber, row: claimed } : null;
}

/** The AWS SDK repeats a write whose answer was lost, and the repetition fails because the first one succeeded. */
async function isStored(claimed: Delivery, ledger: DeliveryLedger): Promise<boolean> {
  const [row] = await ledger.rows(claimed.edition, [claimed.subscriber]);
  return row?.state === 'IN_FLIGHT' && row.claimId === claimed.claimId;
}

/** An attempt whose claimer is gone is decided once its event would have arrived. */
async function resolved(
  row: Delivery,
  { now, control, witnesses, probe }: DecisionContext,
  ledger: DeliveryLedger,
  policy: DeliveryPolicy,
): Promise<Delivery | 'not-ours'> {
  if (decidableAt(row, policy) > now) return 'not-ours';
  const known = await witnesses();
  if (policy.ambiguity === 'retry' && lacksWitness(row, known)) await probe();
  if (!evidenceIsIn(row, known, control, now, policy)) return 'not-ours';
  const next = resolve(row, policy.ambiguity, now);
  if (next === null || !(await ledger.replace(row, next)) || next.state !== 'RETRY') return 'not-ours';
  return next;
}

async function close(row: Delivery | null, next: Delivery | null, ledger: DeliveryLedger): Promise<null> {
  if (next !== null) await ledger.replace(row, next);
  return null;
}

/** An edition that was held or never approved, or a quota that was too small, is named in each reader's row. */
function whyExpired(
  { edition, turn }: DeliveryChunk,
  { control, revision }: DecisionContext,
  policy: DeliveryPolicy,
): string {
  const gate = gateOf({ id: edition, revision }, control, policy);
  if (gate !== null && 'reason' in gate) return `cut-off: ${gate.reason}`;
  return turn === undefined ? 'cut-off' : "cut-off: SES's daily quota was smaller than the list";
}

function whyNot(subscriber: Subscriber | null): string {
  if (subscriber === null) return 'erased';
  if (!mayBeMailed(subscriber)) return subscriber.suppression?.reason ?? subscriber.state;
  return 'not wanted on this day';
}
