import { expect, test } from 'vitest';
import { extractDump } from '../../lib/ingest/formats/dump.ts';
import { readObject } from '../../lib/ingest/read-object.ts';
import { generatedArticle } from '../../packages/page-text/test/generated-article.ts';

const { title, paragraphs } = generatedArticle(7);

function read(key: string, text: string, arrivedAt = '2026-11-22T05:00:00.000Z') {
  const bytes = Buffer.from(text);
  const object = { key, etag: 'e', sizeBytes: bytes.length, arrivedAt };
  return readObject(object, { bytes, truncated: false, contentType: null, metadata: {} }, 2_000_000)
    .articles[0];
}

const asJson = (lines: readonly string[]): string => JSON.stringify({ headline: title, articleBody: lines });

test.each([
  'The old pier at low tide. Picture: Mara Lindqvist',
  'Two boats wait for the lock (Photo: D. Weiss)',
  `The post ${title} appeared first on Quay Chronicle. Buy a boat today.`,
  'Find more boats and ferries at the Lockside Courier.',
  `La entrada ${title} se publicó primero en El Puerto.`,
])('no paragraph: %s', (line) => {
  const article = read('a.json', asJson(paragraphs.toSpliced(1, 0, line)));

  expect(article?.paragraphs).toEqual(paragraphs);
});

test('a note on the author is dropped at the end of an article and kept inside it', () => {
  const note = 'Mara Lindqvist writes about harbours for the Evening Post and keeps bees.';

  expect(read('a.json', asJson([...paragraphs, note]))?.paragraphs).toEqual(paragraphs);
  expect(read('a.json', asJson(paragraphs.toSpliced(1, 0, note)))?.paragraphs).toContain(note);
});

test('the motto of a masthead is not a headline', () => {
  const head = [
    'Evening Post',
    'Serving the harbour since 1887',
    'Sunday, November 22, 2026',
    'News',
    'Sport',
  ];
  const { title: found } = extractDump([...head, '', title, '', ...paragraphs].join('\n'));

  expect(found).toBe(title);
});

test('a page without a picture gets none, and never its own address', () => {
  const body = paragraphs.map((line) => `<p>${line}</p>`).join('');
  const page = `<!doctype html><html><head><title>${title}</title><link rel="canonical" href="https://post.example/pier"></head><body><article><h1>${title}</h1>${body}</article></body></html>`;

  expect(read('a.html', page)).toMatchObject({ url: 'https://post.example/pier', picture: null });
});

test('a date without a time is never later than the arrival', () => {
  const json = JSON.stringify({ headline: title, articleBody: paragraphs, datePublished: '2026-11-22' });

  expect(read('a.json', json)?.publishedAt?.at).toBe('2026-11-22T05:00:00.000Z');
});

test('the first tag of a JSON Feed item is its section', () => {
  const feed = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Evening Post',
    items: [{ id: '1', title, content_text: paragraphs.join('\n\n'), tags: ['Culture', 'Film'] }],
  });

  expect(read('feed.json', feed)?.section).toBe('Culture');
});
