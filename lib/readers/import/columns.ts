import { UsageError } from '../../errors.ts';
import { plain } from './status-words.ts';

/** What a column says of a person. */
const FIELDS = [
  'address',
  'zone',
  'minute',
  /** A word such as `subscribed`, `cleaned` or `blocklisted`. */
  'state',
  /** A state, or a part of a country: `NY`. */
  'stateOrPlace',
  /** Set, true or a date: the person left. */
  'left',
  'bounced',
  'complained',
  /** False: the person left. */
  'subscribed',
  'confirmed',
  /** True: the person never confirmed. */
  'unconfirmed',
  'subscribedAt',
  'confirmedAt',
  /** When the state beside it began: the day on which they subscribed, or left. */
  'stateAt',
  /** As our own export has it. */
  'suppression',
  'suppressedAt',
  /** Preferences and the record of consent, as our own export has them. */
  'days',
  'pausedUntil',
  'sectionsLeftOut',
  'leadLeftOut',
  'consentRecord',
  /** Its name says in words of its own that the person left: only a flag, a date or a state in it is understood. */
  'mayHaveLeft',
  'mayHaveBounced',
  /** Its name says in words of its own that the person agreed. */
  'mayHaveAgreed',
  /** Not known to us, but its name says that it may tell who left. */
  'suspicious',
  /** About something else, as far as we know: read only when a cell says in one word that the person left. */
  'unread',
  'ignored',
] as const;
export type Field = (typeof FIELDS)[number];

/** What an operator may call a column; the others are what we make of names that we do not know. */
export const MAPPED_FIELDS: readonly Field[] = FIELDS.filter(
  (field) =>
    !['stateOrPlace', 'mayHaveLeft', 'mayHaveBounced', 'mayHaveAgreed', 'suspicious', 'unread'].includes(
      field,
    ),
);

/** A list with such a column says itself who left. */
export const TELLS_WHO_LEFT: ReadonlySet<Field> = new Set<Field>([
  'state',
  'stateOrPlace',
  'left',
  'bounced',
  'complained',
  'subscribed',
  'confirmed',
  'unconfirmed',
  'suppression',
  'mayHaveLeft',
  'mayHaveBounced',
  'mayHaveAgreed',
  'suspicious',
]);

/** A column of the list: where it is, and what it is taken for. */
export interface Column {
  readonly name: string;
  readonly field: Field;
}

/**
 * Names of the exports we know, and of spreadsheets in other languages, in the form of `plain` but for accents. The
 * first address name that a list has is the best.
 */
