import type { Field } from './fields.ts';
import { plain, plainStandingOf } from './status-words.ts';

/** Words that say of a subscription that it ended, beside those of the table of states. In the form of `plain`. */
const LEFT =
  /^(left|cancel(l?ed|l?ation|l?ing|s)?|remov(ed|al)|terminat(ed|ion)|delet(ed|ion)|unsubscription|ausgeschieden|ausgetreten|beendet|beendigung|loschung|loschdatum|entfernt|resiliation|eliminacion|cancelacion|cancelamento|rimozione|cancellazione|remocao|verwijdering|beeindigd|borttagen|borttagning|raderad|slettet|sletning|sletting|fjernet|avsluttet|poistettu|usuniet[yae]|usunieci[ae]|smazan[oay]?|odstranen[oay]?|silindi|silinme|удален\p{L}*|видален\p{L}*)$/u;

/** Words that are also said of a journey or a building: beside a day or a list they may say who left. */
const MAY_HAVE_LEFT = /^(exit(ed)?|leave|leaving|sortie|parti|salida|saida|uscita|выбыл\p{L}*)$/u;

/** What ends when somebody leaves, days, and small words. Whatever else is in a name makes it one of something else. */
const BESIDE: ReadonlySet<string> = new Set(
  `subscription subscriptions subscriber subscribers account accounts membership member members list lists mailing newsletter newsletters
  plan user contact reader from of the a an our this has have had is was been be date day on at when since reason for
  abo abos abonnement abonnements abonnent konto mitglied mitgliedschaft liste verteiler am seit datum der die das aus vom wurde ist hat grund
  compte adhésion membre abonné abonnée de du des la le les jour depuis été est motif
  fecha día del el cuenta suscripción suscriptor socio lista desde ha sido motivo
  data di della dal dalla conto iscrizione abbonamento il e stato iscritto conta assinatura assinante em da do foi
  op van uit lijst lid lidmaatschap reden från listan den medlem medlemskap abonnemang prenumeration fra listen dato medlemsskab
  z listy konta dnia datum ze seznamu listeden tarihi дата из списка рассылки`
    .split(/\s+/)
    .map(plain),
);

/** The same in languages that are written without spaces. */
const JOINED =
  /^(会員|登録|購読|アカウント|メンバー|用户|会员|帳號|账户|회원|구독)?(削除|解約|脱退|删除|刪除|注销|註銷|삭제|탈퇴)(日|日時|日付|済み?|フラグ|日期|时间|時間|일|일자|일시)?$/;

/** That somebody wants nothing any more, in the form of `plain`. */
const WANTS_NOTHING =
  /^(is|are)?nolonger(a|an)?(subscri(bed|ber|bing)|member|reader|active|interested|wanted|wants)|^(wants|want|wishes)(no|nomore)(e?mails?|news|newsletters?|contact|post)$|^(e?mails?|news|newsletters?)(is|are)?(undesired|unwanted|notwanted|notdesired|nolongerwanted|unerwunscht)$|^(un(wanted|desired)|unerwunschte?)(e?mails?|newsletters?)$|^nichtmehr(abonniert|mitglied|aktiv|dabei)$|^(nest|est)?plus(abonnee?|membre|inscrite?)$|^yano(esta)?(suscrit[oa]|soci[oa])$|^nietmeer(geabonneerd|lid|actief)$/;

/**
 * What a name of several words says that is built of nothing but a word of leaving, what was left, and small words:
 * `Subscription cancelled on`, `Abo beendet am`; undefined for others, such as `Cancelled by` and `Order cancelled`.
 */
export function fieldOfLeavingName(name: string): Field | undefined {
  const joined = name.normalize('NFKC').replace(/[\s_-]/g, '');
  if (JOINED.test(joined) || WANTS_NOTHING.test(plain(name))) return 'mayHaveLeft';
  const words = name
    .split(/[^\p{L}\p{M}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})/u)
    .map(plain)
    .filter((word) => word !== '');
  const others = words.filter((word) => !BESIDE.has(word));
  const [word = '', ...more] = others;
  if (more.length > 0 || word === '') return undefined;
  if (LEFT.test(word) || plainStandingOf(word) === 'unsubscribed') return 'mayHaveLeft';
  return MAY_HAVE_LEFT.test(word) && words.length > 1 ? 'suspicious' : undefined;
}
