import { readerUrl } from '../contract/reader-urls.ts';
import { normaliseAddress } from '../domain/address.ts';
import { instantOf } from '../domain/instant.ts';
import { inSameDuration, PATIENCE_MS } from '../domain/same-duration.ts';
import type { Subscriber } from '../domain/subscriber.ts';
import { mintToken, readToken } from '../reader-token.ts';
import { invalidLink } from './answers.ts';
import { changeSubscriber } from './change-subscriber.ts';
import { page, type ReaderRequest, type ReaderResponse } from './http.ts';
import type { ReaderServices } from './services.ts';
import {
  ALL_CONFIRMATIONS,
  hourlyLimit,
  MAILBOX_LIMITS,
  mailboxName,
  PREFERENCE_LIMITS,
} from './sign-up-limits.ts';
import { isFreshLink } from './wish.ts';

/**
 * A reader moves to another address: POST mails a link there, and only its button moves them. The answer is the same
 * whether the address is free, somebody else's or the reader's own.
 */
export async function changeAddress(
  request: ReaderRequest,
  token: string,
  services: ReaderServices,
): Promise<ReaderResponse> {
  const { pages, directory, keys } = services;
  const read = await readToken(token, 'preferences', (id) => keys.find(id));
  const reader = read === null ? null : await directory.find(read.subscriber);
  if (reader === null || reader.state !== 'confirmed') return invalidLink(services);
  const form = { action: request.path, address: request.form.address ?? '' };
  if (request.method !== 'POST') return page(pages.changeAddress({ ...form, problem: null }));
  const address = normaliseAddress(form.address);
  if (address === null) return page(pages.changeAddress({ ...form, problem: 'address' }), 422);
  if (!(await inSameDuration(services, () => sendLink(reader, address, services))))
    return page(pages.message('too-many-requests'), 429);
  return page(pages.newAddressReceived());
}

/** GET shows a button, POST moves the reader to the address that the link was mailed to. */
export async function confirmAddress(
  request: ReaderRequest,
  token: string,
  services: ReaderServices,
): Promise<ReaderResponse> {
  const { pages, directory, keys, clock } = services;
  const read = await readToken(token, 'address', (id) => keys.find(id));
  const reader = read === null ? null : await directory.find(read.subscriber);
  const wanted = reader?.newAddress;
  const now = instantOf(clock.now());
  // The link of an earlier wish went to another mailbox.
  if (reader === null || wanted === undefined || read?.issuedAt !== wanted.askedAt)
    return invalidLink(services);
  if (reader.state !== 'confirmed' || !isFreshLink(wanted.askedAt, now)) return invalidLink(services);
  if (request.method !== 'POST') return page(pages.confirmAddress({ action: request.path }));
  // The mail has arrived: a bounce of the old address says nothing about the new one.
  const moving =
    reader.suppression?.reason === 'complaint' ? reader : { ...reader, suppression: null, softBounces: 0 };
  const moved = await directory.changeAddress(moving, wanted.address);
  return moved === null ? invalidLink(services) : page(pages.addressChanged());
}

/** @returns false when this hour's mails are used up. */
async function sendLink(reader: Subscriber, address: string, services: ReaderServices): Promise<boolean> {
  const { limits, directory, clock, keys, mails, publicUrl } = services;
  if (!(await limits.take(`new-address#${reader.id}`, PREFERENCE_LIMITS))) return false;
  if (!(await limits.take(mailboxName(address), MAILBOX_LIMITS))) return true;
  if ((await directory.findByAddress(address)) !== null) return true;
  if (!(await limits.take(ALL_CONFIRMATIONS, hourlyLimit(services.confirmationsPerHour)))) return false;
  const askedAt = instantOf(clock.now());
  await changeSubscriber(reader.id, directory, (current) => ({
    ...current,
    newAddress: { address, askedAt },
  }));
  const token = mintToken(await keys.current(), {
    subscriber: reader.id,
    purpose: 'address',
    issuedAt: askedAt,
  });
  const sent = await services.sendMail(
    address,
    mails.newAddress({ confirmUrl: readerUrl(publicUrl, 'confirmAddress', token) }),
    PATIENCE_MS,
  );
  services.log.info('mail to a new address', { subscriber: reader.id, sent });
  if (sent !== 'accepted') await limits.giveBack(mailboxName(address));
  return true;
}