const NAMES: Readonly<Partial<Record<Field, string>>> = {
  address: `
    emailaddress email email1value emailaddress1 email1 primaryemail mail emailadresse mailadresse emailadres adresseemail adresseélectronique courriel
    correoelectrónico correo indirizzoemail endereçodeemail epostadress epost adresemail эл.почта почта
    メールアドレス 邮箱 电子邮件 이메일 البريدالإلكتروني subscriberemail useremail contactemail subscriber address adresse
    abonnent recipient empfänger destinataire destinatario`,
  zone: 'zone timezone tz zeitzone fuseauhoraire zonahoraria fusoorario fusohorário tijdzone',
  minute: 'minute',
  state: `
    status state subscriberstatus emailstatus subscriptionstatus emailmarketingstatus marketingstatus
    emailmarketingconsent emailpermissionstatus emailsubscriberstatus emailsubscribe contactstatus memberstatus membershipstatus
    type subscribertype zustand statut état estado stato situação abostatus statusabo статус 状態 ステータス 状态 狀態 상태 الحالة`,
  left: `
    leftat unsubscribed unsubtime unsubcampaigntitle unsubcampaignid unsubreason unsubreasonother unsubscribedat
    unsubscribedon unsubscribedate unsubscribeddate unsubscriptiondate unsubscriptionreason unsubscribereason
    dateunsubscribed unsubscribetime optedout optout optoutdate optouttime deletedat emaildisabled emailsdisabled
    disabled inactive blocklisted blacklisted stoptime removedon removalreason nontransactional emailblocklisted emailblacklisted suppressed suppressedon deactivated deactivatedat
    suspended suspendedat banned bannedat deleted onhold deceased verstorben inaktiv
    abgemeldet abgemeldetam abmeldedatum abmeldung abbestelltam gesperrt désabonnéle datededésabonnement désinscritle
    archived archivedat archivedtime archivedon fechadebaja bajael datadisiscrizione disiscrittoil datadescadastro afgemeldop uitgeschrevenop uitschrijfdatum motivodebaja 解除日 配信停止日 退会日`,
  bounced:
    'cleantime cleancampaigntitle cleancampaignid cleaned bounced bouncedat bouncedon bouncedate undeliverabilitydate undeliverabilityreason undeliverable unreachable hardbounced hardbounce hardbounces hardbouncecount bouncing npai isbad email1isbad invalid invalidemail',
  complained:
    'complained complainedat complainedon complaint complaints complaintdate spam spamcomplaint spamcomplaining junk',
  subscribed: `
    subscribedtoemails subscribed issubscribed optedin optin doubleoptin active isactive enabled isenabled
    mailable emailable marketable contactable canbeemailed canemail
    acceptsmarketing acceptsemailmarketing receivesnewsletter newsletteroptin marketingoptin emailoptin
    aktiv actif activo attivo ativo actief abonniert abonné suscrito iscritto inscrito ingeschreven`,
  confirmed:
    'confirmed isconfirmed verified emailverified bestätigt confirmé confirmado confermato bevestigd',
  unconfirmed: 'unconfirmed notconfirmed unverified pending isoptinpending optinpending',
  subscribedAt: `
    subscribedat subscribedon subscribeddate subscribedtime adddate added entered memberssince membersince signedup signeduputc subscribersince optintime createdat creationdate startdate dateadded addedtime addedon
    datejoined joindate joined joinedat signedupat signedupon registered registeredat registeredon registriertam
    signupdate signuptime subscriptiondate subscribedate datesubscribed dateofsubscription created registrationdate
    anmeldedatum angemeldetam eingetragenam datedinscription inscritle fechadealta fechadesuscripción dataiscrizione datadiiscrizione inschrijfdatum datazapisu датаподписки
    iscrittoil datadeinscrição aanmelddatum ingeschrevenop 登録日 登録日時 注册时间 订阅时间`,
  confirmedAt: `
    confirmedat confirmedon confirmtime confirmationdate confirmationtime optinconfirmedat optindate optinat optedinat
    emailoptinat emailoptedinat consentat consentdate consenttimestamp activated activatedat bestätigtam bestätigungsdatum datedeconfirmation fechadeconfirmación`,
  suppression: 'suppression',
  suppressedAt: 'suppressedat',
  days: 'days',
  pausedUntil: 'pauseduntil',
  sectionsLeftOut: 'sectionsleftout',
  leadLeftOut: 'leadleftout',
  consentRecord: 'consentrecord',
};

const FIELD_OF: ReadonlyMap<string, Field> = new Map(
  Object.entries(NAMES).flatMap(([field, names]) =>
    namesIn(names).map((name): [string, Field] => [name, field as Field]),
  ),
);

/** Words that stand before a name that we know: `is_unsubscribed`, `email_unsubscribed_at`, `member_status`. */
const BEFORE = /^(is|has|was|email|subscriber|contact|member|user)+(?=.)/;

/** Where a list names places, a column called “state” may hold them. */
const PLACE =
  /^(city|town|zip|zipcode|postcode|postalcode|country|street|address1|streetaddress|ort|stadt|plz|land|ville|ciudad)$/;

/**
 * What other names say, in the form of `plain`; the first pattern that fits counts. A list with a column that may tell
 * who left is not trusted to be one of people who agreed.
 */
