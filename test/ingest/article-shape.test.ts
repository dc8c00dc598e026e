import { expect, test } from 'vitest';
import { hasBody, isArticle, isTeaser } from '../../lib/ingest/formats/article-shape.ts';

const PIER = { title: 'The pier closes', body: 'The pier closes on Friday.' };

test('an article has a headline and a text, right in it or in the wrapper of its service', () => {
  expect(isArticle(PIER)).toBe(true);
  expect(isArticle({ id: 7, attributes: PIER })).toBe(true);
  expect(isArticle({ title: 'Pages', body: '' })).toBe(false);
  expect(isArticle({ body: PIER.body })).toBe(false);
});

test('a list of articles is no text of the record that it is in', () => {
  expect(isArticle({ title: 'The Quay Chronicle', content: [PIER, PIER] })).toBe(false);
});

test('a text is known without a headline, and so are ArcXP’s paragraphs but not its collections', () => {
  expect(hasBody({ articleBody: PIER.body })).toBe(true);
  expect(hasBody({ content_elements: [{ type: 'text', content: PIER.body }] })).toBe(true);
  expect(hasBody({ content_elements: [PIER, PIER] })).toBe(false);
});

test('a teaser has a headline in any wrapper; a name is one only beside a day', () => {
  expect(isTeaser({ title: 'The pier closes' })).toBe(true);
  expect(isTeaser({ node: { headline: 'The pier closes' } })).toBe(true);
  expect(isTeaser({ title: null })).toBe(false);
  expect(isTeaser({ name: 'Quay Chronicle Ltd' })).toBe(false);
  expect(isTeaser({ name: 'The pier closes', datePublished: '2026-11-20' })).toBe(true);
});
