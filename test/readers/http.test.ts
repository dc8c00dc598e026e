import { expect, test } from 'vitest';
import { download, feed, icon, page, redirect } from '../../lib/readers/http.ts';

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

test('a redirect leads on with 302 and is not cached', () => {
  expect(redirect('https://read.example.com/editions')).toEqual({
    status: 302,
    headers: { ...SAFE, location: 'https://read.example.com/editions', 'cache-control': 'no-store' },
    body: '',
  });
});

test('a reader’s data is a file that nobody keeps', () => {
  expect(download('{}', 'my.json')).toMatchObject({
    status: 200,
    headers: { 'content-disposition': 'attachment; filename="my.json"', 'cache-control': 'no-store' },
    body: '{}',
  });
});

test('the icon is a picture for a day', () => {
  expect(icon()).toMatchObject({
    status: 200,
    headers: { 'content-type': 'image/svg+xml; charset=utf-8', 'cache-control': 'public, max-age=86400' },
  });
});
