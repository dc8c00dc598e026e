import type { ReadWord } from './read-words.ts';

/** A sparse vector of length 1: keys ascending, and their weights. */
export interface PhraseVector {
  readonly keys: Int32Array;
  readonly weights: Float64Array;
}

/** Room of the table of counts: a power of two. */
const MOST_BITS = 23;

/**
 * Two telling words in a row, for each text of a batch: who says "debt ceiling" and "lame duck" in one breath
 * tells more than who says the four words.
 *
 * A phrase is the more telling the fewer stories have it. Phrases are hashed, and counted in a table of fixed room, so that a hundred thousand texts need no list of
 * their million phrases. A collision makes a phrase look a little more common than it is.
 */
export function phraseVectors(texts: readonly (readonly ReadWord[])[], groups: Int32Array): PhraseVector[] {
  const keys = texts.map(keysOf);
  const all = keys.reduce((sum, { length }) => sum + length, 0);
  const bits = Math.min(MOST_BITS, Math.max(16, Math.ceil(Math.log2(all + 1)) + 3));
  const mask = 2 ** bits - 1;
  const counts = new Uint32Array(mask + 1);
  const byGroup = Map.groupBy(groups.keys(), (place) => groups[place] as number);
  for (const places of byGroup.values()) {
    const told = new Set<number>();
    for (const place of places) for (const key of keys[place] ?? []) told.add(key);
    for (const key of told) counts[key & mask] = (counts[key & mask] as number) + 1;
  }
  return keys.map((list) => {
    const weights = new Float64Array(list.length);
    let squares = 0;
    for (let i = 0; i < list.length; i++) {
      const count = counts[(list[i] as number) & mask] as number;
      const weight = Math.max(0.01, Math.log((byGroup.size + 1) / (count + 0.5)));
      weights[i] = weight;
      squares += weight * weight;
    }
    const length = Math.sqrt(squares);
    for (let i = 0; i < weights.length; i++) weights[i] = (weights[i] as number) / length;
    return { keys: list, weights };
  });
}

/** Distinct hashes of the text's phrases, ascending. */
function keysOf(words: readonly ReadWord[]): Int32Array {
  const keys = new Set<number>();
  for (const { before, term } of words) {
    if (before >= 0) keys.add((Math.imul(before + 1, 0x9e3779b1) ^ Math.imul(term + 1, 0x85ebca6b)) >>> 2);
  }
  return Int32Array.from(keys).sort();
}
