import { describe, expect, test } from 'vitest';
import { asset, framedMail, htmlPage, plainText, seeOther } from '../../lib/desk/http.ts';

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
    ['the stylesheet', asset('p {}', 'text/css'), 200],
    ['the script', asset('0', 'text/javascript'), 200],
    ['a plain text', plainText('x'), 200],
    ['a page with an upload', htmlPage('<p>', 200, { uploadsTo: 'https://b.example' }), 200],
    ['a redirect after a form', seeOther(), 303],
  ])('%s carries the headers of the desk', (_name, answer, status) => {
    expect(answer).toMatchObject({ status, headers: SAFE, cookies: [] });
  });
});

test('a page is never stored, loads no script but the desk’s own file and may not be framed', () => {
  const { headers } = htmlPage('<p>', 409);
  expect(headers['cache-control']).toBe('no-store');
  expect(headers['content-security-policy']).toMatch(/^default-src 'none';.*frame-ancestors 'none'$/);
  expect(headers['content-security-policy']).toContain("; script-src 'self'; style-src 'self';");
  expect(headers['content-security-policy']).not.toMatch(/unsafe|https:\/\//);
});

test('the mail in the preview has no script, no form and no origin, and only the desk may frame it', () => {
  const policy = framedMail('<p>').headers['content-security-policy'] ?? '';
  expect(policy).toMatch(/^sandbox allow-popups; default-src 'none';/);
  expect(policy).toMatch(/form-action 'none'; frame-ancestors 'self'$/);
  expect(policy).not.toMatch(/allow-(scripts|forms|same-origin)/);
});

test('publishers’ pictures are loaded only where an editor asked for them', () => {
  const policyOf = (reach = {}) => htmlPage('<p>', 200, reach).headers['content-security-policy'];
  expect(policyOf()).toContain('; img-src data:;');
  expect(policyOf({ pictures: true })).toContain('; img-src https: data:;');
});

test('an upload goes to the bucket and nowhere else', () => {
  const policy = htmlPage('<p>', 200, { uploadsTo: 'https://b.example' }).headers['content-security-policy'];
  expect(policy).toContain("connect-src 'self' https://b.example; form-action 'self' https://b.example;");
});

test('only stylesheet and script may be cached', () => {
  expect(asset('p {}', 'text/css').headers).toMatchObject({
    'content-type': 'text/css; charset=utf-8',
    'cache-control': 'public, max-age=3600',
  });
});

test('a form leads back to Today', () => {
  expect(seeOther().headers.location).toBe('/desk');
  expect(seeOther('/desk/preview').headers.location).toBe('/desk/preview');
});
