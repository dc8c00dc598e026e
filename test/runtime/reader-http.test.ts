import { expect, test } from 'vitest';
import { readersRequest } from '../../lib/contract/events.ts';
import { readerRequestOf, resultOf } from '../../lib/runtime/reader-http.ts';
import { openReaderDesk } from '../readers/a-desk.ts';

const form = (body: string, about: object = {}) =>
  readersRequest.parse({
    rawPath: '/subscribe',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body,
    requestContext: { http: { method: 'post' } },
    ...about,
  });

test('whatever host a request names, links lead to the address that the stack knows', async () => {
  const { ask, sent } = await openReaderDesk();
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    host: 'evil.example',
    'x-forwarded-proto': 'http',
    'x-forwarded-host': 'evil.example',
  };
  const { method, path, form: fields } = readerRequestOf(form('address=ada%40example.org', { headers }));
  const answers = [await ask(method, path, fields)];
  for (const page of ['/', '/editions', '/feed.xml', '/feed.atom', '/feed.json'])
    answers.push(await ask('GET', page));

  expect(sent[0]?.mail.text).toContain('https://read.example.com/confirm/');
  expect(JSON.stringify([answers, sent])).not.toContain('evil.example');
});

test('the client is who connected to the gateway, whatever address its headers claim', () => {
  const headers = {
    'x-forwarded-for': '203.0.113.9',
    forwarded: 'for=203.0.113.9',
    'x-real-ip': '203.0.113.9',
    'cf-connecting-ip': '203.0.113.9',
  };
  const http = { method: 'post', sourceIp: '192.0.2.7' };
  expect(readerRequestOf(form('', { headers, requestContext: { http } })).ip).toBe('192.0.2.7');
});

test('a form is read in base64 too, and one that is too large is none', () => {
  const encoded = Buffer.from('address=ada%40example.org&zone=UTC').toString('base64');

  expect(readerRequestOf(form(encoded, { isBase64Encoded: true }))).toMatchObject({
    method: 'POST',
    path: '/subscribe',
    form: { address: 'ada@example.org', zone: 'UTC' },
  });
  expect(readerRequestOf(form(`address=${'a'.repeat(10_001)}`)).form).toEqual({});
  expect(readerRequestOf(form('{}', { headers: { 'content-type': 'application/json' } })).form).toEqual({});
  const type = 'Application/X-WWW-Form-URLEncoded; charset=UTF-8';
  expect(readerRequestOf(form('a=b', { headers: { 'content-type': type } })).form).toEqual({ a: 'b' });
});

test('a HEAD request gets the status and the headers of the page, and no body', () => {
  const page = { status: 404, headers: { 'cache-control': 'no-store' }, body: 'not here' };

  expect(resultOf(page, 'HEAD')).toEqual({ statusCode: 404, headers: page.headers, body: '' });
  expect(resultOf(page, 'GET').body).toBe('not here');
});
