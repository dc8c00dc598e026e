import { plain } from './status-words.ts';

/** No longer note is read. */
const LONGEST_NOTE = 300;

/** Words that say of a person that they left, in the form of `plain`. */
const LEFT =
  /^(unsubscribed|unsubbed|abgemeldet|abbestellt|ausgetragen|desabonnee?s?|desinscrite?s?|desuscrit[oa]|disiscritt[oa]|descadastrad[oa]|afgemeld|uitgeschreven|avregistrerad|avprenumererad|afmeldt|avmeldt|wypisan[ya]|odhlasen[ay]?|отписалс[яь]|отписалась|отписана?|відписався|відписалась)$/;

/** The same in languages that are written without spaces. */
const LEFT_JOINED = /退会|配信停止|退订|退訂|取消订阅|取消訂閱|수신거부|구독취소/;

/** That nobody may write to them any more, as a person notes it. */
const ASKS =
  /remove me|(do not|don['’]t) (e-?mail|send|contact|write|mail)|no (more )?((e-?)?mails?|newsletters?|mailings)\b|keine? (weiteren )?((e-?)?mails?|newsletter|post|mailings?)\b|nicht (mehr )?(anschreiben|zusenden|senden|mailen|kontaktieren)|ne (plus|pas) (lui )?(envoyer|écrire|contacter)|plus de ((e-?)?mails?|newsletters?|courriels?)|no (enviar|mandar|contactar)|non (inviare|mandare|contattare)|niet (meer )?(mailen|versturen|benaderen)/i;

/** What they may have left beside mail, which says nothing about it. */
const OTHER_CHANNEL = /^(sms|push|whatsapp|fax|tracking)$/;

/** `unsubscribed by phone on 3 May`, `hat sich abgemeldet`: a note of somebody who keeps the list by hand. */
export function saysTheyLeft(note: string): boolean {
  // An address to click is in the row of everybody.
  if (note.length > LONGEST_NOTE || note.includes('://')) return false;
  if (LEFT_JOINED.test(note)) return true;
  if (ASKS.test(note)) return true;
  // Few cells have a word that is long enough.
  if (!/\p{L}{7}/u.test(note)) return false;
  const words = note.split(/[^\p{L}\p{M}]+/u).map(plain);
  return words.some((word) => LEFT.test(word)) && !words.some((word) => OTHER_CHANNEL.test(word));
}
