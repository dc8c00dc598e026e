import { scatter } from '../../scatter.ts';

/** A word is known by a number: {@link addToHash} of its lower-case UTF-16 units, from the first to the last. */
export const EMPTY_HASH = 0x811c9dc5 | 0;

/** One step of FNV-1a over 16-bit units. */
export function addToHash(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

export function hashOf(word: string): number {
  let hash = EMPTY_HASH;
  for (let i = 0; i < word.length; i++) hash = addToHash(hash, word.charCodeAt(i));
  return hash;
}

/**
 * Numbers known by hashes, in an open table of one array: a hash and its number stand side by side. Two words
 * of one hash are taken for one: with 32 bits that is one in a million lookups. No word has the hash 0: it means
 * an empty place.
 */
export type HashTable = Int32Array;

/** A table for up to `size` hashes, at least half empty. */
export function hashTable(size: number): HashTable {
  return new Int32Array(2 << (33 - Math.clz32(size | 15)));
}

/** The hash of a word that may be entered: one in four thousand million is 0, and takes its neighbour's place. */
export function filled(hash: number): number {
  return hash === 0 ? 1 : hash;
}

/** Where the number of a hash stands, or would stand. */
export function placeOf(table: HashTable, hash: number): number {
  const last = table.length - 2;
  let at = (scatter(hash) << 1) & last;
  while (table[at] !== 0 && table[at] !== hash) at = (at + 2) & last;
  return at + 1;
}

/** Enters a hash with bits beside those that it has. */
export function addBits(table: HashTable, hash: number, bits: number): void {
  const at = placeOf(table, hash);
  table[at - 1] = hash;
  table[at] = (table[at] as number) | bits;
}

/** Counts a hash once more. */
export function addCount(table: HashTable, hash: number): void {
  const at = placeOf(table, hash);
  table[at - 1] = hash;
  table[at] = (table[at] as number) + 1;
}
