import type { DeliveryChunk } from '../domain/delivery-plan.ts';
import { instantOf } from '../domain/instant.ts';
import type { ControlState } from '../ports.ts';

/** Why no sender may claim anything at the moment. */
export type Halt =
  | { readonly status: 'paused'; readonly reason: string }
  | { readonly status: 'parked'; readonly reason: string; readonly until: string }
  | { readonly status: 'quota'; readonly until: string }
  | { readonly status: 'held' | 'unapproved'; readonly reason: string };

/** The halt in the control row; null when sending is allowed. */
export function haltOf({ paused, parked, quotaUntil }: ControlState, asOf: Date): Halt | null {
  const now = instantOf(asOf);
  if (paused !== null) return { status: 'paused', reason: paused.reason };
  if (parked !== null && parked.until > now) return { status: 'parked', ...parked };
  if (quotaUntil !== null && quotaUntil > now) return { status: 'quota', until: quotaUntil };
  return null;
}

/** Whether a chunk is past its cut-off: its readers are only recorded as expired, and nothing is sent. */
export function isPastCutOff({ cutOffAt }: Pick<DeliveryChunk, 'cutOffAt'>, asOf: Date): boolean {
  return cutOffAt <= instantOf(asOf);
}
