import type { SesEvent } from './ses-event.ts';

type Bounce = NonNullable<SesEvent['bounce']>;

/**
 * The cause of a bounce. `address`: mail to it can never arrive. `mailbox`: a temporary problem of the mailbox.
 * `sender`: the provider rejected our mail because of its content, our set-up or our reputation.
 */
export type BounceCause = 'address' | 'mailbox' | 'sender';

/** Subtypes with which SES itself names the cause. */
const BY_SUBTYPE: Readonly<Record<string, BounceCause>> = {
  NoEmail: 'address',
  Suppressed: 'address',
  OnAccountSuppressionList: 'address',
  UnsubscribedRecipient: 'address',
  MailboxFull: 'mailbox',
  MessageTooLarge: 'sender',
  ContentRejected: 'sender',
  AttachmentRejected: 'sender',
};

/**
 * Enhanced status codes, without the class digit: providers and SES disagree on 4 or 5 for the same cause.
 * The first match counts. Sources for each row: docs/delivery.md, "What a bounce means".
 *
 * @see https://www.rfc-editor.org/rfc/rfc3463
 * @see https://www.iana.org/assignments/smtp-enhanced-status-codes
 */
const BY_STATUS: readonly (readonly [RegExp, BounceCause])[] = [
  [/^1\.[78]$/, 'sender'], // bad sender address
  [/^1\.\d+$/, 'address'], // no such mailbox, domain or null MX
  [/^2\.1$/, 'address'], // mailbox disabled
  [/^2\.3$/, 'sender'], // message too long
  [/^2\.\d+$/, 'mailbox'], // full, or another state of the mailbox
  [/^4\.(4|310)$/, 'address'], // the domain has no mail server
  [/^4\.\d+$/, 'mailbox'], // the network on the way
  [/^[3567]\.\d+$/, 'sender'], // system, protocol, content, policy and authentication
];

/** SES calls these transient, yet the address will never work (listmonk found 5.4.4, no such domain). */
const NEVER_WORKS = /^5\.(1\.(1|2|3|6|10)|4\.4)$/;

/** Codes that name no cause, so the answer's text is read first. Hotmail sends 5.5.0 for an unknown mailbox. */
const VAGUE = /^.\.(0\.\d+|[35]\.0)$/;

/** What providers write when their code is vague, most specific first. Lower case. */
const BY_WORDS: readonly (readonly [RegExp, BounceCause])[] = [
  [
    /over ?quota|quota exceeded|exceeded (his|her|their|its|the) .{0,20}quota|mailbox (is )?full|out of storage/,
    'mailbox',
  ],
  [
    /user unknown|unknown user|no such (user|recipient|mailbox)|(user|account|mailbox|recipient|address) (doesn.t|does not) exist|doesn.t have an? .{1,40} account|invalid (recipient|mailbox)|recipient (unknown|not found)|mailbox unavailable|(account|mailbox) (is |has been )?(disabled|inactive|closed)/,
    'address',
  ],
  [
    /messages from .{1,60} weren.t sent|sender verify|unusual sending|spam|spoof|unsolicited|block|black ?list|deny ?list|banned|reputation|polic(y|ies)|dmarc|\bspf\b|dkim|authenticat|\bptr\b|reverse dns|\brbls?\b|\bdnsbl|virus|malware|content|\bip=|ask your postmaster/,
    'sender',
  ],
];

/** Find the cause of a bounce. If neither code nor text names one, SES's bounce type decides. */
export function causeOf(bounce: Bounce): BounceCause {
  const bySubtype = BY_SUBTYPE[bounce.bounceSubType];
  if (bySubtype !== undefined) return bySubtype;
  const permanent = bounce.bounceType === 'Permanent';
  const [recipient] = bounce.bouncedRecipients;
  const words = (recipient?.diagnosticCode ?? '').toLowerCase();
  const status = statusOf(recipient?.status, words);
  // Microsoft 365 uses 5.4.1 for addresses unknown to its directory; elsewhere it means "no answer from host".
  if (permanent && words.includes('recipient address rejected: access denied')) return 'address';
  const byStatus = first(BY_STATUS, status.slice(2));
  const byWords = first(BY_WORDS, words);
  const cause = VAGUE.test(status) ? (byWords ?? byStatus) : (byStatus ?? byWords);
  if (cause === 'sender' || cause === 'mailbox') return cause;
  return permanent || NEVER_WORKS.test(status) ? 'address' : 'mailbox';
}

/** The event's code, or the one inside the provider's answer when the event's is vague. Empty when there is none. */
function statusOf(status: string | undefined, words: string): string {
  const inWords = /\b[45]\.\d{1,3}\.\d{1,3}\b/.exec(words)?.[0];
  const codes = [status?.trim(), inWords].filter((code) => code !== undefined && CODE.test(code));
  return codes.find((code) => code !== undefined && !VAGUE.test(code)) ?? codes[0] ?? '';
}

const CODE = /^[45]\.\d{1,3}\.\d{1,3}$/;

function first(table: readonly (readonly [RegExp, BounceCause])[], text: string): BounceCause | null {
  return table.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
