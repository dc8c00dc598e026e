import type { Field } from './fields.ts';
import { hasLeft, plain, plainStandingOf, type Standing } from './status-words.ts';

/**
 * Names of the exports we know, and of spreadsheets in other languages, in the form of `plain` but for accents. The
 * first address name that a list has is the best.
 */
const NAMES: Readonly<Partial<Record<Field, string>>> = {
  address: `
    emailaddress email email1value emailaddress1 email1 primaryemail mail emailadresse mailadresse emailadres adresseemail adresseélectronique courriel
    correoelectrónico correo indirizzoemail endereçodeemail epostadress epost adresemail эл.почта почта
    emailcím eposta epostaadresi epostaadres adresáemail adresădeemail adresademail sähköposti sähköpostiosoite електроннапошта електроннаадреса ηλεκτρονικόταχυδρομείο הודעתדואל דואל メール eメール 电子邮件地址 电子邮箱 電子郵件 電子郵件地址 電郵 이메일주소 メールアドレス 邮箱 电子邮件 이메일 البريدالإلكتروني subscriberemail useremail contactemail subscriber address adresse
    abonnent recipient empfänger destinataire destinatario`,
  zone: 'zone timezone tz zeitzone fuseauhoraire zonahoraria fusoorario fusohorário tijdzone',
  minute: 'minute',
  state: `
    status state subscriberstatus emailstatus subscriptionstatus emailmarketingstatus marketingstatus
    emailmarketingconsent emailpermissionstatus emailsubscriberstatus emailsubscribe contactstatus memberstatus membershipstatus
    type subscribertype zustand statut état estado stato situação abostatus statusabo статус 状態 ステータス 状态 狀態 상태 الحالة
    κατάσταση trạngthái tìnhtrạng stare állapot státusz tila durum durumu stav stan стан staat staatus statuss būsena סטטוס מצב وضعیت สถานะ स्थिति keadaan
    配信状況 配信状態 購読状況 登録状況 订阅状态 訂閱狀態 구독상태 수신상태`,
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
    prenumererarsedan przystąpił iscrittoil datadeinscrição aanmelddatum ingeschrevenop 登録日 登録日時 注册时间 订阅时间 订阅日期 訂閱日期 注册日期 구독일 구독일자 등록일`,
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

const ADDRESS_NAMES = namesIn(NAMES.address ?? '');

const FIELD_OF: ReadonlyMap<string, Field> = new Map(
  Object.entries(NAMES).flatMap(([field, names]) =>
    namesIn(names).map((name): [string, Field] => [name, field as Field]),
  ),
);

/** Words that stand before a name that we know: `is_unsubscribed`, `email_unsubscribed_at`, `member_status`. */
const BEFORE = /^(is|has|was|email|subscriber|contact|member|user)+(?=.)/;

/** What a column of this name holds, in the form of `plain`; undefined for a name that is in no export we know. */
export function fieldNamed(word: string): Field | undefined {
  return FIELD_OF.get(word) ?? withoutPrefix(word);
}

/** How good a name for an address is, from 0 for the best; -1 for a name that only the operator calls an address. */
export function addressRank(name: string): number {
  return ADDRESS_NAMES.indexOf(plain(name));
}

/** Only of names that mean the same after such a word: `user_created`, `email_type` and `contact_state` do not. */
function withoutPrefix(word: string): Field | undefined {
  const rest = word.replace(BEFORE, '');
  const field = FIELD_OF.get(rest);
  const same =
    rest === 'status' || ['left', 'bounced', 'complained', 'subscribed', 'confirmed'].includes(field ?? '');
  return same ? field : undefined;
}

/**
 * A name that is itself a word for a state says what a yes or a date below it means, in any language of the table:
 * `Cancelled`, `canceled_at`, `Zrušeno`, `نشط`.
 */
export function fieldOfStateWord(word: string): Field | undefined {
  const standing = plainStandingOf(word) ?? leavingOn(word);
  return standing === null ? undefined : FIELD_OF_STATE[standing];
}

const FIELD_OF_STATE: Readonly<Record<Standing, Field>> = {
  confirmed: 'subscribed',
  pending: 'unconfirmed',
  unsubscribed: 'mayHaveLeft',
  bounced: 'mayHaveBounced',
  complained: 'complained',
};

/** Words for a day before or after a name. */
const DAY =
  /^(date(of)?|datum(der)?|data(di|de)?|fecha(de)?|дата)|(at|on|date|time|since|am|seit|den|le|il|el|op|em|sedan|dnia|dne|tarihi|дата|日|日時|日期|일)$/;

/** The day on which somebody left; the day of another state may be of anything. */
function leavingOn(word: string): Standing | null {
  const stem = word.replace(BEFORE, '').replace(DAY, '');
  const standing = plainStandingOf(stem);
  return standing !== null && hasLeft(standing) ? standing : null;
}

function namesIn(text: string): string[] {
  return text.trim().split(/\s+/).map(plain);
}
