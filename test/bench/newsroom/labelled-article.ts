import type { Article } from '../../../lib/domain/article.ts';

/** One line of labelled data, as far as an article is made of it. */
export interface LabelledRow {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly publisher: string | null;
  /** Calendar day, if known. */
  readonly date: string | null;
}

/** An article as ingest would hand it over. The label-like ids of the data must not even decide ties. */
export function labelledArticle({ id, title, body, publisher, date }: LabelledRow, place: number): Article {
  const at = date === null ? null : `${date}T12:00:00.000Z`;
  return {
    id: `article-${String(place).padStart(6, '0')}-${id}`,
    origin: { key: `${place}.json`, etag: '', position: 1, format: 'json' },
    url: null,
    title,
    paragraphs: body.split('\n').filter((line) => line.trim() !== ''),
    publisher,
    byline: null,
    section: null,
    language: 'en',
    picture: null,
    publishedAt: at === null ? null : { at, precision: 'day', kind: 'metadata', confidence: 0.9 },
    updatedAt: null,
    capturedAt: null,
    arrivedAt: at ?? '2026-01-01T00:00:00.000Z',
    languageDeclared: false,
    embargoedUntil: null,
    standfirst: null,
    truncated: false,
  };
}
