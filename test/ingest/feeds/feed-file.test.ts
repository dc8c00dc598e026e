import { expect, test } from 'vitest';
import { feedFile } from '../../../lib/ingest/feeds/feed-file.ts';

const AT = '2026-11-22T05:30:00.000Z';
const FEED = { url: 'https://www.quay.example/feed.xml?key=1' };
const rss = (made: string, title = 'Pier') =>
  `<?xml version="1.0"?><rss version="2.0"><channel><lastBuildDate>${made}</lastBuildDate><item><title>${title}</title></item></channel></rss>`;

function fileOf(text: string, contentType: string | null = 'application/rss+xml', feed: object = {}) {
  const answer = {
    status: 'fetched' as const,
    bytes: Buffer.from(text),
    contentType,
    etag: null,
    lastModified: null,
    movedTo: null,
  };
  return feedFile({ ...FEED, ...feed }, answer, AT, 'in/');
}

test('a feed is put below its host and day, with what the config says of it', () => {
  const file = fileOf(rss('now'), 'application/rss+xml', { publisher: 'The Quay', section: 'Local' });
  expect(file?.key).toMatch(/^in\/feeds\/www\.quay\.example\/2026\/11\/22\/053000-[0-9a-f]{12}\.xml$/);
  expect(file?.file).toMatchObject({
    contentType: 'application/rss+xml',
    metadata: { feed: FEED.url, 'captured-at': AT, publisher: 'The Quay', section: 'Local' },
  });
});

test('a page is no feed, whatever its server calls it', () => {
  expect(fileOf('<!doctype html><html><body>Log in to the hotel’s network</body></html>')).toBe(null);
});

test('two files that differ only in when they were made are the same', () => {
  expect(fileOf(rss('Sun, 22 Nov 2026 05:30:00 GMT'))?.fingerprint).toBe(
    fileOf(rss('Sun, 22 Nov 2026 05:45:00 GMT'))?.fingerprint,
  );
  expect(fileOf(rss('now', 'Pier'))?.fingerprint).not.toBe(fileOf(rss('now', 'Ferry'))?.fingerprint);
});

test('JSON Feed is stored as JSON, and a strange content type is not stored', () => {
  const json = fileOf('{"version":"https://jsonfeed.org/version/1.1","items":[]}', 'x\ny');
  expect(json?.key).toMatch(/\.json$/);
  expect(json?.file.contentType).toBe('application/feed+json');
});
