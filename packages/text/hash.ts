/**
 * A 32-bit FNV-1a hash with a final mix, for shingles and for ties that must not depend on order of arrival.
 * Not a secret: anyone can make collisions, and a collision costs at most one wrong shingle.
 *
 * @see http://www.isthe.com/chongo/tech/comp/fnv/ (FNV-1a), MurmurHash3 `fmix32` for the last step.
 */
export function hash32(text: string, seed = 0): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** A short stable name for a set of names: 64 bits of hash in base 36, whatever the order of the names. */
export function nameOfSet(names: readonly string[]): string {
  const text = [...names].sort().join('\n');
  return hash32(text).toString(36).padStart(7, '0') + hash32(text, 0x9e3779b9).toString(36).padStart(7, '0');
}
