import fc from 'fast-check';
import { expect, test } from 'vitest';
import { candidatePairs, type Vector } from '../candidates.ts';

const TERMS = 'harbour tug bank storm vote mayor budget strike rail ferry goal coach flood'.split(' ');
/** A figure that no cosine of so few words hits. */
const FLOOR = 0.21379;
const vector = fc.uniqueArray(fc.constantFrom(...TERMS), { minLength: 1, maxLength: 8 }).map(vectorOf);

test('in a small batch every pair from the floor on is proposed, with its cosine', () => {
  fc.assert(
    fc.property(fc.array(vector, { minLength: 2, maxLength: 12 }), (vectors) => {
      const found = candidatePairs(vectors, FLOOR).pairs;

      const expected = vectors.flatMap((one, a) =>
        vectors.flatMap((other, b) => {
          const likeness = cosine(one, other);
          return a < b && likeness >= FLOOR ? [{ a, b, likeness: expect.closeTo(likeness, 10) }] : [];
        }),
      );
      expect(found).toEqual(expected);
    }),
  );
});

test('an article with more partners than are kept is known as crowded', () => {
  const { pairs, crowded } = candidatePairs(
    Array.from({ length: 40 }, () => vectorOf(['harbour', 'tug', 'bank'])),
    FLOOR,
  );

  expect(crowded.has(0)).toBe(true);
  expect(pairs.length).toBeLessThan((40 * 39) / 2);
});

function vectorOf(terms: readonly string[]): Vector {
  return new Map(terms.map((term) => [term, 1 / Math.sqrt(terms.length)]));
}

function cosine(one: Vector, other: Vector): number {
  return [...one].reduce((sum, [term, weight]) => sum + weight * (other.get(term) ?? 0), 0);
}
