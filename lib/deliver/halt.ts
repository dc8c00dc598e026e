import type { DeliveryChunk } from '../domain/delivery-plan.ts';
import { instantOf } from '../domain/instant.ts';
import type { ControlState } from '../ports.ts';

/** Why nobody may claim anything right now. */
export type Halt =
  | { readonly status: 'paused'; readonly reason: string }
  | { readonly status: 'parked'; readonly reason: string; readonly until: string }
  | { readonly status: 'quota'; readonly until: string };

/** What the control row says at this moment; null when sending is free. */
export function haltOf({ paused, parked, quotaUntil }: ControlState, asOf: Date): Halt | null {
  const now = instantOf(asOf);
  if (paused !== null) return { status: 'paused', reason: paused.reason };
  if (parked !== null && parked.until > now) return { status: 'parked', ...parked };
  if (quotaUntil !== null && quotaUntil > now) return { status: 'quota', until: quotaUntil };
  return null;
}

/** Whether a chunk's readers are only written down by now, as expired, and nobody is sent anything. */
export function isPastCutOff({ cutOffAt }: Pick<DeliveryChunk, 'cutOffAt'>, asOf: Date): boolean {
  return cutOffAt <= instantOf(asOf);
}
