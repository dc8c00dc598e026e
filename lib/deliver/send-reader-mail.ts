import type { Mailer, ReaderMail } from '../ports.ts';
import type { Letterhead } from './letterhead.ts';
import { letter } from './mime/letter.ts';

/**
 * Send a mail about a subscription, such as the one that asks to confirm it. It has no place in the ledger: it
 * is sent once, because somebody just asked for it, and asked for again if it never comes.
 *
 * @returns whether SES took it.
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
