import { METRIC } from '../contract/metrics.ts';
import { readerUrl } from '../contract/reader-urls.ts';
import { canonicalTimeZone } from '../contract/time-zone.ts';
import { normaliseAddress } from '../domain/address.ts';
import { instantOf } from '../domain/instant.ts';
import type { Subscriber } from '../domain/subscriber.ts';
import { newSubscriberId } from '../domain/subscriber-id.ts';
import { mintToken } from '../reader-token.ts';
import { changeSubscriber } from './change-subscriber.ts';
import { page, type ReaderRequest, type ReaderResponse } from './http.ts';
import type { ReaderServices } from './services.ts';
import { ALL_CONFIRMATIONS, hourlyLimit, MAILBOX_LIMITS, mailboxName } from './sign-up-limits.ts';
import { mayAsk, wishExpiresAt, withOpenWish } from './wish.ts';

/**
 * The sign-up form. Its answer is the same for a new, a known, a suppressed and a trapped address, so that
 * nobody can find out who reads us.
 */
export async function signUp(request: ReaderRequest, services: ReaderServices): Promise<ReaderResponse> {
  if (request.method !== 'POST') return page(form(null, request, services));
  // A person cannot see this field; a machine fills it in.
  if ((request.form.website ?? '') !== '') {
    services.metrics.count(METRIC.signUpsTrapped, 1);
    return page(services.pages.signUpReceived());
  }
  const address = normaliseAddress(request.form.address ?? '');
  if (address === null) return page(form('address', request, services), 422);
  // Asked before anybody looks the address up: the refusal, too, is the same for every address.
  if (!(await services.limits.allows(ALL_CONFIRMATIONS, hourlyLimit(services.confirmationsPerHour))))
    return tooMany(services);
  const asked = await askToConfirm(address, request.form.zone ?? '', services);
  return asked === 'too-many' ? tooMany(services) : page(services.pages.signUpReceived());
}

/** Open the wish and send the mail that asks to confirm it, if one is due and may be sent now. */
async function askToConfirm(
  address: string,
  wantedZone: string,
  services: ReaderServices,
): Promise<'done' | 'too-many'> {
  const { limits, directory } = services;
  const known = await directory.findByAddress(address);
  const mailbox = mailboxName(address);
  const now = instantOf(services.clock.now());
  if (!mayAsk(known, now) || !(await limits.take(mailbox, MAILBOX_LIMITS))) return 'done';
  if (!(await limits.take(ALL_CONFIRMATIONS, hourlyLimit(services.confirmationsPerHour)))) return 'too-many';
  const pending =
    known === null ? await addPending(address, wantedZone, services) : await renew(known, services);
  // A mail that SES would not take may be asked for again at once.
  if (pending !== null && !(await sendConfirmation(pending, services))) await limits.giveBack(mailbox);
  return 'done';
}

function form(
  problem: 'address' | null,
  { path }: ReaderRequest,
  { pages, morning }: ReaderServices,
): string {
  return pages.signUp({ action: path, problem, zone: morning.isLocal ? morning.zone : null });
}

function tooMany(services: ReaderServices): ReaderResponse {
  services.metrics.count(METRIC.signUpsRefused, 1);
  return page(services.pages.message('too-many-requests'), 429);
}

/** @returns null when somebody else signed the address up in the meantime. */
async function addPending(
  address: string,
  wantedZone: string,
  services: ReaderServices,
): Promise<Subscriber | null> {
  const { clock, randomness, directory, morning } = services;
  const now = clock.now();
  const fresh: Subscriber = {
    id: newSubscriberId(now, randomness.bytes(10)),
    address,
    state: 'pending',
    suppression: null,
    zone: (morning.isLocal ? canonicalTimeZone(wantedZone) : null) ?? morning.zone,
    minute: morning.minute,
    subscribedAt: instantOf(now),
    expiresAt: wishExpiresAt(instantOf(now)),
    confirmedAt: null,
    confirmationSentAt: null,
    softBounces: 0,
    version: 1,
  };
  return (await directory.add(fresh)) ? fresh : null;
}

async function renew(known: Subscriber, services: ReaderServices): Promise<Subscriber | null> {
  const now = instantOf(services.clock.now());
  const renewed = await changeSubscriber(known.id, services.directory, (current) =>
    mayAsk(current, now) ? withOpenWish(current, now) : current,
  );
  return mayAsk(renewed, now) ? renewed : null;
}

/** @returns whether SES took the mail. */
async function sendConfirmation({ id, address }: Subscriber, services: ReaderServices): Promise<boolean> {
  const issuedAt = instantOf(services.clock.now());
  const token = mintToken(await services.keys.current(), { subscriber: id, purpose: 'confirm', issuedAt });
  const mail = services.mails.confirmation({ confirmUrl: readerUrl(services.publicUrl, 'confirm', token) });
  const sent = await services.sendMail(address, mail);
  services.log.info('confirmation mail', { subscriber: id, sent });
  if (!sent) {
    services.metrics.count(METRIC.confirmationsFailed, 1);
    return false;
  }
  services.metrics.count(METRIC.confirmationsSent, 1);
  await changeSubscriber(id, services.directory, (current) => ({ ...current, confirmationSentAt: issuedAt }));
  return true;
}
