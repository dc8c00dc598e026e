import { instantOf } from '../domain/instant.ts';
import type { SubscriberId } from '../domain/subscriber.ts';
import { liftSuppression } from '../feedback/suppress.ts';
import type { RateLimit } from '../ports.ts';
import { changeSubscriber } from '../readers/change-subscriber.ts';
import { withOpenOptIn } from '../readers/opt-in.ts';
import type { DeskRequest } from './http.ts';
import { type FoundSubscriber, readersPage } from './pages/readers-page.ts';
import type { DeskServices } from './services.ts';
import type { Session } from './session.ts';
import { subscriberFigures } from './subscriber-figures.ts';

/** An editor must not fill a stranger's inbox either. */
const RESEND_LIMIT: readonly RateLimit[] = [{ most: 3, minutes: 24 * 60 }];

/** Readers by number. */
export async function showReaders(
  session: Session,
  services: DeskServices,
  found: FoundSubscriber | null = null,
): Promise<string> {
  const { counts, clock, settings } = services;
  const figures = subscriberFigures(await counts.days(), instantOf(clock.now()).slice(0, 10));
  return readersPage(figures, found, session, settings);
}

/** Finds one reader, or changes the one that was found. An address is only ever in the body of a request. */
export async function actOnSubscriber(
  form: DeskRequest['form'],
  session: Session,
  services: DeskServices,
): Promise<string> {
  const { directory, log } = services;
  const id =
    form.verb === 'find'
      ? ((await directory.findByAddress(form.address ?? ''))?.id ?? null)
      : /^[0-9A-Z]{26}$/.test(form.subscriber ?? '')
        ? (form.subscriber ?? null)
        : null;
  if (id === null) return showReaders(session, services, { subscriber: null, deliveries: [], message: null });
  const message =
    form.verb === 'find' ? null : await change(form.verb ?? '', id, form.asked === 'yes', services);
  if (message !== null) log.info('an editor changed a reader', { subscriber: id, verb: form.verb });
  const [subscriber, deliveries] = await Promise.all([directory.find(id), services.ledger.of(id)]);
  return showReaders(session, services, {
    subscriber,
    deliveries: subscriber === null ? [] : deliveries,
    message,
  });
}

async function change(
  verb: string,
  id: SubscriberId,
  atTheirRequest: boolean,
  services: DeskServices,
): Promise<string | null> {
  switch (verb) {
    case 'resend':
      return await resend(id, services);
    case 'lift':
      return LIFTED[(await liftSuppression(id, atTheirRequest, services)).status];
    case 'erase':
      await services.directory.erase(id);
      return 'Erased: profile and address are deleted.';
    default:
      return null;
  }
}

const LIFTED = {
  lifted:
    'Lifted. If SES has the address on the account’s suppression list too, remove it there: docs/subscribers.md says how.',
  'not-suppressed': 'This reader was not suppressed.',
  'needs-their-request': 'They reported the newsletter as spam: lift it only if they asked for it again.',
} as const;

async function resend(id: SubscriberId, services: DeskServices): Promise<string> {
  const { clock, directory, limits } = services;
  const now = instantOf(clock.now());
  const standing = await directory.find(id);
  if (standing === null || standing.state !== 'pending' || standing.suppression !== null)
    return 'Only a reader who has not confirmed gets a confirmation mail.';
  const limit = `desk-resend#${id}`;
  if (!(await limits.take(limit, RESEND_LIMIT)))
    return 'Three were sent today already: no more until tomorrow.';
  const open = await changeSubscriber(id, directory, (current) => withOpenOptIn(current, now));
  if (open !== null && (await services.sendConfirmation(open))) return 'The confirmation mail is on its way.';
  await limits.giveBack(limit);
  return 'SES did not take the mail. Try again.';
}
