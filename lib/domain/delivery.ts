import type { EditionId } from './edition.ts';
import type { Instant } from './instant.ts';
import type { SubscriberId } from './subscriber.ts';

/**
 * The ledger row of one edition for one subscriber. It is claimed before the mail leaves, so a crash can never cause a
 * second mail; only an event or a definite answer ends it. The state machine is in `delivery-states.ts`.
 *
 * @see docs/delivery.md
 */
export interface Delivery {
  readonly edition: EditionId;
  readonly subscriber: SubscriberId;
  readonly state: DeliveryState;
  /** Attempts so far. The number is in the mail's tags, so that an event proves a particular attempt. */
  readonly attempt: number;
  /** Ambiguous attempts in a row: a definite answer sets it back to 0. */
  readonly ambiguities: number;
  /** The chunk that first claimed this reader. A reader in two chunks is counted in one. */
  readonly chunk: string;
  /** Names the claim of the current attempt, so that its sender recognises a claim whose answer was lost. */
  readonly claimId: string | null;
  /** When the attempt was claimed. Evidence counts from here. */
  readonly claimedAt: Instant | null;
  /** Until when the claiming invocation may still act. Set while IN_FLIGHT. */
  readonly leaseUntil: Instant | null;
  /** When SES's 200 arrived; null while only an event proves that it accepted the mail. */
  readonly answeredAt: Instant | null;
  /** SES message id of the accepted mail. */
  readonly messageId: string | null;
  /** Why it failed, was suppressed or expired. */
  readonly reason: string | null;
  readonly updatedAt: Instant;
  /** The mailbox's later answer, if any. */
  readonly outcome: DeliveryOutcome | null;
}

export type DeliveryOutcome = 'delivered' | 'bounced-soft' | 'bounced-hard' | 'complained';

/**
 * `IN_FLIGHT` → `ACCEPTED` | `FAILED` | `RETRY`. Only the resolver moves an unproven `IN_FLIGHT` to `RETRY` or
 * `UNCONFIRMED`; an event moves any state to `ACCEPTED`.
 */
export type DeliveryState =
  | 'IN_FLIGHT'
  | 'RETRY'
  | 'ACCEPTED'
  | 'FAILED'
  | 'SUPPRESSED'
  | 'UNCONFIRMED'
  | 'EXPIRED';

/** Final states: only an event can change them. */
export const FINAL_STATES: ReadonlySet<DeliveryState> = new Set([
  'ACCEPTED',
  'FAILED',
  'SUPPRESSED',
  'UNCONFIRMED',
  'EXPIRED',
]);
