import { expect, test } from 'vitest';
import { centroid, idfOf, likeness, likenessToOthers, weigh } from '../../lib/select/text/idf.ts';

test('a term says more the rarer it is; one that no text has says most', () => {
  const idf = idfOf([
    ['a', 'b'],
    ['a', 'a'],
    ['a', 'c', 'b'],
  ]);
  expect(idf('a')).toBeCloseTo(Math.log(4 / 3.5));
  expect(idf('b')).toBeCloseTo(Math.log(4 / 2.5));
  expect(idf('d')).toBeCloseTo(Math.log(4 / 0.5));
});

const flat = () => 1;

test('a bag has length 1, and a repeated term weighs 1 + ln of its count', () => {
  const bag = weigh(['a', 'a', 'b'], flat);
  expect((bag.get('a') ?? 0) / (bag.get('b') ?? 1)).toBeCloseTo(1 + Math.log(2));
  expect((bag.get('a') ?? 0) ** 2 + (bag.get('b') ?? 0) ** 2).toBeCloseTo(1);
  expect(weigh([], flat).size).toBe(0);
  expect(weigh(['a'], () => 0).get('a')).toBe(0);
});

test('likeness is 1 for the same bag, 0 without a common term, and the same both ways', () => {
  const [a, b, c] = [weigh(['x', 'y'], flat), weigh(['y', 'z', 'w'], flat), weigh(['q'], flat)];
  expect(likeness(a, a)).toBeCloseTo(1);
  expect(likeness(a, c)).toBe(0);
  expect(likeness(a, b)).toBeCloseTo(1 / Math.sqrt(6));
  expect(likeness(b, a)).toBeCloseTo(likeness(a, b));
});

test('the centroid is the mean direction; that of one bag is the bag', () => {
  const [x, y] = [weigh(['x'], flat), weigh(['y'], flat)];
  expect(centroid([x])).toBe(x);
  expect([...centroid([x, y]).values()]).toEqual([Math.SQRT1_2, Math.SQRT1_2].map((n) => expect.closeTo(n)));
  expect(centroid([]).size).toBe(0);
});

test('likeness to the others leaves the group itself out', () => {
  const [x, y, xy] = [weigh(['x'], flat), weigh(['y'], flat), weigh(['x', 'y'], flat)];
  const toOthers = likenessToOthers([[x], [y], [xy]]);

  expect(toOthers(x, 0)).toBeCloseTo(likeness(x, centroid([y, xy])));
  expect(toOthers(y, 0)).toBeCloseTo(likeness(y, centroid([y, xy])));
  expect(toOthers(xy, 2)).toBeCloseTo(1);
  expect(likenessToOthers([[x]])(x, 0)).toBe(0);
});
