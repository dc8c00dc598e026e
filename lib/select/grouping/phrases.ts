import type { PackedTexts } from './pack-texts.ts';

/** Two telling words in a row and what they weigh. */
export interface Phrases {
  /** How telling a phrase is, by its hash. */
  telling(key: number): number;
  /** Length of each text's vector of phrases, before it is scaled to 1. */
  readonly lengths: Float64Array;
}

/** Room of the table of counts: a power of two. */
const MOST_BITS = 23;

/**
 * Weighs the phrases of a batch: who says "debt ceiling" and "lame duck" in one breath tells more than who
 * says the four words.
 *
 * A phrase is the more telling the fewer stories have it. Phrases are hashed, and counted in a table of fixed
 * room, so that a hundred thousand texts need no list of their million phrases. A collision makes a phrase
 * look a little more common than it is.
 */
export function weighPhrases({ count, phraseStarts, phrases }: PackedTexts, groups: Int32Array): Phrases {
  const all = phraseStarts[count] as number;
  const bits = Math.min(MOST_BITS, Math.max(16, Math.ceil(Math.log2(all + 1)) + 3));
  const mask = 2 ** bits - 1;
  const counts = new Uint32Array(mask + 1);
  const byGroup = Map.groupBy(groups.keys(), (place) => groups[place] as number);
  for (const places of byGroup.values()) {
    const told =
      places.length === 1
        ? phrasesOf(places[0] as number)
        : new Set(places.flatMap((place) => [...phrasesOf(place)]));
    for (const key of told) counts[key & mask] = (counts[key & mask] as number) + 1;
  }
  const telling = (key: number) =>
    Math.max(0.01, Math.log((byGroup.size + 1) / ((counts[key & mask] as number) + 0.5)));
  const lengths = Float64Array.from({ length: count }, (_, place) => {
    let squares = 0;
    for (const key of phrasesOf(place)) squares += telling(key) ** 2;
    return Math.sqrt(squares);
  });
  return { telling, lengths };

  function phrasesOf(place: number): Int32Array {
    return phrases.subarray(phraseStarts[place], phraseStarts[place + 1]);
  }
}
