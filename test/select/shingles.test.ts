import { expect, test } from 'vitest';
import { containmentOf, shinglesOf } from '../../lib/select/copies/shingles.ts';
import { anArticle } from './articles.ts';

const of = (body: string, title = 'A title') => shinglesOf(anArticle({ title, body }));

test('a shingle is every five words in a row, across paragraphs and in any case', () => {
  expect(of('one two three four five six').size).toBe(2);
  expect(of('One two three\nFOUR five six')).toEqual(of('one two three four five six'));
  expect(of('one two three four five').size).toBe(1);
});

test('fewer than five words are one shingle', () => {
  expect(of('one two').size).toBe(1);
  expect(of('one two')).not.toEqual(of('one two three'));
});

test('an article without a text has the shingles of its title', () => {
  expect(of('', 'one two three four five six').size).toBe(2);
});

test('containment is the share of the first text that the second holds', () => {
  const [short, long] = [of('a b c d e f'), of('a b c d e f g h i j')];
  expect(containmentOf(short, long)).toBe(1);
  expect(containmentOf(long, short)).toBeCloseTo(2 / 6);
  expect(containmentOf(new Set(), long)).toBe(0);
});
