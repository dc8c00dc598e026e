import { expect, test } from 'vitest';
import { feed, page } from '../../lib/readers/http.ts';

const SAFE = {
  'content-security-policy':
    "default-src 'none'; img-src 'self' https: data:; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=63072000',
};

test('a page is personal unless it says otherwise: neither cached nor indexed', () => {
  expect(page('<p>')).toEqual({
    status: 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex',
      ...SAFE,
    },
    body: '<p>',
  });
});

test('a public page may be cached for five minutes and indexed', () => {
  expect(page('<p>', 404, 'public')).toEqual({
    status: 404,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'public, max-age=300', ...SAFE },
    body: '<p>',
  });
});

test.each([
  ['rss', 'application/rss+xml; charset=utf-8'],
  ['atom', 'application/atom+xml; charset=utf-8'],
  ['json', 'application/feed+json; charset=utf-8'],
] as const)('a feed as %s is public and named by its type', (kind, type) => {
  expect(feed('x', kind)).toEqual({
    status: 200,
    headers: { 'content-type': type, 'cache-control': 'public, max-age=300', ...SAFE },
    body: 'x',
  });
});
