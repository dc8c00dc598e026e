import fc from 'fast-check';
import { expect, test } from 'vitest';
import { averageLink, type Edge, type Unproposed } from '../average-link.ts';

const COUNT = 9;
const THRESHOLD = 0.4;

/** Scores of some pairs; no two alike, so that rounding never decides which pair is joined first. */
const edges = fc
  .uniqueArray(
    fc.record({
      a: fc.nat(COUNT - 1),
      b: fc.nat(COUNT - 1),
      chance: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
    }),
    { selector: ({ a, b }) => Math.min(a, b) * COUNT + Math.max(a, b), maxLength: 30 },
  )
  .map((list) =>
    list.filter(({ a, b }) => a !== b).map((edge, i) => ({ ...edge, chance: edge.chance + i * 1e-7 })),
  );

test('the groups are those of joining the two with the highest mean again and again', () => {
  fc.assert(
    fc.property(edges, (list) => {
      expect(groupsOf(COUNT, list)).toEqual(joinedByHand(list));
    }),
  );
});

test('the order in which pairs come does not matter', () => {
  fc.assert(
    fc.property(edges, (list) => {
      const turned = list.map(({ a, b, chance }) => ({ a: b, b: a, chance })).reverse();

      expect(groupsOf(COUNT, turned)).toEqual(groupsOf(COUNT, list));
    }),
  );
});

test('a pair that was never proposed is scored only where both articles are crowded', () => {
  const list: Edge[] = [
    { a: 0, b: 1, chance: 0.9 },
    { a: 2, b: 3, chance: 0.8 },
    { a: 1, b: 2, chance: 0.7 },
  ];
  const chance = () => 0.7;

  expect(groupsOf(4, list, { chance, crowded: new Set([0, 1, 2, 3]) })).toEqual([[0, 1, 2, 3]]);
  expect(groupsOf(4, list, { chance, crowded: new Set() })).toEqual([
    [0, 1],
    [2, 3],
  ]);
});

function groupsOf(count: number, list: readonly Edge[], unproposed?: Unproposed): number[][] {
  return averageLink(count, list, () => THRESHOLD, unproposed);
}

/** The definition, without any of the means to be quick. */
function joinedByHand(list: readonly Edge[]): number[][] {
  let groups = Array.from({ length: COUNT }, (_, place) => [place]);
  const scoreOf = (x: number, y: number) =>
    list.find(({ a, b }) => (a === x && b === y) || (a === y && b === x))?.chance ?? 0;
  const mean = (one: number[], other: number[]) =>
    one.flatMap((x) => other.map((y) => scoreOf(x, y))).reduce((sum, score) => sum + score, 0) /
    (one.length * other.length);
  for (;;) {
    const pairs = groups.flatMap((one, i) =>
      groups.slice(i + 1).map((other) => ({ one, other, mean: mean(one, other) })),
    );
    const [best] = pairs.sort((x, y) => y.mean - x.mean);
    if (best === undefined || best.mean < THRESHOLD) break;
    const joined = [...best.one, ...best.other].sort((x, y) => x - y);
    groups = [...groups.filter((group) => group !== best.one && group !== best.other), joined];
  }
  return groups.sort(([x = 0], [y = 0]) => x - y);
}
