import { type Mention, mention } from './mention.ts';
import { isUnlikeWords } from './publisher-names.ts';

/** Offered under a name that is no word of a menu: of several words, or written as no word is (`PhillyVoice`, `nh24`). */
export function isDistinct({ place, name, offer = '' }: Mention): boolean {
  return place === 'offer' && !ABOUT.test(offer) && !ARCHIVE.test(offer) && isUnlikeWords(name);
}

/** What pages say of columns, people and companies as well. */
export const ABOUT = /^(?:about|ber|om|kontakt|contact|morefrom|follow|mehrvon|plusde|msde)$/u;
/** Columns have one. */
const ARCHIVE = /^archiv[eo]?$/u;

/** What hardly anybody but a paper offers, without marks and the plural. */
export const ONLY_PAPERS =
  /^(?:app|downloadthe|gettheapp|epaper|abo|subscribeto|abonnierensie|abonnezvousà|aveclapplication|suscríbetea|nete|úneteà|newsletter|shop|jobsat|jobsbei|careersat|arbeitenbei|karrierebei|advertise(?:with|in|on)|werben(?:bei|in)|mediathek|digital|leserreisen|archiv|archivo|unterstützen|abonnieren|redaktion)$/u;

/** What publishers offer under their name, and hardly anybody else. */
const OFFER_BEFORE =
  /^(?<offer>subscribe to|download the|get the|advertise (?:with|in|on)|careers at|jobs (?:at|bei)|work (?:for|at)|arbeiten bei|become a|more from|follow|mehr von|plus de|más de|welcome to|offers from|about|über|om|kontakt|contact|angebote bei|karriere bei|mitglied bei|werben (?:bei|in)|abonnieren sie|únete a|suscríbete a|archivo|abonnez-vous à|avec l['’]application|applications?)\s+(?:(?:der|die|das|den|the|het|de|la|el|le)\s)?(?<name>.{2,40}?)(?:\s(?:app|newsletters?|today|now|insider|member|premium))?[.!]?$/iu;
const OFFER_AFTER =
  /^(?:the |der |die |das )?(?<name>.{2,40}?)(?:['’]s)?(?:\s|-|\s-\s)?(?<offer>\+|(?<=\s|-)(?:shops?|store|apps?|jobs|careers|abo|abos|e-?paper|premium|plus|archive?s?|archiv|ausgabenarchiv|insider|consulting|bingo|media ?daten|mediengruppe|buchprogramm|produkte|reisen|akademie|academy|studio|events|homepage|startseite|coaching|bestseller|immobilier|jeux|magazine|radio|radyo|fond|stiftung|klub|club|mediathek|newsletters?|leserreisen|spiele|english|store|on facebook|on twitter|op facebook|op twitter|auf facebook|auf twitter|(?:op|on|auf|sur|en|på|su) (?:instagram|youtube|whatsapp|linkedin)|unterstützen|abonnieren|bestellen|konto|redaktion))$/iu;

/** `Follow The Quay Chronicle on WhatsApp`, `Die Quay Chronicle ist auch auf Instagram`. */
const FOLLOWED =
  /^(?:(?:follow|like|join|find|folgen sie|folge|folgst du schon|suivez|rejoignez|sigue a|segui|volg|følg|följ)\s(?:the |der |die |das )?(?<name>.{2,40}?)\s|(?:the |der |die |das )?(?<named>.{2,40}?)\s(?:ist|is|est|está|è)\s(?:jetzt |auch |now |also |aussi |también |anche )+)(?:on|auf|bei|sur|en|su|op|på)\s(?<offer>whatsapp|instagram|telegram|google news|tiktok|linkedin|bluesky|threads)\b/iu;
/** `Jobs@Quay`. */
const AT_OFFER =
  /(?:^|\s)(?<offer>abo|werben|karriere|jobs|anzeigen|scuola|home)@(?<name>\p{Lu}[\p{L}\d]{1,20})(?=\s|$)/iu;

/** Under whose name a line offers something. */
export function offers(text: string): readonly Mention[] {
  if (text.length > LONGEST_OFFER) return [];
  return [OFFER_BEFORE, OFFER_AFTER, FOLLOWED, AT_OFFER].flatMap((pattern) => {
    const parts = pattern.exec(text)?.groups;
    const { name = parts?.named ?? '', offer = '' } = parts ?? {};
    if (!/^[\p{Lu}\d]|^\p{Ll}+\p{Lu}/u.test(name) || name.split(' ').length > 4) return [];
    return [{ ...mention('offer', name, text), offer: offer.toLowerCase().replace(/\W|s$/g, '') }];
  });
}

/** Characters of a line that offers something. */
const LONGEST_OFFER = 80;
