import type { Field } from './fields.ts';
import { plain } from './status-words.ts';

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
    /^(?!.*(unsubscri|optout|optedout|donot)).*((?<!ac)count(?!ry)|(?<!gene|ope)rate(?!d)|campaignmonitor|stripe|payment|(?<!ex)plan|(optin|consent)(ip|type|method|version|text|id)$|confirmip|ciosubscription|(?<!re)source|ofbounces|softbounce|bouncesoft|totrack)/,
  ],
  [
    'unread',
    /^(last)?(lead|order|payment|charge|billing|invoice|attendee|attendance|ticket|booking|shipping|fulfil?lment|financial|deal|marital|employment)status$/,
  ],
  // What somebody ordered or came to, whatever became of it.
  [
    'unread',
    /^(last)?(order|booking|ticket|event|invoice|shipment|course|appointment|reservation|bestellung|rechnung|termin|buchung|kurs|commande|facture|cours|pedido|factura|reserva|ordine|prenotazione|bestelling|zamowienie|objednavka|siparis|заказ|注文|予約|订单|訂單)s?$/,
  ],
  [
    'mayHaveLeft',
    /unsub|optedout|optout|exclu(ded?|sion)|donot(bulk|mass)?(e?mail|contact|send|disturb)|blocklist|blacklist|suppress|deactivat|suspended|withdrawn|revoked|objected|abgemeldet|abbestellt|gesperrt|desabonne|desinscri|disiscritt|afgemeld|uitgeschreven|ausgetragen|werbewiderspr|werbesperre|mailstop|^dnc$|^left(on|date|when)?$|^dateleft$|cancell?ationdate|dateofcancell?ation|dateofleaving|leavingdate|^kundigung(sdatum|am)$|^austritt(sdatum|am)?$|dated?e?resiliation|opzegdatum|datad[ei]cancel|fechad?e?cancelacion|robinson/,
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
    /widerspr|sperr|ausgetr|austritt|austrag|kundig|storn[io]|verweiger|abgelehnt|ablehn|refus|rechaz|rifiut|recusa|weiger|^(e?mail)?stop|^fin(de|abo|le|insc|$)|^ende(datum|am)?$|^(end|stop|slut|eind)dat(e|um)$|^abo(nnement)?s?(ende|bis|end)|^fechafin|^datafi(ne|m)|(?<!tra|re)baja(?!da|california)|subscriptionend|^ended|endofsubscr|resili|annul|disdet|recess|revoc|cancelamento|opzeg|opgezegd|uitschrijv|beeindigd|utmeld|uttrad|avslut|uppsag|opsig|oppsig|udmeld|eronnut|peruut|rezygn|odmow|sprzeciw|odvol|iptal|leiratk|dezabon|διαγραφ|отказ|退出|取消|拒否|拒绝|拒絕|不要|거부|해지|탈퇴|취소|رفض/,
  ],
  [
    'suspicious',
    /agree|accept|acept|accett|aceit|zustimm|einverstand|accord|akkoord|acuerdo|souhlas|рассыл|メルマカ|뉴스레터|النشرة|nieuwsbrief|boletin|infolettre|rundbrief|dsgvo|rgpd|mailable|marketable|contactable|optin|optedin|subscri(bed?|ption)?status|emailsubscri|status|clean|(?<!apartment|flat|tower|housing|building)block(?!no$|number|name|street|chain)|black|complain|spam|junk|disabled|inactive|churn|consent|permission|preference|marketing|newsletter|donotallow|reject|gdpr|revoke|withdraw|object|^reason$|^error|abmeld|widerruf|inaktiv|einwillig|consentement|inactif|bloque|inactiv|suscri|consentim|disiscri|consenso|inattiv|bloccat|descadastr|inativ|geblokkeerd|toestemming|avregistr|avmeld|afmeldt|wypis|zgoda|odhlas|отпис|соглас|解除|退会|停止|同意|退订|退訂|订阅|수신|동의|إلغاء|موافقة|配信|購読|状態|ステータス|状况|状态|狀態|상태|статус|подпис/,
  ],
];

/** What a name says in words of its own, in the form of `plain`; undefined when it says nothing. */
export function fieldByPattern(word: string): Field | undefined {
  // `plain` takes Hangul apart and marks off kana; the patterns are written as people write.
  const composed = word.normalize('NFC');
  return KINDS.find(([, pattern]) => pattern.test(word) || pattern.test(composed))?.[0];
}

/** Whether a plain yes or no in a column of this name may say whether somebody wants mail. */
export function isAboutMail(name: string): boolean {
  return /mail|courriel|correo|letter|lettre|brief|メール|邮件|郵件|메일|почт/u.test(
    plain(name).normalize('NFC'),
  );
}
