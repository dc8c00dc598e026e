import type { DeliveryOutcome } from '../domain/delivery.ts';
import type { TallyName } from '../domain/delivery-plan.ts';
import type { SesEvent } from './ses-event.ts';

/** What one event means for us. */
export interface Meaning {
  /** SES took the mail: true for everything it can only say of a mail it has. */
  readonly proves: boolean;
  /** What the mailbox said, if it said anything. */
  readonly outcome: DeliveryOutcome | null;
  readonly count: TallyName | null;
}

const NOTHING: Meaning = { proves: false, outcome: null, count: null };

/** Transient bounces that blame the mail, not the mailbox: they never count against a reader. */
const ABOUT_CONTENT = new Set(['ContentRejected', 'MessageTooLarge', 'AttachmentRejected']);

/** Statuses that SES calls transient although the address will never work (listmonk found 5.4.4, no such domain). */
const NEVER_WORKS = /^5\.(1\.[1236]|4\.4)$/;

/** What an event means. Kinds we do not know mean nothing. */
export function classify(event: SesEvent): Meaning {
  switch (event.type) {
    case 'Send':
      return { proves: true, outcome: null, count: 'proved' };
    case 'Delivery':
      return { proves: true, outcome: 'delivered', count: 'delivered' };
    case 'DeliveryDelay':
      return { proves: true, outcome: null, count: 'delayed' };
    case 'Open':
    case 'Click':
    case 'Subscription':
      return { proves: true, outcome: null, count: null };
    case 'Bounce':
      return bounceMeaning(event);
    case 'Complaint':
      return complaintMeaning(event);
    case 'Reject':
      // SES took the mail, found a virus in it and threw it away.
      return { proves: true, outcome: null, count: 'content-rejected' };
    default:
      return NOTHING;
  }
}

function bounceMeaning({ bounce }: SesEvent): Meaning {
  const statuses = bounce?.bouncedRecipients.map(({ status }) => status ?? '') ?? [];
  if (bounce?.bounceType === 'Permanent' || statuses.some((status) => NEVER_WORKS.test(status))) {
    return { proves: true, outcome: 'bounced-hard', count: 'bounced-hard' };
  }
  if (ABOUT_CONTENT.has(bounce?.bounceSubType ?? '')) {
    return { proves: true, outcome: null, count: 'content-rejected' };
  }
  return { proves: true, outcome: 'bounced-soft', count: 'bounced-soft' };
}

/** A reader who moved a mail out of the spam folder also makes a feedback report: it says "not-spam". */
function complaintMeaning({ complaint }: SesEvent): Meaning {
  if (complaint?.complaintFeedbackType === 'not-spam') return { proves: true, outcome: null, count: null };
  return { proves: true, outcome: 'complained', count: 'complained' };
}
