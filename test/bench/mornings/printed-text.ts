import { termsOf } from '@broadsheet/text/words';
import type { EditionStory } from '../../../lib/domain/edition.ts';

/** A rule that a printed headline or text breaks. These are the bench's own, not those of the product. */
export type Flaw = 'caption' | 'credit' | 'dateline' | 'pronoun' | 'overlap';

const DAYS = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
const CAPTION = new RegExp(
  [
    String.raw`^(?:photo|image|picture|file photo|file|pictured|caption)s?\b\s*[:–-]`,
    String.raw`\((?:left|right|centre|center|pictured|l|r|c|second left|second right)\)`,
    String.raw`\b(?:poses?|posing) for\b`,
    String.raw`\bin this (?:file |undated )?(?:photo|image|picture|handout|screenshot)`,
    String.raw`^[^,.]+ (?:looks on|arrives?|attends?|celebrates?|speaks|waves|walks)\b[^.]*\b(?:on|in) (?:${DAYS}),? [A-Z][a-z]+ \d`,
  ].join('|'),
  'iu',
);
const CREDIT =
  /©|\b(?:Getty(?: Images)?|Shutterstock|Photograph:|Image source|Image credit|PA Media|AP Photo|via REUTERS|REUTERS\/|AFP\/|\/AFP|EPA-EFE)\b/u;
/** "KYIV, Ukraine (AP) — Rescuers …" */
const DATELINE =
  /^(?:\p{Lu}[\p{L}.'’-]*,? ?){1,4}(?:\d{1,2}(?:,? \d{4})? ?)?(?:\([^)]{2,30}\) ?)?(?:—|–|--|-)\s+\p{Lu}/u;
const PRONOUN =
  /^["'“‘]?(?:it|its|he|she|they|his|her|their|them|this|these|those|but|and|however|meanwhile)\b/iu;
/** Share of a text's words that its headline may have. */
const MOST_SHARED = 0.5;
/** Of most mornings; the figure is a little high in another. */
const LANGUAGE = 'en';

/** Which rules a printed story breaks; `overlap`, where most of its text is in the headline already. */
export function flawsOf({ headline, dek }: Pick<EditionStory, 'headline' | 'dek'>): Flaw[] {
  const flaws = new Set<Flaw>();
  for (const text of [headline, dek]) {
    if (CAPTION.test(text)) flaws.add('caption');
    if (CREDIT.test(text)) flaws.add('credit');
  }
  if (DATELINE.test(dek)) flaws.add('dateline');
  if (PRONOUN.test(dek)) flaws.add('pronoun');
  if (shared(headline, dek) > MOST_SHARED) flaws.add('overlap');
  return [...flaws];
}

function shared(headline: string, dek: string): number {
  const known = new Set(termsOf(headline, LANGUAGE));
  const terms = [...new Set(termsOf(dek, LANGUAGE))];
  return terms.length === 0 ? 0 : terms.filter((term) => known.has(term)).length / terms.length;
}
