import { METRIC } from '../contract/metrics.ts';
import { readerUrl } from '../contract/reader-urls.ts';
import { instantOf } from '../domain/instant.ts';
import { mayBeMailed, type Subscriber } from '../domain/subscriber.ts';
import type { ReaderMailOutcome } from '../ports.ts';
import { mintToken } from '../subscriber-token.ts';
import { changeSubscriber } from './change-subscriber.ts';
import type { ReaderServices } from './services.ts';

/** What sending a confirmation mail needs, for a sign-up and for the sweeper. */
export type ConfirmationServices = Pick<
  ReaderServices,
  'clock' | 'directory' | 'keys' | 'log' | 'mails' | 'metrics' | 'publicUrl' | 'sendMail'
>;

/** Send the mail that asks whether the address is the reader's. Its link works for two days from now. */
export async function sendConfirmation(
  { id, address }: Subscriber,
  services: ConfirmationServices,
): Promise<ReaderMailOutcome> {
  const { directory, keys, log, mails, metrics, publicUrl } = services;
  const issuedAt = instantOf(services.clock.now());
  const token = mintToken(await keys.current(), { subscriber: id, purpose: 'confirm', issuedAt });
  const sent = await services.sendMail(
    address,
    mails.confirmation({ confirmUrl: readerUrl(publicUrl, 'confirm', token) }),
  );
  log.info('confirmation mail', { subscriber: id, sent });
  if (sent === 'failed') metrics.count(METRIC.confirmationsFailed, 1);
  if (sent !== 'accepted') return sent;
  metrics.count(METRIC.confirmationsSent, 1);
  // A reader who has confirmed meanwhile needs no note, and the sweeper has no right to register a reader's morning.
  const noted = changeSubscriber(id, directory, (current) =>
    mayBeMailed(current) ? current : { ...current, confirmationSentAt: issuedAt },
  );
  // The mail has left: a note that cannot be written must not send it again.
  await noted.catch((fault: unknown) =>
    log.error('a confirmation mail was sent, but not recorded', {
      subscriber: id,
      why: fault instanceof Error ? fault.message : String(fault),
    }),
  );
  return sent;
}
