import { randomInt } from 'node:crypto';

/** Multiplying by an odd number loses no bit. */
const oddNumber = (): number => (randomInt(2 ** 31) << 1) | 1;
const SEED = oddNumber();
const FACTOR = oddNumber();
const SECOND_FACTOR = oddNumber();
const OTHER_FACTOR = oddNumber();

/**
 * Where to look for a hash in an open table, low bits first. Whoever writes a page can choose words whose hashes
 * fall on one place, and every look-up would then walk past all of them; so each process multiplies by numbers
 * of its own. Twice, since the low bits of a product know nothing of the high bits of its factors. Nothing but
 * the time of a look-up may depend on the place.
 *
 * @param other - A second hash of the same word, where tables tell words apart by two.
 */
export function scatter(hash: number, other = 0): number {
  const once = Math.imul(hash ^ SEED, FACTOR) ^ Math.imul(other, OTHER_FACTOR);
  const twice = Math.imul(once ^ (once >>> 15), SECOND_FACTOR);
  return twice ^ (twice >>> 15);
}
