import { expect, test } from 'vitest';
import { hash32, nameOfSet } from '../hash.ts';

test('a hash stays the same from version to version', () => {
  expect(hash32('harbour')).toBe(hash32('harbour'));
  expect([hash32(''), hash32('harbour'), hash32('harbour', 1)]).toMatchInlineSnapshot(`
    [
      2872998923,
      3199874064,
      3516441915,
    ]
  `);
});

test('one letter more or less changes about half of the bits', () => {
  const bits = (n: number) => n.toString(2).replaceAll('0', '').length;
  const changed = Array.from({ length: 200 }, (_, i) => bits(hash32(`word ${i}`) ^ hash32(`word ${i}s`)));
  expect(changed.reduce((sum, n) => sum + n, 0) / changed.length).toBeGreaterThan(14);
});

test('the name of a set does not depend on the order of its members', () => {
  expect(nameOfSet(['a', 'b', 'c'])).toBe(nameOfSet(['c', 'a', 'b']));
  expect(nameOfSet(['a', 'b'])).not.toBe(nameOfSet(['a', 'b', 'c']));
});
