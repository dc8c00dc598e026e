/**
 * The cause of a bounce. `address`: mail to it can never arrive. `mailbox`: a temporary problem of the mailbox.
 * `sender`: the provider rejected our mail because of its content, our set-up or our reputation.
 */
export type BounceCause = 'address' | 'mailbox' | 'sender';

/** Words of one meaning by language: beginnings of words, in lower case and without accents. */
function anyOf(words: Readonly<Record<string, string>>): string {
  return `(?:${Object.values(words).join('|')})`;
}

export type ByWords = readonly (readonly [RegExp, BounceCause])[];

const SOMEBODY = '(?:user|recipient|mailbox|account|address|alias|customer|local.?part)';
const GONE =
  '(?:unknown|not (?:found|known|registered|handled|valid|recogni[sz]ed)|(?:does|do|did)(?: not|n.t) exist|invalid|disabled|inactive|closed|deleted|terminated|discontinued)';

/** Whoever sent the mail, as providers of the world call them. Lower case, without accents. */
const SENDER_WORD = anyOf({
  en: '\\bsender',
  de: 'absender',
  fr: 'expediteur|emetteur',
  es: 'remitente',
  it: 'mittente',
  pt: 'remetente',
  nl: 'afzender',
  da: 'afsender',
  no: 'avsender',
  sv: 'avsandar',
  fi: 'lahettaj',
  pl: 'nadawc',
  cs: 'odesilatel',
  sk: 'odosielatel',
  hu: 'felado',
  ro: 'expeditor',
  tr: 'gonderen',
  el: 'αποστολε',
  ru: 'отправител',
  uk: 'відправник',
  ja: '発信者|送信者|差出人',
  zh: '发件人|發件人|寄件人|寄件者',
  ko: '발신자|보낸 ?사람',
});

/** A mailbox or person that is not there. */
const UNKNOWN = new RegExp(
  anyOf({
    de: 'unbekannt|existiert nicht|(postfach|benutzer|empfanger|adresse) nicht gefunden',
    fr: 'inconnu|n.existe pas',
    es: 'desconocid|no existe',
    it: 'sconosciut|non esiste|inesist',
    pt: 'desconhecid|nao existe|inexist',
    nl: 'onbekend|bestaat niet',
    pl: 'nieznany|nie istnieje',
    ru: 'не существует|не найден|неизвестный',
    ja: '存在しません',
    zh: '不存在',
  }),
);

/** The sender as the one who is told, not as the one at fault: “returned to sender”, “sender should retry”. */
export const SENDER_IS_TOLD = new RegExp(
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
export const CERTAIN_WORDS: ByWords = [
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
  [UNKNOWN, 'address'],
];

/** The same, where our address may be at fault in any words. */
export const CERTAIN_WORDS_OF_US: ByWords = [[OURS, 'sender'], ...CERTAIN_WORDS];

/** A mailbox that is disabled, or that has disabled us: our address only counts where no words name the mailbox. */
export const CERTAIN_WORDS_OF_DISABLED: ByWords = [...CERTAIN_WORDS, [OURS, 'sender']];

/** What says something only behind a vague code or none, most specific first. */
export const OTHER_WORDS: ByWords = [
  [
    /messages from .{1,60} weren.t sent|spam|spoof|forg(ery|ed)|unsolicited|block|black ?list|deny ?list|banned|polic(y|ies)|authenticat|not authori[sz]ed|virus|malware|content|header|syntax|(message|mail) ?size|size limit|\bip=|ask your postmaster|complaints|deferred|filter|prohibit|administrative|access denied|not accept (mails?|messages?) from|service (is )?(refused|unavailable)|(mail|message)\S* (is |was )?(rejected|refused|denied|not accepted)|lockout|\baup\b/,
    'sender',
  ],
  [
    /(mailbox|account|user) (is )?(unavailable|not available)|unroutea?ble|(address|recipient) rejected|unable to lookup|invalid domain/,
    'address',
  ],
];
