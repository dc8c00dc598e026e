import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { framedMail, htmlPage } from '../../lib/desk/http.ts';
import { deskResultOf } from '../../lib/runtime/desk-http.ts';

/** Lambda's own limit for an answer. */
const LAMBDA_BYTES = 6 * 1024 * 1024;

const report = `<p>${Array.from({ length: 90_000 }, (_, n) => `<td>Article ${n} was merged into a story about the harbour, which two publishers tell`).join('')}`;

test('a report of a large newsroom is compressed, so that Lambda can answer with it', () => {
  expect(report.length).toBeGreaterThan(LAMBDA_BYTES);
  const result = deskResultOf(framedMail(report), 'GET', 'gzip, deflate, br');
  expect(JSON.stringify(result).length).toBeLessThan(LAMBDA_BYTES);
  expect(result).toMatchObject({ isBase64Encoded: true, headers: { 'content-encoding': 'gzip' } });
  expect(gunzipSync(Buffer.from(result.body ?? '', 'base64')).toString()).toBe(report);
});

test('a browser that takes no compressed answer gets a page that says how to download it', () => {
  const { statusCode, body } = deskResultOf(framedMail(report), 'GET', '');
  expect(statusCode).toBe(500);
  expect(body).toContain('npx broadsheet report');
});

test('pages with a form’s token are never compressed: their length would give it away', () => {
  expect(deskResultOf(htmlPage('<p>'.repeat(20_000)), 'GET', 'gzip')).not.toHaveProperty('isBase64Encoded');
});

test('HEAD has the headers and no body', () => {
  expect(deskResultOf(framedMail(report), 'HEAD', 'gzip')).toMatchObject({ statusCode: 200, body: '' });
});

test('a file of a few megabytes goes to every browser, and an answer that it is too large keeps the headers', () => {
  const body = 'x'.repeat(2_000_000);
  expect(deskResultOf(framedMail(body), 'GET', '')).toMatchObject({ statusCode: 200, body });
  expect(deskResultOf(framedMail(report), 'GET', '').headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
});
