import { readerUrl } from '../contract/reader-urls.ts';
import type { Subscriber } from '../domain/subscriber.ts';
import { readToken } from '../subscriber-token.ts';
import { invalidLink, signUpUrl } from './answers.ts';
import { download, page, type ReaderRequest, type ReaderResponse } from './http.ts';
import type { ReaderServices } from './services.ts';

/** Everything we hold about a reader, as a page, or as a file when the path ends in `.json`. */
export async function myData(rest: string, services: ReaderServices): Promise<ReaderResponse> {
  const token = rest.replace(/\.json$/, '');
  const subscriber = await subscriberOf(token, services);
  if (subscriber === null) return invalidLink(services);
  const { version: _version, ...held } = subscriber;
  const json = `${JSON.stringify(held, null, 2)}\n`;
  if (rest !== token) return download(json, 'my-subscription.json');
  const { publicUrl } = services;
  const downloadUrl = `${readerUrl(publicUrl, 'data', token)}.json`;
  return page(services.pages.data({ json, downloadUrl, eraseUrl: readerUrl(publicUrl, 'erase', token) }));
}

/** GET shows one button, POST erases the reader. */
export async function eraseMe(
  request: ReaderRequest,
  token: string,
  services: ReaderServices,
): Promise<ReaderResponse> {
  const subscriber = await subscriberOf(token, services);
  if (subscriber === null) return invalidLink(services);
  if (request.method !== 'POST') return page(services.pages.erase({ action: request.path }));
  await services.directory.erase(subscriber.id);
  services.log.info('erased at their request', { subscriber: subscriber.id });
  return page(services.pages.erased({ signUpUrl: signUpUrl(services) }));
}

async function subscriberOf(token: string, { keys, directory }: ReaderServices): Promise<Subscriber | null> {
  const read = await readToken(token, 'preferences', (id) => keys.find(id));
  return read === null ? null : await directory.find(read.subscriber);
}
