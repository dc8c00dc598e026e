import type { SuppressionReason } from './account.ts';
import {
  bounceEvent,
  complaintEvent,
  deliveryDelayEvent,
  deliveryEvent,
  type EventRecord,
  rejectEvent,
  type SesEventType,
} from './events.ts';
import type { MailObject } from './mail-object.ts';
import type { BounceType, Outcome } from './outcomes.ts';

/** An event to come; its record is made when it comes out, because it tells the time. */
export interface ComingEvent {
  readonly type: SesEventType;
  readonly recipients: readonly string[];
  readonly make: (at: Date) => EventRecord;
}

/** One recipient of one mail. */
export interface Addressee {
  readonly mail: MailObject;
  readonly recipient: string;
  readonly newFeedbackId: () => string;
}

/** What SES tells about a recipient after the Send event, in this order. */
export function eventsOfOutcome(to: Addressee, outcome: Outcome): ComingEvent[] {
  switch (outcome.kind) {
    case 'silent':
      return [];
    case 'delivered':
      return [delivery(to)];
    case 'bounced': {
      const bounced = bounce(to, outcome.type, outcome.subType);
      return outcome.afterDelivery === true ? [delivery(to), bounced] : [bounced];
    }
    case 'complained':
      return [delivery(to), complaint(to, outcome.feedbackType ?? 'abuse', null)];
    case 'delayed': {
      const end = outcome.end === 'delivered' ? delivery(to) : bounce(to, 'Transient', 'General');
      return [delay(to, outcome.delayType), end];
    }
    case 'rejected':
      return [coming(to, 'Reject', () => rejectEvent(to.mail, outcome.reason))];
  }
}

/** SES accepts a mail to a suppressed address, sends nothing, and reports it as bounced or complained about. */
export function eventsOfSuppression(to: Addressee, reason: SuppressionReason): ComingEvent[] {
  return reason === 'COMPLAINT'
    ? [complaint(to, null, 'OnAccountSuppressionList')]
    : [bounce(to, 'Permanent', 'OnAccountSuppressionList')];
}

/** Why an outcome puts the recipient on the account suppression list; null when it does not. */
export function suppressionBy(outcome: Outcome): SuppressionReason | null {
  if (outcome.kind === 'complained') return 'COMPLAINT';
  return outcome.kind === 'bounced' && outcome.type === 'Permanent' ? 'BOUNCE' : null;
}

function delivery(to: Addressee): ComingEvent {
  return coming(to, 'Delivery', (at) => deliveryEvent(to.mail, to.recipient, at));
}

function bounce(to: Addressee, type: BounceType, subType: string): ComingEvent {
  const feedbackId = to.newFeedbackId();
  return coming(to, 'Bounce', (at) => bounceEvent(to.mail, to.recipient, { type, subType, feedbackId, at }));
}

function complaint(to: Addressee, feedbackType: string | null, subType: string | null): ComingEvent {
  const feedbackId = to.newFeedbackId();
  return coming(to, 'Complaint', (at) =>
    complaintEvent(to.mail, to.recipient, { feedbackType, subType, feedbackId, at }),
  );
}

function delay(to: Addressee, delayType: string): ComingEvent {
  return coming(to, 'DeliveryDelay', (at) => deliveryDelayEvent(to.mail, to.recipient, delayType, at));
}

function coming(to: Addressee, type: SesEventType, make: (at: Date) => EventRecord): ComingEvent {
  return { type, recipients: [to.recipient], make };
}
