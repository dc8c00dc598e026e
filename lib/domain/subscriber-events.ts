import type { Instant } from './instant.ts';
import type { Subscriber, SubscriberId } from './subscriber.ts';

/** What can happen to a subscription, as sent to other systems. */
export type SubscriberEventType =
  | 'subscribed'
  | 'confirmed'
  | 'changed'
  | 'unsubscribed'
  | 'bounced'
  | 'complained'
  | 'lifted'
  | 'erased';

/** Holds no address: the profile is read when the event is sent. */
export interface SubscriberEvent {
  /** The same when an event is sent twice. */
  readonly id: string;
  readonly type: SubscriberEventType;
  readonly subscriber: SubscriberId;
  readonly at: Instant;
}

/** What a change of a profile means; null means no profile. */
export function eventsBetween(
  before: Subscriber | null,
  after: Subscriber | null,
  at: Instant,
): readonly SubscriberEvent[] {
  const profile = after ?? before;
  if (profile === null) return [];
  const { id: subscriber, version } = profile;
  return typesOf(before, after).map((type) => ({
    id: `${subscriber}.${version}.${type}`,
    type,
    subscriber,
    at,
  }));
}

function typesOf(before: Subscriber | null, after: Subscriber | null): readonly SubscriberEventType[] {
  if (after === null) return ['erased'];
  const types: SubscriberEventType[] = [];
  if (after.state !== before?.state) types.push(STATE_EVENTS[after.state]);
  const was = before?.suppression?.reason ?? null;
  const is = after.suppression?.reason ?? null;
  if (is === 'complaint' && was !== is) types.push('complained');
  else if (is !== null && was === null) types.push('bounced');
  else if (is === null && was !== null) types.push('lifted');
  if (before !== null && types.length === 0 && preferencesOf(before) !== preferencesOf(after))
    types.push('changed');
  return types;
}

const STATE_EVENTS = {
  pending: 'subscribed',
  confirmed: 'confirmed',
  unsubscribed: 'unsubscribed',
} as const;

/** What the reader decides. */
function preferencesOf({ address, zone, minute, days, pausedUntil, choice }: Subscriber): string {
  return JSON.stringify([address, zone, minute, days, pausedUntil, choice]);
}
