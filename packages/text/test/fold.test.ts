import { expect, test } from 'vitest';
import { fold, foldName } from '../fold.ts';

test('two spellings of one headline have one fold', () => {
  expect(fold('“Harbour’s baths” reopen — at last!')).toBe(fold("Harbour's Baths reopen: at last"));
  expect(fold('ＦＵＬＬ ﬁgures')).toBe('full figures');
});

test('vowel signs belong to their letters', () => {
  expect(fold('हिन्दी')).toBe('हिन्दी');
});

test('a name keeps its points, and its spelling of apostrophes and spaces does not count', () => {
  expect(foldName('  BBC.co.uk ')).toBe('bbc.co.uk');
  expect(foldName('Today’s\u00a0 Paper')).toBe(foldName("today's paper"));
});
