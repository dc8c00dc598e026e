import { expect, test } from 'vitest';
import { mutantsOf, mutated } from './mutants.ts';

const changes = (code: string) => mutantsOf('a.ts', code).map((mutant) => mutated(code, mutant));

test('a comparison, a condition and a number are each changed once', () => {
  expect(changes('if (a < 2) b();')).toEqual([
    'if (true) b();',
    'if (false) b();',
    'if (a <= 2) b();',
    'if (a < 3) b();',
    'if (a < 2) ;',
  ]);
});

test('a filter is left out, and a default is used always', () => {
  expect(changes('const x = list.filter(isGood) ?? none;')).toEqual([
    'const x = list ?? none;',
    'const x = none;',
  ]);
});

test('types, joined texts and thrown errors are left alone', () => {
  expect(changes('type A = 1 | 2; const b: 3 = c;')).toEqual([]);
  expect(changes("const a = 'x' + b;")).toEqual([]);
  expect(changes('throw new Error(a ? b : c);')).toEqual([]);
});