const KINDS: readonly (readonly [Field, RegExp])[] = [
  // As a whole, and only as a whole, about something else: text messages, tracking, an address to click.
  [
    'ignored',
    /^(has)?(opted?out|unsubscribed?)?(of|from)?(sms|whatsapp|push|fax)(marketing)?(opt(ed)?(in|out)|consent|status|unsubscribed)?$|^(do)?nottrack(optout)?$|^(un)?subscri(be|ption)(url|link|token)$/,
  ],
  // Text messages, push messages and faxes, unless the same column is about mail or about leaving as well.
  [
    'ignored',
    /^(?!.*(mail|newsletter|all|courriel|correo|unsubscri|optout|optedout|donot)).*(sms|whatsapp|^push|fax)/,
  ],
  // How many mails bounced on the way to a good address, who pays, who may be tracked, how somebody agreed.
  [
    'unread',
    /^(?!.*(unsubscri|optout|optedout|donot)).*((?<!ac)count(?!ry)|(?<!gene|ope)rate(?!d)|campaignmonitor|stripe|payment|(?<!ex)plan|(optin|consent)(ip|type|method|version|text|id)$|confirmip|(?<!re)source|ofbounces|softbounce|bouncesoft|totrack)/,
  ],
  ['unread', /^(lead|order|payment|fulfil?lment|financial|deal|marital|employment)status$/],
  [
    'mayHaveLeft',
    /unsub|optedout|optout|exclu(ded?|sion)|donot(bulk|mass)?(e?mail|contact|send|disturb)|blocklist|blacklist|suppress|deactivat|suspended|withdrawn|revoked|objected|abgemeldet|abbestellt|gesperrt|desabonne|desinscri|disiscritt|afgemeld|uitgeschreven|ausgetragen|werbewiderspr|werbesperre|mailstop|^dnc$|robinson/,
  ],
  ['complained', /(mark|report|complain|flag).{0,16}spam|spam.{0,3}(report|complain)/],
  ['unconfirmed', /(optin|confirmation|verification)pending|pending(optin|confirmation|verification)/],
  // `Email hard bounce reason`: filled in only when it happened.
  ['bounced', /hardbounce/],
  ['mayHaveBounced', /bounce|undeliver|unzustellbar/],
  // Whether mail is wanted, allowed or received.
  [
    'suspicious',
    /^opted$|(^|mail|news|marketing)opt$|mailing(?!address|street|city|state|zip|post|country|province|line|code|county)|receive(?!r|d)|recevoir|recibir|ricevere|receber|ontvangen|modtag(?!er)|motta(?!ker|gare)|(can|may|okto|shall)(we|i)?(e?mail|contact|send|write)|allow|erlaub|autori[sz]|tillat|tillad|(?<!be)werbung|reklam|publicid|publicit/,
  ],
  ['suspicious', /^(no(more|longer)?(e?mail|contact|news|post|promo)|kein|geen|pasde|plusde|nessun)/],
  // Newsletters and consent in more languages.
  [
    'suspicious',
    /samtyk|samtyck|suostum|consimt|suhlas|privol|hozzajarul|συγκαταθ|הסכמה|承諾|許諾|nyhetsbrev|nyhedsbrev|uutiskirje|boletim|bulletin|bulten|hirlevel|zpravodaj|naujienlaisk|uudiskiri|новост|ενημερωτικ|ניוזלטר|メールマカシン|ニュースレター|購讀|訂閱|电子报|電子報|电子通讯|verteiler|diffusion|utskick|udsend|prenumer/,
  ],
  // That somebody said no, or left.
  [
    'suspicious',
    /widerspr|sperr|ausgetr|austritt|austrag|kundig|storn[io]|verweiger|abgelehnt|ablehn|refus|rechaz|rifiut|recusa|weiger|^(e?mail)?stop|^fin(de|abo|le|insc|$)|baja|subscriptionend|^ended|endofsubscr|resili|annul|disdet|recess|revoc|cancelamento|opzeg|opgezegd|uitschrijv|beeindigd|utmeld|uttrad|avslut|uppsag|opsig|oppsig|udmeld|eronnut|peruut|rezygn|odmow|sprzeciw|odvol|iptal|leiratk|dezabon|διαγραφ|отказ|退出|取消|拒否|拒绝|拒絕|不要|거부|해지|탈퇴|취소|رفض/,
  ],
  [
    'suspicious',
    /agree|accept|acept|accett|aceit|zustimm|einverstand|accord|akkoord|acuerdo|souhlas|рассыл|メルマカ|뉴스레터|النشرة|nieuwsbrief|boletin|infolettre|rundbrief|dsgvo|rgpd|mailable|marketable|contactable|optin|optedin|subscri(bed?|ption)?status|emailsubscri|status|clean|block|black|complain|spam|junk|disabled|inactive|churn|consent|permission|preference|marketing|newsletter|donotallow|reject|gdpr|revoke|withdraw|object|^reason$|^error|abmeld|widerruf|inaktiv|einwillig|consentement|inactif|bloque|inactiv|suscri|consentim|disiscri|consenso|inattiv|bloccat|descadastr|inativ|geblokkeerd|toestemming|avregistr|avmeld|afmeldt|wypis|zgoda|odhlas|отпис|соглас|解除|退会|停止|同意|退订|退訂|订阅|수신|동의|إلغاء|موافقة|配信|購読|状態|ステータス|状况|状态|狀態|상태|статус|подпис/,
  ],
];

