import { expect, test } from 'vitest';
import { creditsOf } from '../../lib/select/copies/credits.ts';
import { anArticle } from './articles.ts';

const wire = anArticle({ id: 'wire', publisher: 'The Overland Wire' });
const credited = (facts: Parameters<typeof anArticle>[0]) => {
  const article = anArticle({ id: 'a', publisher: 'Gazette', ...facts });
  return creditsOf([wire, article])(article);
};

test.each([
  ['Delphine Abara, Overland Wire'],
  ['By the Overland Wire'],
  ['Ann Marlow for The Overland Wire'],
  ['Ann Marlow (OVERLAND WIRE)'],
  ['Ann Marlow | Overland Wire'],
])('a byline that names another publisher of the batch credits it: %s', (byline) => {
  expect(credited({ byline })).toBe(true);
});

test('so does a place line', () => {
  expect(credited({ body: 'LISBON (Overland Wire) — The harbour opened.' })).toBe(true);
});

test.each([
  ['nobody', null, 'Gazette'],
  ['an agency that is not in the batch', 'Ann Marlow, Elsewhere Agency', 'Gazette'],
  ['itself', 'Overland Wire', 'Overland Wire'],
  ['the publisher within a longer name', 'Overland Wireless', 'Gazette'],
])('an article that names %s credits nobody', (_, byline, publisher) => {
  expect(credited({ byline, publisher })).toBe(false);
});

test('articles without a publisher are no source', () => {
  const article = anArticle({ id: 'b', publisher: 'Gazette', byline: '' });
  expect(creditsOf([anArticle({ id: 'c', publisher: null }), article])(article)).toBe(false);
});
