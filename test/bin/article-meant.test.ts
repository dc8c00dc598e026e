import { expect, test } from 'vitest';
import { articleMeant } from '../../bin/cli/article-meant.ts';

const A = { id: 'a1', title: 'Baths reopen', publisher: 'Gazette' };
const B = { id: 'b2', title: 'Baths close', publisher: null };
const found = (exact: (typeof A | typeof B)[], similar: (typeof A | typeof B)[] = []) =>
  ({ status: 'found', exact, similar }) as const;

test('a name of one article is that article, whatever else looks like it', () => {
  expect(articleMeant('a1', found([A], [B]))).toBe(A);
});

test('a name of no article is refused with those that look like it', () => {
  expect(() => articleMeant('baths', found([], [A, B]))).toThrow(
    'no article of this edition is called "baths". It may be one of these:\n  a1  Baths reopen (Gazette)\n  b2  Baths close (no publisher)',
  );
});

test('a name of several articles is refused with the choices', () => {
  expect(() => articleMeant('x', found([A, B]))).toThrow(/"x" names 2 articles.*\n {2}a1.*\n {2}b2/s);
});

test('a name that is like nothing says where names are', () => {
  expect(() => articleMeant('x', found([]))).toThrow('no article of this edition is called "x"');
});
