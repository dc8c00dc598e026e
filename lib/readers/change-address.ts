import { readerUrl } from '../contract/reader-urls.ts';
import { normaliseAddress } from '../domain/address.ts';
import { instantOf } from '../domain/instant.ts';
import { inSameDuration, PATIENCE_MS } from '../domain/same-duration.ts';
import type { Subscriber } from '../domain/subscriber.ts';
import { mintToken, readToken } from '../subscriber-token.ts';
import { invalidLink } from './answers.ts';
import { changeSubscriber } from './change-subscriber.ts';
import { hasBudget, takeConfirmation } from './confirmation-budget.ts';
import { page, type ReaderRequest, type ReaderResponse } from './http.ts';
import { isFreshLink } from './opt-in.ts';
import type { ReaderServices } from './services.ts';
import { mailboxName, PREFERENCE_LIMITS } from './sign-up-limits.ts';

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
  const subscriber = read === null ? null : await directory.find(read.subscriber);
  if (subscriber === null || subscriber.state !== 'confirmed') return invalidLink(services);
  const form = { action: request.path, address: request.form.address ?? '' };
  if (request.method !== 'POST') return page(pages.changeAddress({ ...form, problem: null }));
  const address = normaliseAddress(form.address);
  if (address === null) return page(pages.changeAddress({ ...form, problem: 'address' }), 422);
  const tooMany = () => page(pages.message('too-many-requests'), 429);
  // An hour that is full uses up none of the reader's own tries.
  if (!(await hasBudget(request, services))) return tooMany();
  if (!(await services.limits.take(`new-address#${subscriber.id}`, PREFERENCE_LIMITS))) return tooMany();
  const budget = await inSameDuration(services, async () => {
    const taken = await takeConfirmation(request, address, services);
    if (taken === 'taken') await sendLink(subscriber, address, services);
    return taken;
  });
  return budget === 'refused' ? tooMany() : page(pages.newAddressReceived());
}

/** GET shows a button, POST moves the reader to the address that the link was mailed to. */
export async function confirmAddress(
  request: ReaderRequest,
  token: string,
  services: ReaderServices,
): Promise<ReaderResponse> {
  const { pages, directory, keys, clock } = services;
  const read = await readToken(token, 'address', (id) => keys.find(id));
  const subscriber = read === null ? null : await directory.find(read.subscriber);
  const wanted = subscriber?.newAddress;
  const now = instantOf(clock.now());
  // The link of an earlier change went to another mailbox.
  if (subscriber === null || wanted === undefined || read?.issuedAt !== wanted.askedAt)
    return invalidLink(services);
  if (subscriber.state !== 'confirmed' || !isFreshLink(wanted.askedAt, now)) return invalidLink(services);
  if (request.method !== 'POST') return page(pages.confirmAddress({ action: request.path }));
  // The mail has arrived: a bounce of the old address says nothing about the new one.
  const moving =
    subscriber.suppression?.reason === 'complaint'
      ? subscriber
      : { ...subscriber, suppression: null, softBounces: 0 };
  const moved = await directory.changeAddress(moving, wanted.address);
  return moved === null ? invalidLink(services) : page(pages.addressChanged());
}

/** Mail a link to the address, unless it is somebody's already. */
async function sendLink(subscriber: Subscriber, address: string, services: ReaderServices): Promise<void> {
  const { limits, directory, clock, keys, mails, publicUrl } = services;
  if ((await directory.findByAddress(address)) !== null) return;
  const askedAt = instantOf(clock.now());
  await changeSubscriber(subscriber.id, directory, (current) => ({
    ...current,
    newAddress: { address, askedAt },
  }));
  const token = mintToken(await keys.current(), {
    subscriber: subscriber.id,
    purpose: 'address',
    issuedAt: askedAt,
  });
  const sent = await services.sendMail(
    address,
    mails.newAddress({ confirmUrl: readerUrl(publicUrl, 'confirmAddress', token) }),
    PATIENCE_MS,
  );
  services.log.info('mail to a new address', { subscriber: subscriber.id, sent });
  if (sent !== 'accepted') await limits.giveBack(mailboxName(address));
}
