import { instantOf } from '../domain/instant.ts';
import { readToken } from '../reader-token.ts';
import { changeSubscriber } from './change-subscriber.ts';
import { page, type ReaderRequest, type ReaderResponse } from './http.ts';
import type { ReaderServices } from './services.ts';
import { hasConfirmed, mayConfirm, withConfirmedWish } from './wish.ts';

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
      ? await changeSubscriber(id, services.directory, (current) =>
          mayConfirm(current, issuedAt, now) ? withConfirmedWish(current, now) : current,
        )
      : await services.directory.find(id);
  if (subscriber === null) return invalidLink(services);
  if (mayConfirm(subscriber, issuedAt, now)) return page(services.pages.confirm({ action: request.path }));
  return hasConfirmed(subscriber, issuedAt) ? page(services.pages.confirmed()) : invalidLink(services);
}

function invalidLink(services: ReaderServices): ReaderResponse {
  return page(services.pages.message('invalid-link'), 404);
}
