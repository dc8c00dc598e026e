import type { Clock, Mailer, ReaderMail, ReaderMailOutcome, SendOutcome, Timer } from '../ports.ts';
import type { Letterhead } from './letterhead.ts';
import { letter } from './mime/letter.ts';

/** Pauses between attempts, in milliseconds. While an edition is sent, SES often refuses a first one. */
const PAUSES_MS = [500, 1_000, 2_000, 3_000];

/** No attempt begins later than this: the reader's browser is waiting, and the function ends after 15 seconds. */
const PATIENCE_MS = 8_000;

/**
 * Send a mail about a subscription, such as the confirmation mail. A refusal that is over in seconds is waited out.
 *
 * @param patienceMs - How long a next attempt may begin.
 */
export async function sendReaderMail(
  address: string,
  mail: ReaderMail,
  head: Pick<Letterhead, 'from' | 'replyTo'>,
  { mailer, clock, timer }: { readonly mailer: Mailer; readonly clock: Clock; readonly timer: Timer },
  patienceMs = PATIENCE_MS,
): Promise<ReaderMailOutcome> {
  const raw = letter({ ...mail, from: head.from, replyTo: head.replyTo, to: address });
  const latest = clock.now().getTime() + patienceMs;
  for (const pause of [...PAUSES_MS, null]) {
    const outcome = await mailer.send({ to: address, raw, tags: { kind: 'subscription' } });
    if (outcome.status === 'accepted') return 'accepted';
    // Sent again, the mail might arrive twice or be refused again.
    if (outcome.status === 'ambiguous' || outcome.status === 'refused') return 'failed';
    if (outcome.status === 'unexplained') return 'unexplained';
    if (!isSoonOver(outcome) || pause === null || clock.now().getTime() + pause > latest) return 'later';
    await timer.sleep(pause);
  }
  return 'later';
}

function isSoonOver({ status }: SendOutcome): boolean {
  return status === 'throttled' || status === 'unreachable';
}
