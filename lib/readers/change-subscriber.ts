import type { Subscriber, SubscriberId } from '../domain/subscriber.ts';
import type { SubscriberDirectory } from '../ports.ts';

const TRIES = 5;

/**
 * Read a profile, change it and save it; read it again when somebody else saved first.
 *
 * @param change - Answers the new profile, or the same object to leave it as it is.
 * @returns the profile as it is now; null when there is none with this id.
 * @throws when others save first five times in a row.
 */
export async function changeSubscriber(
  id: SubscriberId,
  directory: SubscriberDirectory,
  change: (subscriber: Subscriber) => Subscriber,
): Promise<Subscriber | null> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const current = await directory.find(id);
    if (current === null) return null;
    const wanted = change(current);
    if (wanted === current) return current;
    const next = { ...wanted, version: current.version + 1 };
    if (await directory.save(next)) return next;
  }
  throw new Error(`subscriber ${id} was changed by others ${TRIES} times in a row`);
}
