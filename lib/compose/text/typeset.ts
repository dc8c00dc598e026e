import { languageOfTag } from '@broadsheet/text/languages';

/**
 * Sets a text from outside as a typesetter would: quotation marks and apostrophes of its language for typewriter's,
 * dashes for hyphens between spaces, and spaces that must not break at the end of a line. Words stay as they are.
 * Marks are set all or not at all: where they do not pair, somebody meant inches, or cut the text.
 *
 * @param text - One line.
 * @param tag - Its language, BCP 47.
 */
export function typeset(text: string, tag: string): string {
  const language = languageOfTag(tag);
  const marks = language?.quotes?.split(' ');
  const dashed = text.replace(/ --? /g, ' – ');
  const quoted = marks === undefined ? dashed : withQuotes(dashed, marks);
  return withFirmSpaces(language?.tag === 'fr' ? withFrenchSpaces(quoted) : quoted);
}

/**
 * Between letters, before a shortened year ("the ’90s") and in words that are always shortened ("’t", "po’"), no
 * language means anything else by it.
 */
const APOSTROPHE =
  /(?<=[\p{L}\p{N}])'(?=\p{L})|(?<![\p{L}\p{N}])'(?=\d\ds?\b)|(?<![\p{L}\p{N}])'(?=(?:[nst]|em|tis|twas|cause|ndrangheta)(?![\p{L}\p{N}]))|(?<=(?<!\p{L})po)'/giu;

function withQuotes(
  text: string,
  [open = '', close = '', innerOpen = '', innerClose = '']: string[],
): string {
  const outer = paired(text, '"', open, close);
  const inner = paired(outer.replace(APOSTROPHE, '’'), "'", innerOpen, innerClose);
  return MAY_OPEN.test(inner) ? inner : inner.replace(/(?<=\p{L})'/gu, '’');
}

/** Beside a mark that opens and never closes, one behind a letter ("the dogs'") may be its partner. */
const MAY_OPEN = /(?<![\p{L}\p{N}])'/u;

const BEFORE_A_QUOTATION = /(?:^|[\s([{–—/«“„‘‚'"])$/u;
const AFTER_A_QUOTATION = /^(?:$|[\s)\]}–—/.,;:!?…»”“’‘'"])/u;

/** Straight marks as pairs, if every mark has a partner in the right place. */
function paired(text: string, mark: string, open: string, close: string): string {
  const parts = text.split(mark);
  if (parts.length % 2 === 0) return text;
  const pairUp = parts.every((part, i) => {
    const isInside = i % 2 === 1;
    if (isInside) return /[\p{L}\p{N}]/u.test(part) && !/^\s|\s$/u.test(part);
    const opens = i === parts.length - 1 || BEFORE_A_QUOTATION.test(part);
    return opens && (i === 0 || AFTER_A_QUOTATION.test(part));
  });
  if (!pairUp) return text;
  return parts.map((part, i) => (i === 0 ? part : `${i % 2 === 1 ? open : close}${part}`)).join('');
}

/** What is measured or counted, and its measure: "12 km", "5 %", "€ 30", "3 million". */
const UNITS =
  '%|‰|°C|°F|[€£$¥]|[kcm]?m|[km]?g|km/h|mph|ha|[kMGT]?W|[kMGT]Wh|[kMGT]B|million|billion|trillion|Mio\\.?|Mrd\\.?|p\\.m\\.|a\\.m\\.|pm|am|Uhr';
const BEFORE_UNIT = new RegExp(`(?<=\\d) (?=(?:${UNITS})(?![\\p{L}\\p{N}]))`, 'gu');
const AFTER_SIGN = /(?<=(?:^|[\s(])(?:[€£$¥§]|No\.|Nr\.|p\.)) (?=\d)/gu;

function withFirmSpaces(text: string): string {
  return text.replace(BEFORE_UNIT, '\u00a0').replace(AFTER_SIGN, '\u00a0');
}

/** Imprimerie nationale: a narrow space that does not break before `; ! ?`, a full one before `:` and inside guillemets. */
function withFrenchSpaces(text: string): string {
  return text
    .replace(/ (?=[;!?])/gu, '\u202f')
    .replace(/ (?=[:»])|(?<=«) /gu, '\u00a0')
    .replace(/«(?=[^\s])/gu, '«\u00a0')
    .replace(/(?<=[^\s])»/gu, '\u00a0»');
}
