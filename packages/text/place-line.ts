/** "LISBON —", "NEW YORK, Nov. 21 (Overland Wire) -": place in capitals, perhaps a date and the agency. */
const DATELINE =
  /^\p{Lu}[\p{Lu}\p{M}.'’ -]{2,40}(?:,\s[^()—–\n]{2,30}?)?(?:\s?\([^()\n]{2,40}\))?\s?(?:—|–|--|\s-)\s+(?=\S)/u;

/** The dateline a paragraph opens with, its dash and spaces included; empty when there is none. */
export function datelineOf(paragraph: string): string {
  return DATELINE.exec(paragraph)?.[0] ?? '';
}
