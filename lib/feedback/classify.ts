import type { DeliveryOutcome } from '../domain/delivery.ts';
import type { TallyName } from '../domain/delivery-plan.ts';
import { type BounceCause, causeOf } from './read-bounce.ts';
import type { SesEvent } from './ses-event.ts';

/** What one event means for us. */
export interface Meaning {
  /** SES took the mail: true for every event that SES only publishes for a mail it took. */
  readonly proves: boolean;
  /** What became of the mail at the mailbox, where it says something about the reader. */
  readonly outcome: DeliveryOutcome | null;
  readonly count: TallyName | null;
}

const NOTHING: Meaning = { proves: false, outcome: null, count: null };
const PROOF: Meaning = { proves: true, outcome: null, count: null };

/** A provider or SES turned the mail away for a reason that is ours, so nothing is held against the reader. */
const REJECTED: Meaning = { proves: true, outcome: null, count: 'rejected' };

/** What an event means. Kinds that we don't know mean nothing. */
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
      // SES took the mail, found a virus in it and threw it away.
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
 * Feedback reports are not always a reader's complaint: `not-spam` is a reader who took a mail out of the spam
 * folder, `auth-failure` and `virus` are written by machines.
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
