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

/** Codes that name no cause, so any words are read first. Hotmail sends 5.5.0 for an unknown mailbox. */
const VAGUE = /^.\.(0\.\d+|[235]\.0|4\.7)$/;

/** Codes that were registered for one cause of the sender's: no words say more. */
const CERTAIN = /^.\.(1\.[78]|7\.([2-9]|\d{2,}))$/;

type ByWords = readonly (readonly [RegExp, BounceCause])[];

const SOMEBODY = '(?:user|recipient|mailbox|account|address|alias|customer|local.?part)';
const GONE =
  '(?:unknown|not (?:found|known|registered|handled|valid|recogni[sz]ed)|(?:does|do|did)(?: not|n.t) exist|invalid|disabled|inactive|closed|deleted|terminated|discontinued)';

/** Codes that name one cause on the reader's side, even if the answer mentions the sender as well. */
const OF_READER = /^.\.(1\.([1236]|10)|2\.[123]|4\.4)$/;

/** Whoever sent the mail, as providers of the world call them. Lower case, without accents. */
const SENDER_WORD =
  '(?:\\bsender|absender|expediteur|emetteur|remitente|mittente|remetente|afzender|afsender|avsender|avsandar|lahettaj|nadawc|odesilatel|odosielatel|felado|expeditor|gonderen|αποστολε|отправител|відправник|発信者|送信者|差出人|发件人|發件人|寄件人|寄件者|발신자|보낸 ?사람)';

/** The sender as the one who is told, not as the one at fault: “returned to sender”, “sender should retry”. */
const SENDER_IS_TOLD = new RegExp(
  `(?:return\\w*|notif\\w+|inform\\w*|generat\\w+|sent|send|back|bounc\\w+|contact|tell|zuruck|an|retour\\w*|renvoy\\w+|devuelt\\w|devolv\\w+|restituit\\w|terug\\w*|tilbage|tilbake|zwrot\\w*)(?: (?:it|mail|message|back|to|the|an|den|a|al|il|le|au|aan|de|do|til|till))* (?:l.|all.)?${SENDER_WORD}\\p{L}*(?!\\S|'s| (?:e-?mail |mail )?(?:address|adress|domain|host|server|account))|${SENDER_WORD}s? (?:please|(?:should|must|may) (?:re)?(?:try|send|check|update|remove|contact))`,
  'gu',
);

/** Our address with what is wrong with it right behind: so much is certain whatever the code. */
const OUR_FAULT = new RegExp(
  `(?:${SENDER_WORD}|from address|return.(?:path|address)|bounce address|originator)\\S*(?: (?:e-?mail|mail|address|adress\\S*|domain|account|host|is|was|has|been|could|does|do))* (?:not\\b|n.t|doesn|invalid|unknown|reject|refused|denied|disabled|unbekannt|inconnu|desconocid|no existe|existiert nicht)`,
);

/** Our address or server, in words that would otherwise be taken for the reader's. */
const OURS = new RegExp(
  `${SENDER_WORD}|originat(?:or|ing)|mail from|from address|envelope.?from|from:? header|header from|reply.to|bounce address|your address(?! (?:book|list))|return.(?:path|address)|\\b(?:helo|ehlo)\\b|\\b(?:ip|client) address|adresse d.origine|de origen`,
);

/**
 * What providers write when they are certain of the cause, whatever their code: a gateway may say 5.7.1 of an unknown
 * user, and 5.2.1 of a blocked sender. The first match counts. Lower case, without accents.
 */
const CERTAIN_WORDS: ByWords = [
  [OUR_FAULT, 'sender'],
  [
    /envelope rejected|badmailfrom|relay(ing)? (access )?(is )?(denied|not permitted|prohibited)|(unable|not permitted|not allowed) to relay|rcpthosts/,
    'sender',
  ],
  // Block lists, reputation, authentication and rates.
  [
    /\b(ip|client|host|network|server|connection|domain)\b.{0,60}(black ?list|block ?list|deny ?list|blocked|banned|frequency limited|(?<!not )\blisted (in|on|at|by)\b(?! domino| directory))|spamhaus|barracudacentral|dns ?bl|\brbls?\b|reputation|dmarc|\bspf\b|dkim|unauthenticated|\bptr\b|(?:no|missing|invalid|bad|find your) (reverse|rdns)\b(?! forward)|reverse (dns|hostname|lookup)|too many (connections|messages|mails)|rate.?limit|user complaints|unusual (rate|sending)|gr[ea]ylist/,
    'sender',
  ],
  [
    /over ?quota|(quota|kontingent|cuota).{0,20}(exce|uberschritten|surpass)|exceed.{0,40}(quota|storage|allocation|disk)|(mailbox|inbox|account|postfach|box|user|recipient\w*)( \S+)? (is |ist |est )?(full|voll|pleine?|vol)\b|casella piena|buzon lleno|caixa cheia|out of storage|(mailbox|account|storage).{0,20}limit|limit.{0,20}mailbox|exhausted.{0,20}storage|insufficient.{0,20}storage|переполнен|已满/,
    'mailbox',
  ],
  [
    /receiving (mail|messages) (at a rate|too)|temporarily (disabled|deactivated|inactive|suspended|unavailable)/,
    'mailbox',
  ],
  [
    new RegExp(
      `${SOMEBODY}\\S*(?: \\S+){0,3}? ${GONE}|(?:no such|no|unknown|invalid|inactive|non.?existent|not an? valid|not our) (?:e-?mail )?${SOMEBODY}|doesn.t have an? .{1,40} account|cuda_nsu|recipnotfound`,
    ),
    'address',
  ],
  // The same in other languages.
  [
    /unbekannt|existiert nicht|(postfach|benutzer|empfanger|adresse) nicht gefunden|inconnu|n.existe pas|desconocid|no existe|sconosciut|non esiste|desconhecid|nao existe|inexist|inesist|onbekend|bestaat niet|nieznany|nie istnieje|не существует|не найден|неизвестный|存在しません|不存在/,
    'address',
  ],
];

/** The same, where our address may be at fault in any words. */
const CERTAIN_WORDS_OF_US: ByWords = [[OURS, 'sender'], ...CERTAIN_WORDS];

/** A mailbox that is disabled, or that has disabled us: our address only counts where no words name the mailbox. */
const CERTAIN_WORDS_OF_DISABLED: ByWords = [...CERTAIN_WORDS, [OURS, 'sender']];

/** What says something only behind a vague code or none, most specific first. */
const OTHER_WORDS: ByWords = [
  [
    /messages from .{1,60} weren.t sent|spam|spoof|forg(ery|ed)|unsolicited|block|black ?list|deny ?list|banned|polic(y|ies)|authenticat|not authori[sz]ed|virus|malware|content|header|syntax|(message|mail) ?size|size limit|\bip=|ask your postmaster|complaints|deferred|filter|prohibit|administrative|access denied|not accept (mails?|messages?) from|service (is )?(refused|unavailable)|(mail|message)\S* (is |was )?(rejected|refused|denied|not accepted)|lockout|\baup\b/,
    'sender',
  ],
  [
    /(mailbox|account|user) (is )?(unavailable|not available)|unroutea?ble|(address|recipient) rejected|unable to lookup|invalid domain/,
    'address',
  ],
];

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
