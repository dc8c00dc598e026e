import type { EditionId } from './edition.ts';
import type { Instant } from './instant.ts';
import type { SubscriberId } from './subscriber.ts';

/**
 * The ledger row of one edition for one subscriber. It is claimed before the mail leaves, so a crash can
 * never cause a second mail; only proof or a definite answer ends it.
 *
 * @see docs/architecture.md, "Delivery protocol"
 */
export interface Delivery {
  readonly edition: EditionId;
  readonly subscriber: SubscriberId;
  readonly state: DeliveryState;
  /** Sends tried so far; the number is in the mail's tags, so that events prove a certain attempt. */
  readonly attempt: number;
  /** Ambiguous attempts in a row: a definite answer sets it back to 0. */
  readonly ambiguities: number;
  /** Until when the claiming invocation may still act. Set while IN_FLIGHT. */
  readonly leaseUntil: Instant | null;
  /** SES message id of the accepted mail. */
  readonly messageId: string | null;
  /** Why it failed, was suppressed or expired. */
  readonly reason: string | null;
  readonly updatedAt: Instant;
  /** What the mailbox said later, if anything. */
  readonly outcome: 'delivered' | 'bounced-hard' | 'bounced-soft' | 'complained' | null;
}

/**
 * `IN_FLIGHT` → `ACCEPTED` | `FAILED` | `RETRY`; only the resolver leads from an unproven `IN_FLIGHT` to
 * `RETRY` or `UNCONFIRMED`; proof leads from anywhere to `ACCEPTED`.
 */
export type DeliveryState =
  | 'IN_FLIGHT'
  | 'RETRY'
  | 'ACCEPTED'
  | 'FAILED'
  | 'SUPPRESSED'
  | 'UNCONFIRMED'
  | 'EXPIRED';

/** States from which nothing but proof leads away. */
export const FINAL_STATES: ReadonlySet<DeliveryState> = new Set([
  'ACCEPTED',
  'FAILED',
  'SUPPRESSED',
  'UNCONFIRMED',
  'EXPIRED',
]);
