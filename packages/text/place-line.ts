/** "LISBON", "NEW YORK", "LISBON/BERLIN", "VELM, R.S.", "LISBON, Portugal, Nov. 21": a place in capitals, and more of it. */
const CAPITALS = "\\p{Lu}[\\p{Lu}\\p{M}.'’ /-]{2,40}(?:,\\s?[^()\\[\\]—–:;|\\n]{2,30}?){0,2}";
/** "Lisbon", "New Delhi", "Madrid, 21 nov": believed only with an agency in brackets behind it. */
const WORDS =
  "\\p{Lu}[\\p{L}\\p{M}.'’-]+(?:[ /]\\p{Lu}[\\p{L}\\p{M}.'’-]+){0,3}(?:,\\s?[^()\\[\\]—–:;|\\n]{2,30}?){0,2}";
/** "(Overland Wire)", "(dpa)", "[WKLM]", "(DAILYWIRE | ORLOW)", "(askanews)". */
const AGENCY = '\\s?[([【]\\s?(?:[\\p{Lu}\\p{N}][^()[\\]【】\\n.!?]{1,39}|[a-z/]{2,10})[)\\]】]';
/** A dash with or without blanks around it, and what some agencies print instead. A hyphen needs a blank before it. */
const DASH = '(?:\\s*(?:—|–|―|--|;|\\|)\\s*|\\s*\\.\\s?[-—–]\\s*|\\s+[-_]\\s*)';
const NEXT = '(?=["\'“‘«„‹「『(¿¡]*[\\p{Lu}\\p{Lt}\\p{Lo}\\p{N}])';

/** "RIYADH, Saudi Arabia Oleksandr": the dash was lost on the way, but the capitals are followed by the name of a country. */
const COUNTRY = countryNames().map(RegExp.escape).join('|');

function countryNames(): string[] {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.flatMap((a) => letters.flatMap((b) => names.of(a + b) ?? []));
}

/** Articles of several languages: after a dash, a sentence begins with one, and hardly any goes on so. */
const ARTICLE =
  "(?:(?:Der|Die|Das|Eine?|Le|La|Les|Une?|El|Los|Las|Una|Il|Lo|Gli|Os?|As|Uma?|De|Het|Een|Den|Det|Ett)\\s|L[’'])";
/** One or two words that are no article. */
const BARE = `(?!${ARTICLE})\\p{Lu}[\\p{L}\\p{M}’-]{2,20}(?:[ /]\\p{Lu}[\\p{L}\\p{M}’-]{2,20})?`;

const CAPITAL_WORD = "[\\p{Lu}\\p{M}.'’-]";

const PLACE_LINES = [
  // Short capitals may be an organisation: "IMF, Pakistan Finance Ministry open talks".
  `(?:${CAPITAL_WORD}{6,40}|${CAPITAL_WORD}+(?: ${CAPITAL_WORD}+)+),\\s(?:${COUNTRY})\\s+`,
  // "LISBON — The", "NEW YORK, Nov. 21 (Overland Wire) - The", "VELM, R.S. (WKLM)—The", "MADRID (EFE).- El"
  `${CAPITALS}(?:${AGENCY})?${DASH}`,
  // "LISBON: The", "NEW DELHI, Nov 21: The"
  `${CAPITALS}:\\s+`,
  // "LISBON (Overland Wire) The", "[LISBON] The", "(DAILYWIRE | ORLOW) – The", "VELM (Wirepress) -A"
  `${CAPITALS}${AGENCY}(?:\\s*-\\s*|:?\\s+)`,
  `${AGENCY}(?:${DASH}|\\s*-\\s*|:\\s+)`,
  '\\[\\p{Lu}[\\p{Lu}\\p{M} ]{2,30}\\]\\s+',
  // "Lisbon (Overland Wire) – The", "Madrid, 21 nov (EFE).- El", "Lisbon (Overland Wire): The"
  `${WORDS}${AGENCY}(?:${DASH}|\\s*-\\s*|:\\s+)`,
  // "Köln – Die", "(Bremen) Das"
  `${BARE} [–-] (?=${ARTICLE})(?![^.!?]*\\s[–—-]\\s)`,
  `\\(${BARE}\\)\\s(?=${ARTICLE})`,
].map((pattern) => new RegExp(`^(?:${pattern})${NEXT}`, 'u'));

/**
 * The place line that a paragraph opens with, its dash and spaces included; empty when there is none. Two on end
 * ("(ANSA) - ROMA, 21 NOV - ") are one.
 */
export function placeLineOf(paragraph: string): string {
  const first = placeLineAt(paragraph);
  return first === '' ? '' : first + placeLineAt(paragraph.slice(first.length));
}

function placeLineAt(text: string): string {
  for (const pattern of PLACE_LINES) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return found;
  }
  return '';
}
