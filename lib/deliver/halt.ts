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
