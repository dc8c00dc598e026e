import { expect, test } from 'vitest';
import { readDump } from '../index.ts';
import { generatedArticle } from './generated-article.ts';

const { title, paragraphs } = generatedArticle(5);
const sectionOf = (...head: string[]) => readDump([...head, ...paragraphs].join('\n')).section;

test('an article says that it was paid for between its headline and its text', () => {
  expect(sectionOf('Menu', 'Harbour', title, 'Contenu partenaire', '21 November 2026')).toBe(
    'Contenu partenaire',
  );
  expect(sectionOf('Menu', 'Harbour', title, 'By Mara Lindqvist', 'Advertorial')).toBe('Advertorial');
});

test('the first line of a text says it right above the headline', () => {
  expect(sectionOf('ANZEIGE', title)).toBe('ANZEIGE');
  expect(sectionOf('Sponsored content', title)).toBe('Sponsored content');
});

test.each([
  ['an advertisement below the headline', ['Menu', 'Harbour', title, 'Anzeige', 'By Mara Lindqvist']],
  ['an advertisement above the masthead', ['Werbung', 'Quay Chronicle', title, 'By Mara Lindqvist']],
  [
    'an advertisement with a headline',
    [title, 'By Mara Lindqvist', 'Sponsored content', 'Ten ways to save on boots'],
  ],
  [
    'an entry of a menu',
    ['Home', 'News', 'Partner content', 'Advertorial', 'Sport', title, 'By Mara Lindqvist'],
  ],
  ['nothing', [title, 'By Mara Lindqvist']],
])('%s says nothing of the article', (_, head) => {
  expect(sectionOf(...head)).toBeNull();
});

test('a bare label on top of what a reporter signed is that of an advertisement', () => {
  expect(sectionOf('Anzeige', title, 'Von Ada Moss', '21. November 2026')).toBeNull();
  expect(sectionOf('Sponsored content', title, 'By Ada Moss')).toBe('Sponsored content');
});
