import { createHash, createHmac } from 'node:crypto';
import { readerUrl } from '../contract/reader-urls.ts';
import { instantOf } from '../domain/instant.ts';
import type { Consent } from '../domain/subscriber.ts';
import { mintToken, readToken } from '../subscriber-token.ts';
import { invalidLink } from './answers.ts';
import { changeSubscriber } from './change-subscriber.ts';
import { page, type ReaderRequest, type ReaderResponse } from './http.ts';
import { hasConfirmed, mayConfirm, withConfirmedOptIn } from './opt-in.ts';
import type { ReaderServices } from './services.ts';

/** Hexadecimal digits that tell versions of a sentence, and addresses of the net, apart. */
const VERSION_LENGTH = 12;
const IP_HASH_LENGTH = 16;

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
  const consent = await consentOf(request, services);
  const subscriber =
    request.method === 'POST'
      ? await changeSubscriber(id, services.directory, (current) =>
          mayConfirm(current, issuedAt, now) ? { ...withConfirmedOptIn(current, now), consent } : current,
        )
      : await services.directory.find(id);
  if (subscriber === null) return invalidLink(services);
  if (mayConfirm(subscriber, issuedAt, now)) return page(services.pages.confirm({ action: request.path }));
  if (!hasConfirmed(subscriber, issuedAt)) return invalidLink(services);
  const own = mintToken(await services.keys.current(), { subscriber: id, purpose: 'preferences' });
  const preferencesUrl = readerUrl(services.publicUrl, 'preferences', own);
  return page(services.pages.confirmed({ preferencesUrl }));
}

/** What can be shown later as evidence. A keyed hash, because there are few enough IP addresses to try them all. */
async function consentOf({ ip }: ReaderRequest, { keys, pages }: ReaderServices): Promise<Consent> {
  const text = createHash('sha256').update(pages.consentText).digest('hex').slice(0, VERSION_LENGTH);
  if (ip === undefined) return { how: 'double-opt-in', text, ip: null };
  const { id, secret } = await keys.current();
  const hash = createHmac('sha256', secret).update(`ip ${ip}`).digest('hex').slice(0, IP_HASH_LENGTH);
  return { how: 'double-opt-in', text, ip: `${id}:${hash}` };
}
