import { expect, test } from 'vitest';
import { type Example, grow } from '../grow.ts';
import type { Growth } from '../growth.ts';
import { chanceOf, type Feature, measure, plant, type Table } from '../index.ts';
import { seeded } from '../random.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

const FEATURES: readonly Feature<Point>[] = [
  ['x', ({ x }) => x],
  ['y', ({ y }) => y],
];
const NAMES = FEATURES.map(([name]) => name);
const GROWTH: Growth = {
  trees: 60,
  leaves: 4,
  learningRate: 0.2,
  leastWeight: 5,
  ridge: 1,
  featureShare: 1,
  rowShare: 0.7,
  seed: 1,
};

/** Points of the unit square; those where exactly one coordinate is above a half are positive. */
function examples(count: number): Example[] {
  const random = seeded(7);
  return Array.from({ length: count }, () => {
    const point = { x: random(), y: random() };
    return { values: measure(FEATURES, point), label: point.x > 0.5 !== point.y > 0.5 ? 1 : 0 };
  });
}

test('trees learn a question that neither feature answers alone', () => {
  const oddsOf = plant(grow(NAMES, examples(2000), GROWTH), FEATURES);
  const chanceAt = (x: number, y: number) => chanceOf(oddsOf(measure(FEATURES, { x, y })));

  expect(chanceAt(0.9, 0.1)).toBeGreaterThan(0.9);
  expect(chanceAt(0.1, 0.9)).toBeGreaterThan(0.9);
  expect(chanceAt(0.1, 0.1)).toBeLessThan(0.1);
  expect(chanceAt(0.9, 0.9)).toBeLessThan(0.1);
});

test('the same examples give the same table to the byte', () => {
  const [one, other] = [0, 1].map(() => JSON.stringify(grow(NAMES, examples(300), GROWTH)));

  expect(one).toBe(other);
});

test('an example of weight 0 teaches nothing', () => {
  const right = examples(500);
  const wrong = right.map(
    ({ values, label }): Example => ({ values, label: label === 1 ? 0 : 1, weight: 0 }),
  );
  const oddsOf = plant(grow(NAMES, [...right, ...wrong], GROWTH), FEATURES);

  expect(chanceOf(oddsOf([0.9, 0.1]))).toBeGreaterThan(0.8);
});

test('a table finds its features by name, in whatever order they are measured', () => {
  const table: Table = { features: ['y'], base: 0.5, trees: [[0, 10, -1, 1]] };

  expect(plant(table, FEATURES)([0, 20])).toBe(1.5);
  expect(plant(table, FEATURES.toReversed())([20, 0])).toBe(1.5);
});

test('a table that asks for a feature nobody measures is refused by name', () => {
  const table: Table = { features: ['z'], base: 0, trees: [] };

  expect(() => plant(table, FEATURES)).toThrow('"z"');
});

test('a value at the threshold is not below it, in growing as in use', () => {
  const steps = Array.from(
    { length: 100 },
    (_, i): Example => ({ values: [i % 2, 0], label: i % 2 === 1 ? 1 : 0 }),
  );
  const oddsOf = plant(grow(NAMES, steps, GROWTH), FEATURES);

  expect(oddsOf([1, 0])).toBeGreaterThan(0);
  expect(oddsOf([0, 0])).toBeLessThan(0);
});
