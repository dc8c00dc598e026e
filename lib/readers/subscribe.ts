import { readerUrl } from '../contract/reader-urls.ts';
import { isTimeZone } from '../contract/time-zone.ts';
import { normaliseAddress } from '../domain/address.ts';
import { hoursBetween, instantOf } from '../domain/instant.ts';
import type { Subscriber } from '../domain/subscriber.ts';
import { newSubscriberId } from '../domain/subscriber-id.ts';
import { mintToken, readToken } from '../reader-token.ts';
import { changeSubscriber } from './change-subscriber.ts';
import { page, type ReaderRequest, type ReaderResponse } from './http.ts';
import type { ReaderServices } from './services.ts';

/** A person gets at most one confirmation mail in this time, however often somebody types the address. */
const HOURS_BETWEEN_CONFIRMATIONS = 24;

/**
 * The sign-up form. Its answer is the same for a new, a known, a suppressed and a trapped address, so that
 * nobody can find out who reads us.
 */
export async function signUp(request: ReaderRequest, services: ReaderServices): Promise<ReaderResponse> {
  if (request.method !== 'POST') return page(services.pages.signUp({ action: request.path, problem: null }));
  // A person cannot see this field; a machine fills it in.
  if ((request.form.website ?? '') !== '') return page(services.pages.signUpReceived());
  const address = normaliseAddress(request.form.address ?? '');
  if (address === null) return page(services.pages.signUp({ action: request.path, problem: 'address' }), 422);
  const pending = await makePending(address, request.form.zone ?? '', services);
  if (pending !== null) await sendConfirmation(pending, request.origin, services);
  return page(services.pages.signUpReceived());
}

/** GET shows a button, POST confirms: a scanner that follows the link subscribes nobody. */
export async function confirm(
  request: ReaderRequest,
  token: string,
  services: ReaderServices,
): Promise<ReaderResponse> {
  const read = await readToken(token, 'confirm', (id) => services.keys.find(id));
  if (read === null) return page(services.pages.message('invalid-link'), 404);
  if (request.method !== 'POST') return page(services.pages.confirm({ action: request.path }));
  const now = instantOf(services.clock.now());
  // Only a pending subscription is confirmed: an old link never brings back somebody who left.
  const subscriber = await changeSubscriber(read.subscriber, services.directory, (standing) =>
    standing.state === 'pending' ? { ...standing, state: 'confirmed', confirmedAt: now } : standing,
  );
  return subscriber?.state === 'confirmed'
    ? page(services.pages.confirmed())
    : page(services.pages.message('invalid-link'), 404);
}

/** @returns the subscriber to whom a confirmation mail is due, or null when none is. */
async function makePending(
  address: string,
  wantedZone: string,
  services: ReaderServices,
): Promise<Subscriber | null> {
  const now = services.clock.now();
  const known = await services.directory.findByAddress(address);
  if (known !== null) return renew(known, services);
  const fresh: Subscriber = {
    id: newSubscriberId(now, services.randomness.bytes(10)),
    address,
    state: 'pending',
    suppression: null,
    zone: isTimeZone(wantedZone) ? wantedZone : services.morning.zone,
    minute: services.morning.minute,
    subscribedAt: instantOf(now),
    confirmedAt: null,
    confirmationSentAt: null,
    softBounces: 0,
    version: 1,
  };
  return (await services.directory.add(fresh)) ? fresh : null;
}

async function renew(known: Subscriber, services: ReaderServices): Promise<Subscriber | null> {
  const now = instantOf(services.clock.now());
  const { state, suppression, confirmationSentAt: sentAt } = known;
  const isFree = sentAt === null || hoursBetween(sentAt, now) >= HOURS_BETWEEN_CONFIRMATIONS;
  if (state === 'confirmed' || suppression !== null || !isFree) return null;
  return changeSubscriber(known.id, services.directory, (standing) =>
    standing.state === 'confirmed' ? standing : { ...standing, state: 'pending', subscribedAt: now },
  );
}

/** Only a mail that SES took counts: after a refusal the person may simply try again. */
async function sendConfirmation(
  subscriber: Subscriber,
  origin: string,
  services: ReaderServices,
): Promise<void> {
  const token = mintToken(await services.keys.current(), { subscriber: subscriber.id, purpose: 'confirm' });
  const mail = services.mails.confirmation({ confirmUrl: readerUrl(origin, 'confirm', token) });
  const sent = await services.sendMail(subscriber.address, mail);
  services.log.info('confirmation mail', { subscriber: subscriber.id, sent });
  if (!sent) return;
  const confirmationSentAt = instantOf(services.clock.now());
  await changeSubscriber(subscriber.id, services.directory, (standing) => ({
    ...standing,
    confirmationSentAt,
  }));
}
