import fc from 'fast-check';
import { expect, test } from 'vitest';
import { candidatePairs } from '../../lib/select/grouping/candidate-pairs.ts';
import { packTexts } from '../../lib/select/grouping/pack-texts.ts';
import { alone } from '../../lib/select/grouping/rough-groups.ts';
import { traitsOf, weighTerms } from '../../lib/select/grouping/terms.ts';
import { FullView } from '../../lib/select/grouping/views.ts';
import { readTexts } from '../../lib/select/text/reading.ts';

const WORDS = 'harbour tug bank storm vote mayor budget strike rail ferry goal coach flood'.split(' ');
/** A figure that no cosine of so few words hits. */
const FLOOR = 0.21379;
const words = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 })
  .map((list) => list.join(' '));

test('in a small batch every pair from the floor on is proposed, with its cosine', () => {
  fc.assert(
    fc.property(fc.array(words, { minLength: 2, maxLength: 12 }), (bodies) => {
      const { texts, view } = look(bodies);

      const { pairs } = candidatePairs(texts, view, FLOOR);

      const found = Array.from(pairs.a, (a, i) => [a, pairs.b[i] ?? -1, pairs.cosine[i] ?? -1] as const);
      const expected = pairsByHand(texts, view);
      expect(found.map(([a, b]) => [a, b])).toEqual(expected.map(([a, b]) => [a, b]));
      for (const [i, [, , cosine]] of found.entries()) {
        expect(cosine).toBeCloseTo(expected[i]?.[2] ?? -1, 10);
      }
    }),
  );
});

test('an article with more partners than are kept is known', () => {
  const { texts, view } = look(Array.from({ length: 40 }, () => 'harbour tug bank'));

  const { pairs, hadMore } = candidatePairs(texts, view, FLOOR);

  expect(hadMore(0)).toBe(true);
  expect(pairs.count).toBeLessThan((40 * 39) / 2);
});

function look(bodies: readonly string[]) {
  const reading = readTexts(bodies.map((body) => ({ title: '', paragraphs: [body] })));
  const texts = packTexts(reading);
  const traits = traitsOf(texts, reading.vocabulary, { of: 100, documents: {} });
  return { texts, view: FullView.of(texts, weighTerms(texts, alone(texts.count), traits)) };
}

/** Cosines of all pairs, without any index; those clearly from the floor on. */
function pairsByHand(
  texts: ReturnType<typeof packTexts>,
  view: FullView,
): [a: number, b: number, cosine: number][] {
  const vectors = Array.from({ length: texts.count }, (_, place) => {
    const weights = new Float64Array(WORDS.length);
    view.weigh(place, weights);
    const from = texts.starts[place] ?? 0;
    const terms = texts.terms.subarray(from, texts.starts[place + 1]);
    return new Map(Array.from(terms, (term, i) => [term, weights[i] ?? 0]));
  });
  return vectors.flatMap((one, a) =>
    vectors.flatMap((other, b): [number, number, number][] => {
      const cosine = [...one].reduce((sum, [term, weight]) => sum + weight * (other.get(term) ?? 0), 0);
      return a < b && cosine >= FLOOR ? [[a, b, cosine]] : [];
    }),
  );
}
