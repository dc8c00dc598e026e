import { instantOf } from '../domain/instant.ts';
import { readToken } from '../subscriber-token.ts';
import { invalidLink, signUpUrl } from './answers.ts';
import { changeSubscriber } from './change-subscriber.ts';
import { page, type ReaderRequest, type ReaderResponse } from './http.ts';
import type { ReaderServices } from './services.ts';

/**
 * GET shows one button and changes nothing, because mail scanners fetch every link. POST unsubscribes whatever its body
 * says, without cookies or redirects, so that the one click of a mail client is enough.
 *
 * @see RFC 8058 §3.1 (the body), §3.2 (no redirects, no cookies)
 */
export async function unsubscribe(
  request: ReaderRequest,
  token: string,
  services: ReaderServices,
): Promise<ReaderResponse> {
  const read = await readToken(token, 'unsubscribe', (id) => services.keys.find(id));
  if (read === null) return invalidLink(services);
  if (request.method !== 'POST') return page(services.pages.unsubscribe({ action: request.path }));
  const leftAt = instantOf(services.clock.now());
  const left = await changeSubscriber(read.subscriber, services.directory, (subscriber) =>
    subscriber.state === 'unsubscribed'
      ? subscriber
      : { ...subscriber, state: 'unsubscribed', leftAt, confirmationSentAt: null },
  );
  // They were erased, and may have subscribed anew: nobody can promise here that nothing more will come. A mail client is
  // told that all is well, and only the holder of a signed link sees this page.
  if (left === null) return page(services.pages.message('no-subscription'));
  services.log.info('unsubscribed', { subscriber: read.subscriber });
  return page(services.pages.unsubscribed({ signUpUrl: signUpUrl(services) }));
}
