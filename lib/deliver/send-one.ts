import type { Delivery } from '../domain/delivery.ts';
import { accept, putBack, refuse } from '../domain/delivery-states.ts';
import { instantOf } from '../domain/instant.ts';
import type { Clock, DeliveryLedger, Mailer, SendOutcome } from '../ports.ts';
import type { Claimed } from './claim-delivery.ts';
import type { MailFor } from './frozen-mail.ts';

/**
 * Send one claimed mail and record the outcome. An ambiguous outcome is not recorded: the row stays IN_FLIGHT until
 * an event or the resolver ends it.
 *
 * If the row has changed meanwhile, an event was faster than our answer, and what it proves is kept.
 */
export async function sendOne(
  { subscriber, row }: Claimed,
  mailFor: MailFor,
  isTooLate: () => boolean,
  ports: { readonly mailer: Mailer; readonly ledger: DeliveryLedger; readonly clock: Clock },
): Promise<SendOutcome> {
  const raw = splice(mailFor, subscriber);
  const outcome: SendOutcome =
    raw === null
      ? { status: 'refused', reason: 'the address is not valid in a mail header' }
      : await ports.mailer.send({ to: subscriber.address, raw, tags: tagsOf(row), isTooLate });
  const known = knownRow(row, outcome, instantOf(ports.clock.now()));
  if (known !== null) await ports.ledger.replace(row, known);
  return outcome;
}

/** SES publishes these with every event of the mail. Ids only, never an address. */
function tagsOf({ edition, subscriber, attempt }: Delivery): Record<string, string> {
  return { edition, subscriber, attempt: String(attempt) };
}

function splice(mailFor: MailFor, subscriber: Claimed['subscriber']): Uint8Array | null {
  try {
    return mailFor(subscriber);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function knownRow(row: Delivery, outcome: SendOutcome, now: string): Delivery | null {
  switch (outcome.status) {
    case 'accepted':
      return accept(row, outcome.messageId, now);
    case 'refused':
      return refuse(row, outcome.reason, now);
    case 'ambiguous':
      return null;
    case 'throttled':
    case 'quota-exhausted':
    case 'too-late':
      return putBack(row, outcome.status, now);
    case 'paused':
    case 'misconfigured':
    case 'unexplained':
    case 'unreachable':
      return putBack(row, outcome.reason, now);
  }
}