const AGREEING = namesIn(`
  newsletter newsletters nieuwsbrief boletín boletim infolettre rundbrief nyhetsbrev nyhedsbrev uutiskirje メールマガジン ニュースレター 訂閱
  samtykke samtycke suostumus optin optedin doubleoptin consent consented permission agree agreed agreement accept accepts
  accepted marketing gdpr dsgvo rgpd einwilligung zustimmung einverstanden einverständnis consentement accepte accord consenso accetto
  consentimiento acepto consentimento aceito toestemming akkoord zgoda souhlas согласие рассылка рассылку メルマガ 同意 뉴스레터 동의 النشرة موافقة`);

const SMALL = namesIn(`
  i to get receive receives the our your my for by via yes given at on of date day time am datum wants would like customer has is and e email
  emails mail mails sms double weekly daily monthly me send subscribe signup anmeldung erteilt j na 수신 ich möchte den die der das zum zur per erhalten je la le les de des par recevoir souhaite quiero recibir
  el por correo ricevere quero receber a o ik wil ontvangen на`);

const MAIL = namesIn('email emails mail mails correo');

const AGREEMENT = new RegExp(`^(${AGREEING.join('|')})+$`);

/** One word, however it is written; `opt` alone may as well be the beginning of *opt out*. */
const OPT_IN = /opt(?:ed)?[\s_-]*in(?!\p{L})/giu;

/**
 * A name that is built of nothing but words about agreeing and small words, such as `I agree to get the newsletter`:
 * whatever else is in it, such as *no*, *stopped* or *end*, may turn it round, and no list of such words would be
 * complete.
 */
function isAgreement(name: string): boolean {
  const words = name
    .replace(OPT_IN, ' optin ')
    .split(/[^\p{L}\p{N}\p{M}]+|(?<=\p{Ll})(?=\p{Lu})/u)
    .map(plain)
    .filter((word) => word !== '');
  const agreeing = words.filter((word) => AGREEMENT.test(word));
  // Whoever wants text messages may want no mail.
  if (words.includes('sms') && !words.some((word) => MAIL.includes(word))) return false;
  return agreeing.length > 0 && words.every((word) => SMALL.includes(word) || AGREEMENT.test(word));
}

/**
 * What each column of a list is taken for.
 *
 * @param map - What the operator says of a column, by its name; wins over what we think.
 * @throws {UsageError} if no column holds addresses, or `map` names a column or field that is not there.
 */
export function readColumns(names: readonly string[], map: ReadonlyMap<string, Field>): readonly Column[] {
  for (const name of map.keys()) {
    if (!names.some((each) => plain(each) === plain(name)))
      throw new UsageError(`--map: the list has no column "${name}"`, {
        fix: `its columns are: ${names.join(', ')}`,
      });
  }
  const columns = columnsOf(names, map);
  if (columns.some(({ field }) => field === 'address')) return columns;
  throw new UsageError(`no column of the list holds addresses; its columns are: ${names.join(', ')}`, {
    fix: 'name it in the first line ("email"), or say which it is: --map "COLUMN=address"',
  });
}

/**
 * Whether these are all the columns of a list, and those that SendGrid or Mailgun writes for people who unsubscribed or
 * complained. Such a file says nowhere what its people are, and its name may be any.
 */
export function isListOfPeopleWhoLeft(columns: readonly Column[]): boolean {
  return LISTS_OF_PEOPLE_WHO_LEFT.has(
    columns
      .map(({ name }) => plain(name))
      .sort()
      .join(' '),
  );
}

const LISTS_OF_PEOPLE_WHO_LEFT: ReadonlySet<string> = new Set([
  'created email',
  'created email ip',
  'address createdat',
  'address createdat tags',
]);

