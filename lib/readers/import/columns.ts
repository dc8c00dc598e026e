import { UsageError } from '../../errors.ts';
import { plain } from './status-words.ts';

/** What a column says of a person. */
export const FIELDS = [
  'address',
  'zone',
  'minute',
  /** A word such as `subscribed`, `cleaned` or `blocklisted`. */
  'state',
  /** Set, true or a date: the person left. */
  'left',
  'bounced',
  'complained',
  /** False: the person left. */
  'subscribed',
  'confirmed',
  'subscribedAt',
  'confirmedAt',
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
  /** Not known to us, but its name says that it may tell who left. */
  'suspicious',
  'ignored',
] as const;
export type Field = (typeof FIELDS)[number];

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
    メールアドレス 邮箱 电子邮件 이메일 البريدالإلكتروني subscriberemail useremail contactemail subscriber address adresse`,
  zone: 'zone timezone tz zeitzone fuseauhoraire zonahoraria fusoorario fusohorário tijdzone',
  minute: 'minute',
  state: `
    status state subscriberstatus emailstatus subscriptionstatus emailmarketingstatus contactstatus membershipstatus
    type subscribertype zustand statut état estado stato situação abostatus statusabo статус 状態 ステータス 状态 狀態 상태 الحالة`,
  left: `
    leftat unsubscribed unsubtime unsubcampaigntitle unsubcampaignid unsubreason unsubreasonother unsubscribedat
    unsubscribedon unsubscribedate unsubscribeddate unsubscriptiondate unsubscriptionreason unsubscribereason
    dateunsubscribed unsubscribetime optedout optout optoutdate optouttime deletedat emaildisabled emailsdisabled
    disabled blocklisted blacklisted emailblocklisted emailblacklisted suppressed deactivated deactivatedat
    abgemeldet abgemeldetam abmeldedatum abmeldung abbestelltam gesperrt désabonnéle datededésabonnement désinscritle
    archived archivedat archivedtime archivedon fechadebaja bajael datadisiscrizione disiscrittoil datadescadastro afgemeldop uitgeschrevenop 解除日 配信停止日 退会日`,
  bounced:
    'cleantime cleancampaigntitle cleancampaignid cleaned bounced bouncedat bouncedon bouncedate undeliverabilitydate undeliverabilityreason undeliverable hardbounced hardbounce hardbounces hardbouncecount',
  complained: 'complained complainedat complainedon complaint complaintdate spam spamcomplaint junk',
  subscribed: `
    subscribedtoemails subscribed issubscribed optedin optin doubleoptin active isactive enabled isenabled
    acceptsmarketing acceptsemailmarketing receivesnewsletter newsletteroptin marketingoptin emailoptin
    aktiv actif activo attivo ativo actief abonniert abonné suscrito iscritto inscrito ingeschreven`,
  confirmed:
    'confirmed isconfirmed verified emailverified bestätigt confirmé confirmado confermato bevestigd',
  subscribedAt: `
    subscribedat subscribedon optintime createdat creationdate startdate dateadded addedtime datejoined joined joinedat
    signupdate signuptime subscriptiondate subscribedate datesubscribed dateofsubscription created registrationdate
    anmeldedatum angemeldetam eingetragenam datedinscription inscritle fechadealta fechadesuscripción datadiiscrizione
    iscrittoil datadeinscrição aanmelddatum ingeschrevenop 登録日 登録日時 注册时间 订阅时间`,
  confirmedAt: `
    confirmedat confirmedon confirmtime confirmationdate confirmationtime optinconfirmedat optindate consentat
    consentdate bestätigtam datedeconfirmation fechadeconfirmación`,
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

/** Names that may tell who has left. A list with such a column is not trusted to be one of people who agreed. */
const SUSPICIOUS =
  /unsub|optout|optedout|optin|status|bounce|clean|block|black|suppress|complain|spam|junk|disabled|inactive|undeliver|churn|donotmail|donotemail|consent|permission|marketing|newsletter|deactivat|donotbulk|donotallow|reject|gdpr|revoke|withdraw|objected|abgemeld|abmeld|abbestell|widerruf|gesperrt|inaktiv|einwillig|desabonn|desinscri|consentement|inactif|bloque|inactiv|suscri|consentim|disiscri|consenso|inattiv|bloccat|descadastr|inativ|afgemeld|uitgeschreven|geblokkeerd|toestemming|avregistr|avmeld|afmeldt|wypis|zgoda|odhlas|отпис|соглас|解除|退会|停止|同意|退订|退訂|订阅|수신|동의|إلغاء|موافقة/;
/** `Unsubscribed from all email`, `email_optout`: a flag or a date in it says that the person left. */
const SAYS_THEY_LEFT = /^unsubscribed|optedout|optout/;
/** `Email hard bounce reason`: filled in only when it happened. */
const SAYS_THEY_BOUNCED = /hardbounce/;
/** Whatever else such a name says: it is about leaving, and never harmless. */
const ABOUT_LEAVING = /unsubscri|optout|optedout|donot/;
/** As a whole, and only as a whole, about something else: text messages, tracking, an address to click. */
const NOT_ABOUT_MAIL =
  /^(has)?(opted?out|unsubscribed?)?(of|from)?(sms|whatsapp|push|fax)(marketing)?(opt(ed)?(in|out)|consent|status|unsubscribed)?$|^(do)?nottrack(optout)?$|^(un)?subscri(be|ption)(url|link|token)$/;
/** They say nothing of the kind: how many mails bounced on the way to a good address, who pays, who may be tracked. */
const HARMLESS =
  /(?<!ac)count(?!ry)|(?<!gene|ope)rate(?!d)|campaignmonitor|stripe|payment|(?<!ex)plan|optinip|confirmip|(?<!re)source|ofbounces|softbounce|totrack/;
/** Text messages, push messages and faxes, unless the same column is about mail as well. */
const OTHER_CHANNEL = /^(?!.*(mail|newsletter|all|courriel|correo)).*(sms|whatsapp|^push|fax)/;

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

/** The same for one row whose names are its own, and which may hold no address. */
export function columnsOf(names: readonly string[], map: ReadonlyMap<string, Field>): readonly Column[] {
  const said = new Map([...map].map(([name, field]) => [plain(name), field]));
  return withOneAddress(
    names.map((name) => ({ name, field: said.get(plain(name)) ?? fieldOf(name, names) })),
  );
}

function fieldOf(name: string, names: readonly string[]): Field {
  const word = plain(name);
  const field = FIELD_OF.get(word);
  // Only Buttondown writes the state under such a common word.
  if (word === 'type' && !names.some((each) => plain(each) === 'creationdate')) return 'ignored';
  if (field !== undefined) return field;
  if (NOT_ABOUT_MAIL.test(word)) return 'ignored';
  if (!ABOUT_LEAVING.test(word) && (HARMLESS.test(word) || OTHER_CHANNEL.test(word))) return 'ignored';
  if (SAYS_THEY_LEFT.test(word)) return 'mayHaveLeft';
  if (SAYS_THEY_BOUNCED.test(word)) return 'bounced';
  return SUSPICIOUS.test(word) ? 'suspicious' : 'ignored';
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
