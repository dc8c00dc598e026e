import { expect, test } from 'vitest';
import { endedCookie, isOwnForm, isOwnOrigin } from '../../lib/desk/session.ts';

const URL_ = 'https://news.example.com';
const SESSION = { editor: 'ada@news.example.com', formToken: 'f'.repeat(43), tokenSha256: '' };
const request = (token: string | undefined, origin: string | null) =>
  ({ form: token === undefined ? {} : { token }, origin }) as unknown as Parameters<typeof isOwnForm>[0];

test.each([
  ['of this session’s own page', SESSION.formToken, URL_, true],
  ['without a token', undefined, URL_, false],
  ['with a token of another length', 'f', URL_, false],
  ['with another session’s token', 'g'.repeat(43), URL_, false],
  ['of another site', SESSION.formToken, 'https://evil.example', false],
  ['without an origin', SESSION.formToken, null, false],
])('a form %s', (_, token, origin, own) => {
  expect(isOwnForm(request(token, origin), SESSION, URL_)).toBe(own);
});

test('the origin is that of the public address, whatever its path', () => {
  expect(isOwnOrigin('https://news.example.com', 'https://news.example.com/stage')).toBe(true);
  expect(isOwnOrigin('http://news.example.com', 'https://news.example.com/stage')).toBe(false);
});

test('a cookie is for this host and for no script, and only a loopback desk does without https', () => {
  expect(endedCookie(URL_)).toBe('__Host-desk=; Path=/; Max-Age=0; HttpOnly; SameSite=Strict; Secure');
  expect(endedCookie('http://127.0.0.1:8080')).toBe('desk=; Path=/; Max-Age=0; HttpOnly; SameSite=Strict');
});
