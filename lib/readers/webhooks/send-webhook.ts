import type { Subscriber } from '../../domain/subscriber.ts';
import type { SubscriberEvent, SubscriberEventType } from '../../domain/subscriber-events.ts';
import { WebhookError } from '../../errors.ts';
import type { Clock, Log, SubscriberDirectory, WebhookEndpoint, WebhookSecrets } from '../../ports.ts';
import { signWebhook } from './sign-webhook.ts';

/** What telling the webhook needs. */
export interface WebhookServices {
  readonly clock: Clock;
  readonly log: Log;
  readonly directory: Pick<SubscriberDirectory, 'find'>;
  readonly secrets: WebhookSecrets;
  readonly endpoint: WebhookEndpoint;
  /** The events that the receiver wants. */
  readonly wanted: readonly SubscriberEventType[];
}

/** `outdated`: the reader was erased meanwhile, so only the erasure is sent. */
export type WebhookOutcome = 'delivered' | 'outdated' | 'unwanted';

/**
 * Tell the webhook one event, with the profile as it is now: the queue holds no address. Any 2xx is a receipt.
 *
 * @throws {WebhookError} for any other answer, or none; the queue repeats the event later.
 */
export async function sendWebhook(
  event: SubscriberEvent,
  { clock, log, directory, secrets, endpoint, wanted }: WebhookServices,
): Promise<WebhookOutcome> {
  const { id, type, subscriber, at } = event;
  if (!wanted.includes(type)) return 'unwanted';
  const profile = type === 'erased' ? null : await directory.find(subscriber);
  if (profile === null && type !== 'erased') return 'outdated';
  const data = profile === null ? { subscriber } : dataOf(profile);
  const body = JSON.stringify({ type: `subscriber.${type}`, timestamp: at, data });
  const headers = signWebhook({ id, at: clock.now(), body }, await secrets.inForce());
  const answer = await endpoint.post(body, headers);
  if ('failed' in answer) throw new WebhookError(`the webhook got no answer: ${answer.failed}`);
  if (answer.status < 200 || answer.status > 299)
    throw new WebhookError(`the webhook answered ${answer.status}`);
  log.info('webhook delivered', { event: id, type });
  return 'delivered';
}

/** What a receiver learns of a reader. */
function dataOf({ id, address, state, suppression, ...preferences }: Subscriber) {
  const { zone, minute, days = null, pausedUntil = null, choice = null } = preferences;
  return {
    subscriber: id,
    address,
    state,
    suppression: suppression?.reason ?? null,
    preferences: { zone, minute, days, pausedUntil, sections: choice },
  };
}

/** Seconds until the next attempt: soon at first, then about three days in all. */
const WAITS = [5, 60, 300, 1_800, 7_200, 18_000, 36_000, 36_000, 36_000, 36_000, 36_000, 36_000];

/** Attempts before an event goes to the dead letters. */
export const WEBHOOK_ATTEMPTS = WAITS.length + 1;

/** @param attempts - How often the event was tried already, at least once. */
export function secondsToNextAttempt(attempts: number): number {
  return WAITS[Math.min(attempts, WAITS.length) - 1] ?? 0;
}
