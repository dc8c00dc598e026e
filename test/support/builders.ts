import type { Article } from '../../lib/domain/article.ts';

/** An article that is right in every respect; name only what the test is about. */
export function anArticle(about: Partial<Article> = {}): Article {
  const id = about.id ?? 'article-1';
  return {
    id,
    origin: { key: `articles/${id}.json`, etag: 'e1', position: 1, format: 'json' },
    url: `https://gazette.example/${id}`,
    title: 'Council votes to reopen the old harbour baths',
    paragraphs: [
      'The town council voted on Monday to reopen the harbour baths after nine years.',
      'Work on the pumps begins in March, the mayor said.',
    ],
    publisher: 'The Gazette',
    byline: null,
    section: 'Local',
    language: 'en',
    picture: null,
    publishedAt: { at: '2026-11-22T04:00:00.000Z', precision: 'instant', kind: 'metadata', confidence: 1 },
    updatedAt: null,
    capturedAt: null,
    arrivedAt: '2026-11-22T04:30:00.000Z',
    languageDeclared: false,
    embargoedUntil: null,
    standfirst: null,
    truncated: false,
    ...about,
  };
}
