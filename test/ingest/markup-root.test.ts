import { expect, test } from 'vitest';
import { isFeed } from '../../lib/ingest/open/markup-root.ts';

test.each([
  '<?xml version="1.0"?>\n<rss version="2.0"><channel/></rss>',
  'Warning: something failed\n<feed xmlns="http://www.w3.org/2005/Atom"/>',
  '{"version": "https://jsonfeed.org/version/1.1", "items": []}',
  '<?xml version="1.0"?><articles><article><title>Pier closes</title></article></articles>',
])('a feed is known by its root: %s', (text) => {
  expect(isFeed(text)).toBe(true);
});

test.each([
  '<!doctype html><html><body>Sign in to the hotel’s network</body></html>',
  '{"error": "not found"}',
  '[{"title": "Pier closes"}]',
  'An <rss> element is spoken of here.',
  '<?xml version="1.0"?><urlset/>',
  '',
])('anything else is none: %s', (text) => {
  expect(isFeed(text)).toBe(false);
});
