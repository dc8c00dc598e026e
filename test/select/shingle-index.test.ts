import { expect, test } from 'vitest';
import { ShingleIndex } from '../../lib/select/copies/shingle-index.ts';

function indexOf(most: number, ...originals: readonly number[][]) {
  const index = new ShingleIndex(most);
  for (const [place, shingles] of originals.entries()) index.enter(place, shingles);
  return index;
}

test('originals that share most shingles come first, equals by place, no more than asked for', () => {
  const index = indexOf(9, [1, 2], [1, 2, 3], [3], [1]);
  expect(index.likeliest([1, 2, 3], 9)).toEqual([1, 0, 2, 3]);
  expect(index.likeliest([1, 2, 3], 2)).toEqual([1, 0]);
  expect(index.likeliest([7], 9)).toEqual([]);
});

test('a shingle of more originals than the limit is boilerplate and finds nobody', () => {
  const three = [[1], [1], [1]];
  expect(indexOf(3, ...three).likeliest([1], 9)).toEqual([0, 1, 2]);
  expect(indexOf(2, ...three).likeliest([1], 9)).toEqual([]);
  expect(indexOf(2, ...three, [1, 5]).likeliest([1, 5], 9)).toEqual([3]);
});
