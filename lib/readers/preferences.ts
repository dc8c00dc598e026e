import { readerUrl } from '../contract/reader-urls.ts';
import { canonicalTimeZone } from '../contract/time-zone.ts';
import type { Subscriber } from '../domain/subscriber.ts';
import { mintToken, readToken } from '../reader-token.ts';
import { changeSubscriber } from './change-subscriber.ts';
import { page, type ReaderRequest, type ReaderResponse } from './http.ts';
import type { ReaderServices } from './services.ts';
import { PREFERENCE_LIMITS } from './sign-up-limits.ts';

/** Zone and hour of a reader's morning: GET shows them, POST saves them if readers may choose. */
export async function preferences(
  request: ReaderRequest,
  token: string,
  services: ReaderServices,
): Promise<ReaderResponse> {
  const read = await readToken(token, 'preferences', (id) => services.keys.find(id));
  const current = read === null ? null : await services.directory.find(read.subscriber);
  if (current === null) return page(services.pages.message('invalid-link'), 404);
  if (request.method !== 'POST') return show(current, false, request, services);

  const wanted = services.morning.isLocal ? wish(request.form) : null;
  if (wanted === null) return page(services.pages.message('bad-request'), 422);
  if (isSame(current, wanted)) return show(current, true, request, services);
  if (!(await services.limits.take(`preferences#${current.id}`, PREFERENCE_LIMITS)))
    return page(services.pages.message('too-many-requests'), 429);
  const saved = await changeSubscriber(current.id, services.directory, (subscriber) =>
    isSame(subscriber, wanted) ? subscriber : { ...subscriber, ...wanted },
  );
  return show(saved ?? current, true, request, services);
}

type Wish = Pick<Subscriber, 'zone' | 'minute'>;

function isSame(subscriber: Subscriber, { zone, minute }: Wish): boolean {
  return subscriber.zone === zone && subscriber.minute === minute;
}

async function show(
  subscriber: Subscriber,
  saved: boolean,
  request: ReaderRequest,
  services: ReaderServices,
): Promise<ReaderResponse> {
  const { morning, publicUrl } = services;
  const key = await services.keys.current();
  const token = mintToken(key, { subscriber: subscriber.id, purpose: 'unsubscribe' });
  const { zone, minute } = morning.isLocal ? subscriber : morning;
  return page(
    services.pages.preferences({
      action: request.path,
      zone,
      minute,
      mayChoose: morning.isLocal,
      saved,
      unsubscribeUrl: readerUrl(publicUrl, 'unsubscribe', token),
    }),
  );
}

/** What the form asks for: an IANA zone and a time such as `06:30`, rounded down to the quarter hour. */
function wish(form: Readonly<Record<string, string>>): Wish | null {
  const time = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(form.time ?? '');
  const zone = canonicalTimeZone(form.zone ?? '');
  if (time === null || zone === null) return null;
  const minute = Number(time[1]) * 60 + Number(time[2]);
  return { zone, minute: minute - (minute % 15) };
}
