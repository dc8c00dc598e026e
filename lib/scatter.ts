import { randomInt } from 'node:crypto';

/** Multiplying by an odd number loses no bit. */
const oddNumber = (): number => (randomInt(2 ** 31) << 1) | 1;
const SEED = oddNumber();
const FACTOR = oddNumber();
const SECOND_FACTOR = oddNumber();
const OTHER_FACTOR = oddNumber();

/**
 * The slot of a hash in an open-addressing table. The author of a page could choose words that collide, which would
 * make every look-up slow, so each process multiplies by its own random numbers. Mixed twice so that every input bit
 * reaches the low bits. Only the time of a look-up may depend on the slot.
 *
 * @param other - A second hash of the same word, where tables tell words apart by two.
 */
export function scatter(hash: number, other = 0): number {
  const once = Math.imul(hash ^ SEED, FACTOR) ^ Math.imul(other, OTHER_FACTOR);
  const twice = Math.imul(once ^ (once >>> 15), SECOND_FACTOR);
  return twice ^ (twice >>> 15);
}
