import type { Mailer, ReaderMail } from '../ports.ts';
import type { Letterhead } from './letterhead.ts';
import { letter } from './mime/letter.ts';

/**
 * Send a mail about a subscription, such as the confirmation mail. It has no ledger row: it is sent once, on request,
 * and can be requested again if it does not arrive.
 *
 * @returns whether SES accepted it.
 */
export async function sendReaderMail(
  address: string,
  mail: ReaderMail,
  head: Pick<Letterhead, 'from' | 'replyTo'>,
  mailer: Mailer,
): Promise<boolean> {
  const raw = letter({ ...mail, from: head.from, replyTo: head.replyTo, to: address });
  const outcome = await mailer.send({ to: address, raw, tags: { kind: 'subscription' } });
  return outcome.status === 'accepted';
}
