import { readerUrl } from '../contract/reader-urls.ts';
import { isTimeZone } from '../contract/time-zone.ts';
import type { Subscriber } from '../domain/subscriber.ts';
import { mintToken, readToken } from '../reader-token.ts';
import { changeSubscriber } from './change-subscriber.ts';
import { page, type ReaderRequest, type ReaderResponse } from './http.ts';
import type { ReaderServices } from './services.ts';

/** Zone and hour of a reader's morning: GET shows them, POST saves them. */
export async function preferences(
  request: ReaderRequest,
  token: string,
  services: ReaderServices,
): Promise<ReaderResponse> {
  const read = await readToken(token, 'preferences', (id) => services.keys.find(id));
  const standing = read === null ? null : await services.directory.find(read.subscriber);
  if (standing === null) return page(services.pages.message('invalid-link'), 404);
  if (request.method !== 'POST') return show(standing, false, request, services);

  const wanted = wish(request.form);
  if (wanted === null) return page(services.pages.message('bad-request'), 422);
  const saved = await changeSubscriber(standing.id, services.directory, (subscriber) =>
    subscriber.zone === wanted.zone && subscriber.minute === wanted.minute
      ? subscriber
      : { ...subscriber, ...wanted },
  );
  return show(saved ?? standing, true, request, services);
}

async function show(
  { id, zone, minute }: Subscriber,
  saved: boolean,
  request: ReaderRequest,
  services: ReaderServices,
): Promise<ReaderResponse> {
  const token = mintToken(await services.keys.current(), { subscriber: id, purpose: 'unsubscribe' });
  const unsubscribeUrl = readerUrl(request.origin, 'unsubscribe', token);
  return page(services.pages.preferences({ action: request.path, zone, minute, saved, unsubscribeUrl }));
}

/** What the form asks for: an IANA zone and a time such as `06:30`, rounded down to the quarter hour. */
function wish(form: Readonly<Record<string, string>>): Pick<Subscriber, 'zone' | 'minute'> | null {
  const time = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(form.time ?? '');
  const zone = form.zone ?? '';
  if (time === null || !isTimeZone(zone)) return null;
  const minute = Number(time[1]) * 60 + Number(time[2]);
  return { zone, minute: minute - (minute % 15) };
}
