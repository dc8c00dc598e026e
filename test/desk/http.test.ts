import { describe, expect, test } from 'vitest';
import { framedMail, htmlPage, seeOther, stylesheet } from '../../lib/desk/http.ts';

const SAFE = {
  'x-content-type-options': 'nosniff',
  'strict-transport-security': 'max-age=63072000',
  'x-robots-tag': 'noindex',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
};

describe('every response', () => {
  test.each([
    ['a page', htmlPage('<p>'), 200],
    ['the mail in the preview', framedMail('<p>'), 200],
    ['the stylesheet', stylesheet('p {}'), 200],
    ['a redirect after a form', seeOther(), 303],
  ])('%s carries the headers of the desk', (_name, answer, status) => {
    expect(answer).toMatchObject({ status, headers: SAFE, cookies: [] });
  });
});

test('a page is never stored, loads no script and may not be framed', () => {
  const { headers } = htmlPage('<p>', 409);
  expect(headers['cache-control']).toBe('no-store');
  expect(headers['content-security-policy']).toMatch(/^default-src 'none';.*frame-ancestors 'none'$/);
  expect(headers['content-security-policy']).not.toContain('script-src');
});

test('the mail in the preview has no script, no form and no origin, and only the desk may frame it', () => {
  const policy = framedMail('<p>').headers['content-security-policy'] ?? '';
  expect(policy).toMatch(/^sandbox allow-popups; default-src 'none';/);
  expect(policy).toMatch(/form-action 'none'; frame-ancestors 'self'$/);
  expect(policy).not.toMatch(/allow-(scripts|forms|same-origin)/);
});

test('only the stylesheet may be cached', () => {
  expect(stylesheet('p {}').headers).toMatchObject({
    'content-type': 'text/css; charset=utf-8',
    'cache-control': 'public, max-age=3600',
  });
});

test('a form leads back to Today', () => {
  expect(seeOther().headers.location).toBe('/desk');
  expect(seeOther('/desk/preview').headers.location).toBe('/desk/preview');
});
