import type { Subscriber, SubscriberId } from '../domain/subscriber.ts';
import type { SubscriberDirectory } from '../ports.ts';

const TRIES = 5;

/**
 * Read, change, save; again when somebody else was faster.
 *
 * @param change - The new profile, or the same object for "nothing to do".
 * @returns the profile as it stands now; null when the person is not in the directory (any more).
 */
export async function changeSubscriber(
  id: SubscriberId,
  directory: SubscriberDirectory,
  change: (subscriber: Subscriber) => Subscriber,
): Promise<Subscriber | null> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const standing = await directory.find(id);
    if (standing === null) return null;
    const wanted = change(standing);
    if (wanted === standing) return standing;
    const next = { ...wanted, version: standing.version + 1 };
    if (await directory.save(next)) return next;
  }
  throw new Error(`subscriber ${id} was changed by others ${TRIES} times in a row`);
}