/** The same for one row whose names are its own, and which may hold no address. */
export function columnsOf(names: readonly string[], map: ReadonlyMap<string, Field>): readonly Column[] {
  const said = new Map([...map].map(([name, field]) => [plain(name), field]));
  return withOneAgreement(
    withOneAddress(names.map((name) => ({ name, field: said.get(plain(name)) ?? fieldOf(name, names) }))),
  );
}

/** Of several newsletters somebody may have agreed to one and not to another: the operator says which is meant. */
function withOneAgreement(columns: readonly Column[]): readonly Column[] {
  if (columns.filter(({ field }) => field === 'mayHaveAgreed').length < 2) return columns;
  return columns.map((column) =>
    column.field === 'mayHaveAgreed' ? { ...column, field: 'suspicious' } : column,
  );
}

function fieldOf(name: string, names: readonly string[]): Field {
  const word = plain(name);
  const has = (pattern: RegExp) => names.some((each) => pattern.test(plain(each)));
  // Only Buttondown writes the state under such a common word.
  if (word === 'type' && !has(/^creationdate$/)) return 'unread';
  if (word === 'state' && has(PLACE)) return 'stateOrPlace';
  const field = FIELD_OF.get(word) ?? withoutPrefix(word);
  if (field !== undefined) return field;
  // `plain` takes Hangul apart and marks off kana; the patterns are written as people write.
  const kind =
    KINDS.find(([, pattern]) => pattern.test(word) || pattern.test(word.normalize('NFC')))?.[0] ?? 'unread';
  if (kind !== 'suspicious') return kind;
  if (names.some((each) => tellsWhen(word, plain(each)))) return 'stateAt';
  if (names.some((each) => isCodeOf(word, plain(each)))) return 'unread';
  return isAgreement(name) ? 'mayHaveAgreed' : kind;
}

/** Whether a plain yes or no in a column of this name may say whether somebody wants mail. */
export function isAboutMail(name: string): boolean {
  return /mail|courriel|correo|letter|lettre|brief|メール|邮件|郵件|메일|почт/u.test(
    plain(name).normalize('NFC'),
  );
}

/**
 * Whether nothing is known about a column of this name, so that only its cells can say what it holds. A name about
 * something else (payment, text messages) is known.
 */
export function isUnknownName(name: string): boolean {
  const word = plain(name);
  return (
    FIELD_OF.get(word) === undefined &&
    withoutPrefix(word) === undefined &&
    !KINDS.some(([, pattern]) => pattern.test(word))
  );
}

/** Only of names that mean the same after such a word: `user_created`, `email_type` and `contact_state` do not. */
function withoutPrefix(word: string): Field | undefined {
  const rest = word.replace(BEFORE, '');
  const field = FIELD_OF.get(rest);
  const same =
    rest === 'status' || ['left', 'bounced', 'complained', 'subscribed', 'confirmed'].includes(field ?? '');
  return same ? field : undefined;
}

/** `Email Marketing Consent Timestamp` beside `Email Marketing Consent`. */
function tellsWhen(word: string, stem: string): boolean {
  return (
    word.startsWith(stem) &&
    /^(timestamp|date|time|at|since|updatedat|changedat)$/.test(word.slice(stem.length))
  );
}

/** `Status code` and `Member status ID` beside `Status`. */
function isCodeOf(word: string, state: string): boolean {
  const [, stem] = /^(.+)(code|id)$/.exec(word) ?? [];
  return stem !== undefined && FIELD_OF.get(state) === 'state' && stem.endsWith(state);
}

/** Mailchimp has `Email Address`, and `Address` for the street: the best name is the address, others are ignored. */
function withOneAddress(columns: readonly Column[]): readonly Column[] {
  const names = namesIn(NAMES.address ?? '');
  // A name that only the operator calls an address is the best of all.
  const rank = ({ name }: Column) => names.indexOf(plain(name));
  const [best] = columns.filter(({ field }) => field === 'address').sort((a, b) => rank(a) - rank(b));
  return columns.map((column) =>
    column.field === 'address' && column !== best ? { ...column, field: 'ignored' } : column,
  );
}

function namesIn(text: string): string[] {
  return text.trim().split(/\s+/).map(plain);
}
