import fc from 'fast-check';
import { expect, test } from 'vitest';
import { logOdds, plantForest, type Trees } from '../../lib/ingest/lines/trees.ts';

/** Three trees over two features, one of them a single leaf. */
const TREES: Trees = {
  features: ['words', 'stops'],
  base: -0.5,
  roots: [0, 5, 8],
  feature: [0, 1, -1, -1, -1, 1, -1, -1, -1],
  threshold: [4, 2, 0, 0, 0, 1, 0, 0, 0],
  left: [4, 3, 0, 0, 0, 7, 0, 0, 0],
  value: [0, 0, 0.75, -0.25, -1, 0, 0.5, 2, 0.125],
};

/** The same by walking from node to node. */
function walked({ base, roots, feature, threshold, left, value }: Trees, row: readonly number[]): number {
  return roots.reduce((sum, root) => {
    let node = root;
    while ((feature[node] as number) >= 0)
      node =
        (row[feature[node] as number] as number) <= (threshold[node] as number)
          ? (left[node] as number)
          : node + 1;
    return sum + (value[node] as number);
  }, base);
}

const row = fc.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 4 }));

test.each([
  ['no row is usual', {}],
  ['usual rows lie low', { usual: [0, 0] }],
  ['usual rows lie high', { usual: [9, 9] }],
  ['usual rows lie high in one feature', { usual: [0, 9] }],
])('tests in one row say what walking says: %s', (_, usual) => {
  const forest = plantForest({ ...TREES, ...usual });

  fc.assert(
    fc.property(row, (it) => {
      expect(logOdds(forest, Float32Array.from(it), 0)).toBe(walked(TREES, it));
    }),
  );
});

test('a row that is clear after the first trees is shown to no other', () => {
  const forest = plantForest({ ...TREES, early: { trees: 1, below: -1, above: null, scale: 2 } });

  expect(logOdds(forest, Float32Array.from([0, 0]), 0)).toBe((TREES.base - 1) * 2);
  expect(logOdds(forest, Float32Array.from([8, 0]), 0)).toBe(walked(TREES, [8, 0]));
});
