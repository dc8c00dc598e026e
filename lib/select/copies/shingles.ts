import { distinct } from '../text/columns.ts';
import type { Reading } from '../text/reading.ts';

/** Words in a shingle. Five separate syndication from two reporters who quote the same statement. */
const SHINGLE_WORDS = 5;
const FOLD = 0x01000193;

/**
 * Hashes of every five words in a row of the text's body, or of its title when it has no body; distinct,
 * ascending. Fewer words than five are one shingle.
 */
export function shinglesOf(
  { vocabulary, words, titleAt, bodyAt, endAt }: Reading,
  text: number,
): Uint32Array {
  const body = bodyAt[text] as number;
  const to = endAt[text] as number;
  const from = body < to ? body : (titleAt[text] as number);
  const hashes = new Int32Array(to - from);
  for (let at = from; at < to; at++) hashes[at - from] = vocabulary.foldedHash(words[at] as number);
  const shingles = new Uint32Array(Math.max(1, hashes.length - SHINGLE_WORDS + 1));
  for (let i = 0; i < shingles.length; i++)
    shingles[i] = hashOf(hashes, i, Math.min(hashes.length, i + SHINGLE_WORDS));
  return distinct(shingles.sort());
}

/** Share of the first text's shingles that the second holds, 0 to 1. */
export function containmentOf(part: Uint32Array, whole: Uint32Array): number {
  let i = 0;
  let j = 0;
  let shared = 0;
  while (i < part.length && j < whole.length) {
    const left = part[i] as number;
    const right = whole[j] as number;
    if (left === right) shared++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return part.length === 0 ? 0 : shared / part.length;
}

function hashOf(words: Int32Array, from: number, to: number): number {
  let hash = 0;
  for (let at = from; at < to; at++)
    hash = (Math.imul(hash ^ (words[at] as number), FOLD) + (hash >>> 15)) | 0;
  return mixed(hash);
}

/** MurmurHash3's last step, so that every bit of the hash depends on every word. */
function mixed(hash: number): number {
  let bits = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
