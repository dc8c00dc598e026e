import { BUCKETS } from '../contract/table.ts';
import type { SubscriberPlace, Turn } from '../domain/delivery-plan.ts';
import type { Instant } from '../domain/instant.ts';
import type { SubscriberId } from '../domain/subscriber.ts';

/*
 * On a day whose quota is smaller than the list, readers are mailed in turn. Their order is the same every day, by bucket
 * and id, and wraps around; each day begins with the first reader who went without the day before. So nobody is skipped
 * on two days running if the quota is at least half of the list, and otherwise everybody waits for equally long.
 */

/** Chunks of readers whose turn it is not come after all others. */
export const REST = 2 * BUCKETS;

/** Comes before every reader. */
const NOBODY: SubscriberPlace = { bucket: 0, subscriber: '-' };

/** Readers who move into a morning whose turns are decided come last. */
export const MOVED = REST + 2 * BUCKETS;

/**
 * Whose turn it is today.
 *
 * @param members - The readers of a morning, in order.
 * @param missed - Those who went without the last edition, in the order in which they would have been mailed.
 * @param count - How many can be mailed.
 */
export function turnOf(
  members: readonly SubscriberPlace[],
  missed: readonly SubscriberId[],
  count: number,
  restAt: Instant,
): Turn {
  const indexes = new Map(members.map(({ subscriber }, index) => [subscriber, index]));
  // Readers who have left meanwhile are skipped.
  const first = missed.map((subscriber) => indexes.get(subscriber)).find((index) => index !== undefined) ?? 0;
  const last = (first + Math.min(count, members.length) - 1) % members.length;
  // A morning without readers has nobody whose turn it is: a reader who moves there comes last as well.
  const [from = NOBODY, through = NOBODY] = [members[first], members[last]];
  return { from, through, restAt };
}

/** The readers of a range, apart: `turn` puts today's before the others, and within both those who come first. */
export function inTurn(
  places: readonly SubscriberPlace[],
  turn: Turn,
): { readonly turn: number; readonly subscribers: readonly SubscriberId[] }[] {
  const lists = new Map<number, SubscriberId[]>();
  for (const place of places) {
    // Readers before the first one come again at the end.
    const lap = isBefore(place, turn.from) ? BUCKETS : 0;
    const key = (isToday(place, turn) ? 0 : REST) + lap;
    lists.set(key, [...(lists.get(key) ?? []), place.subscriber]);
  }
  const bucket = places[0]?.bucket ?? 0;
  return [...lists].map(([key, subscribers]) => ({ turn: key + bucket, subscribers }));
}

/** Whether these readers wait until all others had their turn. */
export function isRest({ turn = 0 }: { readonly turn?: number | undefined }): boolean {
  return turn >= REST;
}

function isToday(place: SubscriberPlace, { from, through }: Turn): boolean {
  const isAfterFrom = !isBefore(place, from);
  const isUpToThrough = !isBefore(through, place);
  return isBefore(through, from) ? isAfterFrom || isUpToThrough : isAfterFrom && isUpToThrough;
}

function isBefore(a: SubscriberPlace, b: SubscriberPlace): boolean {
  return a.bucket === b.bucket ? a.subscriber < b.subscriber : a.bucket < b.bucket;
}
