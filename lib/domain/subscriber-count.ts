import type { Day } from './instant.ts';
import type { Subscriber } from './subscriber.ts';

/** The groups that readers are counted in. A suppressed reader is in no other group. */
export const SUBSCRIBER_GROUPS = ['pending', 'confirmed', 'unsubscribed', 'suppressed'] as const;
export type SubscriberGroup = (typeof SUBSCRIBER_GROUPS)[number];

/** How much a group has grown, and how many readers came and went. Zeros may be left out. */
export type SubscriberChange = Readonly<Partial<Record<SubscriberGroup | 'joined' | 'left', number>>>;

export interface SubscriberDay {
  /** In UTC. */
  readonly day: Day;
  readonly change: SubscriberChange;
}

export function groupOf({ state, suppression }: Pick<Subscriber, 'state' | 'suppression'>): SubscriberGroup {
  return suppression === null ? state : 'suppressed';
}

/**
 * What a change of one profile means for the counts. A reader joins when they may be mailed, and leaves when they may
 * no longer be.
 *
 * @param before - Null for a new profile.
 * @param after - Null for an erased one.
 */
export function subscriberChange(
  before: Pick<Subscriber, 'state' | 'suppression'> | null,
  after: Pick<Subscriber, 'state' | 'suppression'> | null,
): SubscriberChange {
  const from = before === null ? null : groupOf(before);
  const to = after === null ? null : groupOf(after);
  if (from === to) return {};
  return {
    ...(from === null ? {} : { [from]: -1 }),
    ...(to === null ? {} : { [to]: 1 }),
    ...(to === 'confirmed' ? { joined: 1 } : {}),
    ...(from === 'confirmed' ? { left: 1 } : {}),
  };
}

export function sumOfChanges(changes: readonly SubscriberChange[]): SubscriberChange {
  const sum: Record<string, number> = {};
  for (const change of changes)
    for (const [name, count] of Object.entries(change)) sum[name] = (sum[name] ?? 0) + count;
  return sum;
}
