import type { DeliveryOutcome } from '../domain/delivery.ts';
import type { TallyName } from '../domain/delivery-plan.ts';
import type { BounceCause } from './bounce-words.ts';
import { causeOf } from './read-bounce.ts';
import type { SesEvent } from './ses-event.ts';

/** What one event means. */
export interface Meaning {
  /** Whether the event proves that SES accepted the mail. */
  readonly proves: boolean;
  /** The mailbox's answer, if it concerns the reader. */
  readonly outcome: DeliveryOutcome | null;
  readonly count: TallyName | null;
}

const NOTHING: Meaning = { proves: false, outcome: null, count: null };
const PROOF: Meaning = { proves: true, outcome: null, count: null };

/** A provider or SES rejected the mail because of the sender, so the reader is not suppressed. */
const REJECTED: Meaning = { proves: true, outcome: null, count: 'rejected' };

/** What an event means. Unknown kinds mean nothing. */
export function classify(event: SesEvent): Meaning {
  switch (event.type) {
    case 'Send':
      return { ...PROOF, count: 'proved' };
    case 'Delivery':
      return { ...PROOF, outcome: 'delivered', count: 'delivered' };
    case 'DeliveryDelay':
      return { ...PROOF, count: 'delayed' };
    case 'Open':
    case 'Click':
    case 'Subscription':
      return PROOF;
    case 'Bounce':
      return event.bounce === undefined ? PROOF : BOUNCE[causeOf(event.bounce)];
    case 'Complaint':
      return complaintMeaning(event);
    case 'Reject':
      // SES accepted the mail, found a virus in it and dropped it.
      return REJECTED;
    default:
      return NOTHING;
  }
}

const BOUNCE: Readonly<Record<BounceCause, Meaning>> = {
  address: { proves: true, outcome: 'bounced-hard', count: 'bounced-hard' },
  mailbox: { proves: true, outcome: 'bounced-soft', count: 'bounced-soft' },
  sender: REJECTED,
};

/**
 * Feedback reports are not always a reader's complaint: `not-spam` means that a reader moved a mail out of the spam
 * folder; `auth-failure` and `virus` reports are automatic.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5965 (abuse, fraud, virus), RFC 6430 (not-spam), RFC 6591 (auth-failure)
 */
function complaintMeaning({ complaint }: SesEvent): Meaning {
  switch (complaint?.complaintFeedbackType) {
    case 'not-spam':
      return PROOF;
    case 'auth-failure':
    case 'virus':
      return REJECTED;
    default:
      return { proves: true, outcome: 'complained', count: 'complained' };
  }
}
