import { stopWordsOf } from '@broadsheet/text/languages';

/** At least this many words of some length make a headline in capitals; a name alone may be written so. */
const LEAST_WORDS = 3;
const LONG = 4;
/** Share of the long words that the text must have: the others may be names. Where nouns have capitals, all of them. */
const LEAST_KNOWN = 0.6;
const LEAST_KNOWN_NOUNS = 1;
const WITH_NOUNS = /^(?:de|lb)(?:-|$)/i;
/** Longer texts are not looked through. */
const LONGEST_TEXT = 20_000;

const WORD = /\p{L}[\p{L}\p{M}]*/gu;

/** A headline that is all in capitals, with the letters that its text gives its words; as it is if the text has too few of them. */
export function withoutCapitals(title: string, paragraphs: readonly string[], language: string): string {
  const words = title.match(WORD) ?? [];
  const long = words.filter((word) => word.length >= LONG);
  if (/\p{Ll}/u.test(title) || !/\p{Lu}/u.test(title) || long.length < LEAST_WORDS) return title;
  const spellings = spellingsIn(paragraphs.join('\n').slice(0, LONGEST_TEXT));
  const known = long.filter((word) => spellings.has(word.toLowerCase())).length / long.length;
  if (known < (WITH_NOUNS.test(language) ? LEAST_KNOWN_NOUNS : LEAST_KNOWN)) return title;
  const small = stopWordsOf(language);
  const written = title.replace(WORD, (word) => {
    const lower = word.toLowerCase();
    // Short words that the text does not have are abbreviations, or words that every text has.
    return spellings.get(lower) ?? (word.length < LONG && !small.has(lower) ? word : lower);
  });
  return written.replace(/\p{Ll}/u, (letter, at: number) =>
    /\p{L}/u.test(written.slice(0, at)) ? letter : letter.toUpperCase(),
  );
}

/** How a text spells its words inside its sentences, and at their beginnings where it has them nowhere else. */
function spellingsIn(text: string): ReadonlyMap<string, string> {
  const inside = new Map<string, string>();
  const opening = new Map<string, string>();
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const isOpening = /(?:^|[.!?:\n]["“”„«»'’)\s]*|["“„«]\s?)$/u.test(
      text.slice(Math.max(0, index - 4), index),
    );
    const found = isOpening ? opening : inside;
    const lower = word.toLowerCase();
    if (!found.has(lower)) found.set(lower, word);
  }
  // What opens a sentence has a capital for that; in capitals throughout it is an abbreviation.
  for (const [lower, word] of opening)
    if (!inside.has(lower)) inside.set(lower, word.length > 1 && word === word.toUpperCase() ? word : lower);
  return inside;
}
