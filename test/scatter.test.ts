import { expect, test } from 'vitest';
import { scatter } from '../lib/scatter.ts';

const SLOTS = 4_096;

/** The number whose upper 17 bits, laid over its lower ones, give `folded`. */
const unfolded = (folded: number): number => folded ^ (folded >>> 15) ^ (folded >>> 30);

test.each([
  ['the same low bits', (k: number) => k << 20],
  ['the same high bits', (k: number) => k],
  ['the same low bits once folded', (k: number) => unfolded(k << 20)],
])('chosen hashes, with %s, spread over a table', (_, hashAt) => {
  const slots = new Set(Array.from({ length: SLOTS }, (_, k) => scatter(hashAt(k)) & (SLOTS - 1)));

  // Thrown at random, 63 % of the slots would be taken.
  expect(slots.size).toBeGreaterThan(SLOTS / 8);
});

test('words of one hash spread by their other hash', () => {
  const slots = new Set(Array.from({ length: SLOTS }, (_, k) => scatter(7, k << 16) & (SLOTS - 1)));

  expect(slots.size).toBeGreaterThan(SLOTS / 8);
});
