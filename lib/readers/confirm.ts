import { type Instant, instantOf } from '../domain/instant.ts';
import type { Subscriber } from '../domain/subscriber.ts';
import { readToken } from '../reader-token.ts';
import { changeSubscriber } from './change-subscriber.ts';
import { page, type ReaderRequest, type ReaderResponse } from './http.ts';
import type { ReaderServices } from './services.ts';
import { hasConfirmed, mayConfirm } from './wish.ts';

/** GET shows a button, POST confirms: a scanner that follows the link subscribes nobody. */
export async function confirm(
  request: ReaderRequest,
  token: string,
  services: ReaderServices,
): Promise<ReaderResponse> {
  const link = await readToken(token, 'confirm', (id) => services.keys.find(id));
  if (link?.issuedAt == null) return invalidLink(services);
  const { subscriber: id, issuedAt } = link;
  const now = instantOf(services.clock.now());
  const subscriber =
    request.method === 'POST'
      ? await changeSubscriber(id, services.directory, (current) => confirmed(current, issuedAt, now))
      : await services.directory.find(id);
  if (subscriber === null) return invalidLink(services);
  if (hasConfirmed(subscriber, issuedAt)) return page(services.pages.confirmed());
  return mayConfirm(subscriber, issuedAt, now)
    ? page(services.pages.confirm({ action: request.path }))
    : invalidLink(services);
}

function confirmed(subscriber: Subscriber, issuedAt: Instant, now: Instant): Subscriber {
  return mayConfirm(subscriber, issuedAt, now)
    ? { ...subscriber, state: 'confirmed', confirmedAt: now, leftAt: undefined, expiresAt: undefined }
    : subscriber;
}

function invalidLink(services: ReaderServices): ReaderResponse {
  return page(services.pages.message('invalid-link'), 404);
}
