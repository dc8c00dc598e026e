import {
  type BounceCause,
  type ByWords,
  CERTAIN_WORDS,
  CERTAIN_WORDS_OF_DISABLED,
  CERTAIN_WORDS_OF_US,
  OTHER_WORDS,
  SENDER_IS_TOLD,
} from './bounce-words.ts';
import type { SesEvent } from './ses-event.ts';

type Bounce = NonNullable<SesEvent['bounce']>;

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

/** Codes that name no cause, so any words are read first. Hotmail sends 5.5.0 for an unknown mailbox. */
const VAGUE = /^.\.(0\.\d+|[235]\.0|4\.7)$/;

/** Codes that were registered for one cause of the sender's: no words say more. */
const CERTAIN = /^.\.(1\.[78]|7\.([2-9]|\d{2,}))$/;

/** Codes that name one cause on the reader's side, even if the answer mentions the sender as well. */
const OF_READER = /^.\.(1\.([1236]|10)|2\.[123]|4\.4)$/;

/**
 * What the three digits of the answer mean when nothing else says more: RFC 5321 has 552 for a mailbox without room and
 * 554 and 521 for a transaction or a sender that the server refuses.
 */
const BY_REPLY: ByWords = [
  [/^552$/, 'mailbox'],
  [/^(521|554|571)$/, 'sender'],
];

/** Find the cause of a bounce. If neither code nor text names one, SES's bounce type decides. */
export function causeOf(bounce: Bounce): BounceCause {
  const bySubtype = BY_SUBTYPE[bounce.bounceSubType];
  if (bySubtype !== undefined) return bySubtype;
  const permanent = bounce.bounceType === 'Permanent';
  const [recipient] = bounce.bouncedRecipients;
  const words = readable(recipient?.diagnosticCode ?? '');
  const status = statusOf(recipient?.status, words);
  // Microsoft 365 uses 5.4.1 for addresses unknown to its directory; elsewhere it means "no answer from host".
  if (permanent && MICROSOFT_UNKNOWN.test(`${status} ${words}`)) return 'address';
  const byStatus = first(BY_STATUS, status.slice(2));
  const certain = CERTAIN.test(status) ? byStatus : first(certainWords(status), words);
  const byWords = first(OTHER_WORDS, words);
  const cause = certain ?? (VAGUE.test(status) ? (byWords ?? byStatus) : (byStatus ?? byWords));
  // An answer that we cannot read is no reason to give an address up on one morning.
  const known = cause ?? (words === '' ? null : (first(BY_REPLY, replyIn(words)) ?? 'mailbox'));
  if (known === 'sender' || known === 'mailbox') return known;
  return permanent || NEVER_WORKS.test(status) ? 'address' : 'mailbox';
}

function certainWords(status: string): ByWords {
  if (status.endsWith('.2.1')) return CERTAIN_WORDS_OF_DISABLED;
  return OF_READER.test(status) ? CERTAIN_WORDS : CERTAIN_WORDS_OF_US;
}

const MICROSOFT_UNKNOWN = /^(5\.4\.1|.\.0\.\d+|) .*recipient address rejected: access denied/;

function replyIn(words: string): string {
  return /\b[245]\d\d\b/.exec(words)?.[0] ?? '';
}

/** The answer without what names no cause: addresses and links, in which any word may stand. */
function readable(answer: string): string {
  return answer
    .slice(0, LONGEST_ANSWER)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/https?:\/\/\S+|[^\s<>()"':;,]+@[^\s<>()"':;,]+/g, ' ')
    .replace(/\s+/g, ' ')
    .normalize('NFC')
    .replace(SENDER_IS_TOLD, ' ')
    .trim();
}

/** An answer may have many lines, and a hostile server writes as many as it likes. */
const LONGEST_ANSWER = 2_000;

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
