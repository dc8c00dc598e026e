/** "LISBON —", "NEW YORK, Nov. 21 (Overland Wire) -": place in capitals, perhaps a date and the agency. */
const PLACE_LINE =
  /^\p{Lu}[\p{Lu}\p{M}.'’ -]{2,40}(?:,\s[^()—–\n]{2,30}?)?(?:\s?\([^()\n]{2,40}\))?\s?(?:—|–|--|\s-)\s+(?=\S)/u;

/** The place line that a paragraph opens with, its dash and spaces included; empty when there is none. */
export function placeLineOf(paragraph: string): string {
  return PLACE_LINE.exec(paragraph)?.[0] ?? '';
}
