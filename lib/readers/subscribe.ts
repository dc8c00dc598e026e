import { METRIC } from '../contract/metrics.ts';
import { READER_PATHS } from '../contract/reader-urls.ts';
import { likelyTimeZone, timeZoneMeant } from '../contract/time-zone.ts';
import { normaliseAddress } from '../domain/address.ts';
import { instantOf } from '../domain/instant.ts';
import { inSameDuration, PATIENCE_MS } from '../domain/same-duration.ts';
import type { Subscriber } from '../domain/subscriber.ts';
import { newSubscriberId } from '../domain/subscriber-id.ts';
import type { SignUpView } from '../ports.ts';
import { archiveUrl } from './answers.ts';
import { latestEdition } from './archive.ts';
import { changeSubscriber } from './change-subscriber.ts';
import { hasBudget, takeConfirmation } from './confirmation-budget.ts';
import { framablePage, page, type ReaderRequest, type ReaderResponse } from './http.ts';
import { mayAsk, optInExpiresAt, withOpenOptIn } from './opt-in.ts';
import { sendConfirmation } from './send-confirmation.ts';
import type { ReaderServices } from './services.ts';
import { mailboxName } from './sign-up-limits.ts';

/** Name of the field that a person never sees. No browser keeps anything under it. */
const TRAP = 'leave-empty';

/** A form that comes back faster was filled in by a machine, or by a person who can press once more. */
const LEAST_FILL_MS = 1_000;

/**
 * The sign-up form. Its answer is the same for a new, a known, a suppressed and a trapped address, so that
 * nobody can find out who reads us.
 */
export async function signUp(request: ReaderRequest, services: ReaderServices): Promise<ReaderResponse> {
  if (request.method !== 'POST') return page(await form(null, request, services));
  const address = normaliseAddress(request.form.address ?? '');
  if (address === null) return page(await form('address', request, services), 422);
  const received = page(services.pages.signUpReceived({ action: READER_PATHS.subscribe, address }));
  // A person cannot see this field; a machine fills it in.
  if ((request.form[TRAP] ?? '') !== '') {
    services.metrics.count(METRIC.signUpsTrapped, 1);
    return received;
  }
  if (isTooQuick(request, services)) return page(await form('again', request, services), 422);
  const zone = zoneAskedFor(request, services);
  if (zone === null) return page(await form('zone', request, services), 422);
  const tooMany = () => page(services.pages.message('too-many-requests'), 429);
  if (!(await hasBudget(request, services))) return tooMany();
  const budget = await inSameDuration(services, async () => {
    const taken = await takeConfirmation(request, address, services);
    if (taken === 'taken') await askToConfirm(address, zone, services);
    return taken;
  });
  return budget === 'refused' ? tooMany() : received;
}

/** The form alone, for a frame in another page. */
export async function embeddedSignUp(
  request: ReaderRequest,
  services: ReaderServices,
): Promise<ReaderResponse> {
  if (request.method === 'POST') return page(services.pages.message('bad-request'), 405);
  return framablePage(await form(null, request, services, true));
}

/** Autofill with Return takes longer, and a machine that waits can send less. A form of another site has no time. */
function isTooQuick({ form: { opened = '' } }: ReaderRequest, { clock }: ReaderServices): boolean {
  return /^\d{13}$/.test(opened) && clock.now().getTime() - Number(opened) < LEAST_FILL_MS;
}

/** Null when the reader typed something that is no zone. */
function zoneAskedFor({ form: { zone = '' } }: ReaderRequest, { morning }: ReaderServices): string | null {
  return morning.isLocal && zone.trim() !== '' ? timeZoneMeant(zone) : morning.zone;
}

/** Open the opt-in and send the mail that asks to confirm it, if one is due. */
async function askToConfirm(address: string, zone: string, services: ReaderServices): Promise<void> {
  const { limits, directory } = services;
  const sendMail: ReaderServices['sendMail'] = (to, mail) => services.sendMail(to, mail, PATIENCE_MS);
  const known = await directory.findByAddress(address);
  const now = instantOf(services.clock.now());
  if (!mayAsk(known, now)) return;
  const pending = known === null ? await addPending(address, zone, services) : await renew(known, services);
  const sent = pending === null ? 'accepted' : await sendConfirmation(pending, { ...services, sendMail });
  if (pending !== null && (sent === 'later' || sent === 'unexplained'))
    await services.unsent.add(pending.id, now);
  // A mail whose answer was lost may be asked for again at once.
  if (sent === 'failed') await limits.giveBack(mailboxName(address));
}

async function form(
  problem: SignUpView['problem'],
  { form: typed, acceptLanguage = '' }: ReaderRequest,
  services: ReaderServices,
  isEmbedded = false,
): Promise<string> {
  const { pages, morning, clock } = services;
  const guess = () => likelyTimeZone(acceptLanguage) ?? morning.zone;
  return pages.signUp({
    action: READER_PATHS.subscribe,
    problem,
    address: typed.address ?? '',
    zone: morning.isLocal ? (typed.zone ?? guess()) : null,
    openedAt: clock.now().getTime(),
    latest: isEmbedded ? null : await latestEdition(services),
    archiveUrl: archiveUrl(services),
    isEmbedded,
  });
}

/** @returns null when somebody else signed the address up in the meantime. */
async function addPending(
  address: string,
  zone: string,
  services: ReaderServices,
): Promise<Subscriber | null> {
  const { clock, randomness, directory, morning } = services;
  const now = clock.now();
  const fresh: Subscriber = {
    id: newSubscriberId(now, randomness.bytes(10)),
    address,
    state: 'pending',
    suppression: null,
    zone,
    minute: morning.minute,
    subscribedAt: instantOf(now),
    expiresAt: optInExpiresAt(instantOf(now)),
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
    mayAsk(current, now) ? withOpenOptIn(current, now) : current,
  );
  return mayAsk(renewed, now) ? renewed : null;
}
