import type { LineFacts } from '../lines/scan-line.ts';
import { type Mention, mention } from './mention.ts';
import { isUnlikeWords, LEGAL, LEGAL_NEXT } from './publisher-names.ts';

/** A copyright line of no company, with a name of several words: that may be found again anywhere. */
export function isPlain({ place, name, line }: Mention): boolean {
  const below = line.slice(line.indexOf(name) + name.length);
  const isName = name.includes(' ') || isUnlikeWords(name);
  return place === 'copyright' && isName && !LEGAL_NEXT.test(below) && IS_NOTICE.test(line);
}

const YEAR = '(?:19|20)\\d\\d(?:\\s?[-–—/]\\s?(?:\\d{4}|\\d\\d))?';
const SIGN = '(?:[©ⓒ]|\\(c\\)|\\bcopyright\\b)';
const OWNER_AFTER = new RegExp(
  `${SIGN}[\\s:,]*${SIGN}?[\\s:,]*(?:by\\s)?(?:${YEAR})?[\\s,.:|·•–-]*(?:by\\s)?(.*)$`,
  'iu',
);
const OWNER_BEFORE = new RegExp(
  `^(?:${YEAR}\\s)?(.{2,50}?)[\\s,.]*(?:${SIGN}|all rights reserved|alle rechte vorbehalten)`,
  'iu',
);
const RIGHTS_BEFORE =
  /(?:tous droits réservés|todos los derechos reservados|tutti i diritti riservati|todos os direitos reservados|wszelkie prawa zastrzeżone|alla rättigheter förbehållna)[\s:–-]+(.*)$/iu;
const OWNER_ENDS = new RegExp(
  `[|•·;/]|\\s[–—-]\\s|,\\s(?!inc|ltd|llc)|\\.\\s|\\.$|\\s${YEAR}|\\s?\\(|\\sall rights|\\salle rechte|\\stous droits|\\stodos los|\\stutti i|\\sor its\\s|(?<=\\p{L})\\.?Copyright|\\sand affiliated|\\spowered by|©`,
  'iu',
);

/** Says more than that somebody took a picture. */
const IS_NOTICE =
  /\d{4}|rights|rechte|droits|derechos|diritti|\||copyright|ansvarig|ansvarlig|ansvarshavende|impressum|imprint|direttore responsabile|directeur de (?:la )?publication|herausgeber|redakcja|vastaava päätoimittaja/iu;

/** Whom a copyright line names as the owner of the page. */
export function copyrights(text: string): readonly Mention[] {
  if (
    text.length > 300 ||
    !/[©ⓒ]|\(c\)|copyright|rights reserved|rechte vorbehalten|droits réservés|derechos reservados|diritti riservati/i.test(
      text,
    ) ||
    isPictureCredit(text)
  )
    return [];
  return [OWNER_AFTER, OWNER_BEFORE, RIGHTS_BEFORE].flatMap((pattern) => {
    const name = pattern.exec(text)?.[1]?.split(OWNER_ENDS)[0]?.trim() ?? '';
    const isNotice = IS_NOTICE.test(text) || LEGAL.test(name);
    return isNotice && name.length >= 2 && name.length <= 60 && /\p{L}/u.test(name)
      ? [mention('copyright', name, text)]
      : [];
  });
}

/** `© 2026 The Quay Chronicle - Imprint`: says whose the page is. */
export function isNotice({ text }: LineFacts): boolean {
  return text.length <= LONGEST_NOTICE && STARTS_NOTICE.test(text);
}

const LONGEST_NOTICE = 200;
const STARTS_NOTICE = new RegExp(`^(?:${SIGN}[\\s:,]*){1,2}(?:by\\s)?${YEAR}|^${YEAR}\\s?${SIGN}`, 'iu');

/** Letters before the sign of a notice. */
const LONGEST_BEFORE = 60;

/** `Smoke over the pier on Friday. © Ada Moss`: the credit of a picture is behind its text. */
function isPictureCredit(text: string): boolean {
  const at = text.search(/[©ⓒ]|\(c\)/iu);
  if (at <= 0) return false;
  const [before, after] = [text.slice(0, at), text.slice(at)];
  const isSentence = /(?<!\p{L})\p{Ll}{3,}(?!\p{L})/u.test(
    before.replace(/copyright|by|rights reserved/giu, ''),
  );
  return (
    (at > LONGEST_BEFORE || isSentence) && !/rights reserved|rechte|droits|derechos|diritti/iu.test(after)
  );
}
