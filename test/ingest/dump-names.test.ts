import { expect, test } from 'vitest';
import { readObject } from '../../lib/ingest/read-object.ts';
import { generatedArticle } from '../../packages/page-text/test/generated-article.ts';

const { title, paragraphs } = generatedArticle(3);

test('the folder of an object counts as its place, the date in it does not', () => {
  const bytes = Buffer.from(
    ['The Quay Chronicle', '', title, '', ...paragraphs.flatMap((it) => [it, ''])].join('\n'),
  );
  const read = (key: string, metadata: Record<string, string> = {}) =>
    readObject(
      { key, etag: 'e', sizeBytes: bytes.length, arrivedAt: '2026-11-22T04:00:00.000Z' },
      { bytes, truncated: false, contentType: null, metadata },
      2_000_000,
    ).articles[0]?.publisher;

  expect(read('articles/quaychronicle.com/2026-11-22/a.txt')).toBe('The Quay Chronicle');
  expect(read('articles/2026-11-22/a.txt')).toBeNull();
  // So does the host of its address.
  const url = 'https://www.quaychronicle.com/news/pier';
  expect(read('articles/2026-11-22/a.txt', { url })).toBe('The Quay Chronicle');
});
