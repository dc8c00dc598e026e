import { expect, test } from 'vitest';
import { LANGUAGES } from '../languages.ts';
import { looksLike } from '../relatives.ts';

test('a text in a language whose words we do not know looks like one in a neighbour’s', () => {
  expect(looksLike('sk', 'cs')).toBe(true);
  expect(looksLike('ca', 'es')).toBe(true);
  expect(looksLike('ca', 'de')).toBe(false);
});

test('the languages whose words we know look like no other', () => {
  const known = LANGUAGES.map(({ tag }) => tag);

  expect(known.filter((tag) => known.some((other) => looksLike(tag, other)))).toEqual([]);
});
