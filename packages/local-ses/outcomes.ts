import { globMatcher } from './glob.ts';

/** What becomes of an accepted mail at one recipient. */
export type Outcome =
  | { readonly kind: 'delivered' }
  | {
      readonly kind: 'bounced';
      readonly type: BounceType;
      readonly subType: string;
      readonly afterDelivery?: boolean;
    }
  | { readonly kind: 'complained'; readonly feedbackType?: string }
  | { readonly kind: 'delayed'; readonly delayType: string; readonly end: 'delivered' | 'bounced' }
  | { readonly kind: 'rejected'; readonly reason: string }
  /** Accepted, and never heard of again after the Send event. */
  | { readonly kind: 'silent' };

export type BounceType = 'Permanent' | 'Transient' | 'Undetermined';

/** An outcome for the recipients that match; `*` matches anything. Plain JSON. */
export interface OutcomeRule {
  readonly to: string;
  readonly outcome: Outcome;
}

/** Bounce subtypes SES publishes, with the status and diagnostic a mailbox provider would give. */
const DIAGNOSTICS: Readonly<Record<string, readonly [status: string, diagnostic: string]>> = {
  'Permanent/General': ['5.1.1', 'smtp; 550 5.1.1 user unknown'],
  'Permanent/NoEmail': ['5.1.1', 'smtp; 550 5.1.1 user unknown'],
  'Permanent/Suppressed': [
    '5.1.1',
    'Amazon SES has suppressed sending to this address because it has a recent history of bouncing as an invalid address. For more information about how to remove an address from the suppression list, see the Amazon SES Developer Guide: http://docs.aws.amazon.com/ses/latest/DeveloperGuide/remove-from-suppressionlist.html',
  ],
  'Permanent/OnAccountSuppressionList': [
    '5.1.1',
    'Amazon SES did not send the message to this address because it is on the suppression list for your account. For more information about removing addresses from the suppression list, see the Amazon SES Developer Guide at https://docs.aws.amazon.com/ses/latest/DeveloperGuide/sending-email-suppression-list.html',
  ],
  'Transient/General': ['4.0.0', 'smtp; 450 4.0.0 temporary failure'],
  'Transient/MailboxFull': ['4.2.2', 'smtp; 452 4.2.2 mailbox full'],
  'Transient/MessageTooLarge': ['5.3.4', 'smtp; 552 5.3.4 message too large'],
  'Transient/ContentRejected': ['5.7.1', 'smtp; 554 5.7.1 content rejected'],
  'Transient/AttachmentRejected': ['5.7.1', 'smtp; 554 5.7.1 attachment rejected'],
  'Undetermined/Undetermined': ['5.0.0', 'smtp; 554 transaction failed'],
};

export function diagnosticOf(type: BounceType, subType: string): { status: string; diagnosticCode: string } {
  const [status, diagnosticCode] =
    DIAGNOSTICS[`${type}/${subType}`] ??
    (type === 'Permanent' ? ['5.0.0', 'smtp; 550'] : ['4.0.0', 'smtp; 450']);
  return { status, diagnosticCode };
}

const SIMULATOR: Readonly<Record<string, Outcome>> = {
  success: { kind: 'delivered' },
  bounce: { kind: 'bounced', type: 'Permanent', subType: 'General' },
  // The automatic reply comes back as a transient bounce after the delivery.
  ooto: { kind: 'bounced', type: 'Transient', subType: 'General', afterDelivery: true },
  complaint: { kind: 'complained', feedbackType: 'abuse' },
  suppressionlist: { kind: 'bounced', type: 'Permanent', subType: 'Suppressed' },
};

/** True for SES's mailbox simulator, labels (`bounce+label@…`) included. */
export function isSimulator(address: string): boolean {
  return address.toLowerCase().endsWith('@simulator.amazonses.com');
}

/**
 * Decides by rule first, then as the mailbox simulator does; everybody else gets the mail.
 *
 * @see https://docs.aws.amazon.com/ses/latest/dg/send-an-email-from-console.html, "mailbox simulator"
 */
export class OutcomeBook {
  #rules: { readonly rule: OutcomeRule; readonly matches: (address: string) => boolean }[] = [];

  /** The latest rule wins. */
  add(rules: readonly OutcomeRule[]): void {
    this.#rules.unshift(...rules.map((rule) => ({ rule, matches: globMatcher(rule.to) })).reverse());
  }

  clear(): void {
    this.#rules = [];
  }

  of(address: string): Outcome {
    const ruled = this.#rules.find(({ matches }) => matches(address));
    if (ruled !== undefined) return ruled.rule.outcome;
    if (!isSimulator(address)) return { kind: 'delivered' };
    const mailbox = address.slice(0, address.indexOf('@')).split('+')[0]?.toLowerCase() ?? '';
    return SIMULATOR[mailbox] ?? { kind: 'bounced', type: 'Permanent', subType: 'General' };
  }
}
