import { expect, test } from 'vitest';
import { storyTextOf } from '../../lib/select/story-text.ts';
import { anArticle } from './articles.ts';

const at = '2026-11-21T18:00:00.000Z';
const dated = (confidence: number) =>
  storyTextOf(anArticle({ publishedAt: { at, precision: 'instant', kind: 'metadata', confidence } }))
    .publishedAt;

test('grouping reads title, paragraphs, language and a date that is sure enough', () => {
  expect(storyTextOf(anArticle({ title: 'T', body: 'A.\nB.', at }))).toEqual({
    title: 'T',
    paragraphs: ['A.', 'B.'],
    language: 'en',
    publishedAt: at,
  });
  expect([dated(0.5), dated(0.49)]).toEqual([at, null]);
  expect(storyTextOf(anArticle({ publishedAt: null })).publishedAt).toBeNull();
});
