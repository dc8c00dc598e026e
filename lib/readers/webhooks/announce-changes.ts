import { instantOf } from '../../domain/instant.ts';
import type { Subscriber } from '../../domain/subscriber.ts';
import { eventsBetween } from '../../domain/subscriber-events.ts';
import type { Clock, Log, SubscriberEvents } from '../../ports.ts';

/** Called after every change of a profile was written; null means no profile. */
export type OnChange = (before: Subscriber | null, after: Subscriber | null) => Promise<void>;

/**
 * Queues what a change means for the webhook. The change itself is done by then: a reader must be able to leave while
 * the queue is down, so an event that cannot be queued is logged and lost.
 */
export function announceChanges(
  events: SubscriberEvents,
  { clock, log }: { readonly clock: Clock; readonly log: Log },
): OnChange {
  return async (before, after) => {
    const queued = eventsBetween(before, after, instantOf(clock.now()));
    if (queued.length === 0) return;
    try {
      await events.send(queued);
    } catch (error) {
      const why = error instanceof Error ? error.message : 'unknown';
      log.error('an event for the webhook is lost', { events: queued.map(({ id }) => id), why });
    }
  };
}
