import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { expect, onTestFinished, test } from 'vitest';
import type { EmulatedInvocation } from '../../lib/local/execution-environment.ts';
import { startHttpFront } from '../../lib/local/http-front.ts';

/** A front whose function answers with `result`, and remembers what it was asked. */
async function aFront(result: unknown = { statusCode: 204 }) {
  const events: APIGatewayProxyEventV2[] = [];
  const front = await startHttpFront({
    invoke: async (event): Promise<EmulatedInvocation> => {
      events.push(event);
      return result instanceof Error
        ? {
            ok: false,
            error: { name: 'Error', message: result.message, stack: '' },
            requestId: '1',
            lines: [],
          }
        : { ok: true, result, requestId: '1', lines: [] };
    },
  });
  onTestFinished(() => front.stop());
  return { url: front.url, events };
}

test('a request becomes an HTTP API event', async () => {
  const { url, events } = await aFront();
  await fetch(`${url}/a%20b/c?x=1&x=2&y=%C3%A4`, { headers: { 'X-Thing': 'Yes', cookie: 'a=1; b=2' } });

  expect(events[0]).toMatchObject({
    version: '2.0',
    routeKey: '$default',
    rawPath: '/a b/c',
    rawQueryString: 'x=1&x=2&y=%C3%A4',
    queryStringParameters: { x: '1,2', y: 'ä' },
    cookies: ['a=1', 'b=2'],
    headers: { 'x-thing': 'Yes' },
    requestContext: { http: { method: 'GET', path: '/a%20b/c', sourceIp: '127.0.0.1' }, stage: '$default' },
    isBase64Encoded: false,
  });
  expect(events[0]?.headers).not.toHaveProperty('cookie');
  expect(events[0]).not.toHaveProperty('body');
});

test('text arrives as text, anything else in base64', async () => {
  const { url, events } = await aFront();
  const post = (body: string | Buffer<ArrayBuffer>, type: string) =>
    fetch(url, { method: 'POST', body, headers: { 'content-type': type } });
  await post('{"a":"ä"}', 'application/json');
  await post('List-Unsubscribe=One-Click', 'application/x-www-form-urlencoded');
  await post(Buffer.from([0xff, 0x00]), 'application/octet-stream');

  expect(events.map(({ body, isBase64Encoded }) => [body, isBase64Encoded])).toEqual([
    ['{"a":"ä"}', false],
    [Buffer.from('List-Unsubscribe=One-Click').toString('base64'), true],
    ['/wA=', true],
  ]);
});

test('the function’s answer is the response: status, headers, cookies, body', async () => {
  const { url } = await aFront({
    statusCode: 201,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    cookies: ['a=1; Secure', 'b=2'],
    body: '<p>Grüße',
  });
  const response = await fetch(url);

  expect(response.status).toBe(201);
  expect(response.headers.getSetCookie()).toEqual(['a=1; Secure', 'b=2']);
  expect(await response.text()).toBe('<p>Grüße');
});

test('bytes arrive unchanged', async () => {
  const bytes = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
  const { url } = await aFront({ statusCode: 200, isBase64Encoded: true, body: bytes.toString('base64') });

  expect(Buffer.from(await (await fetch(url)).arrayBuffer()).equals(bytes)).toBe(true);
});

test('a bare value becomes JSON', async () => {
  const { url } = await aFront({ hello: 'world' });
  const response = await fetch(url);

  expect(response.headers.get('content-type')).toBe('application/json');
  expect(await response.json()).toEqual({ hello: 'world' });
});

test('a function that fails shows the reader no cause', async () => {
  const { url } = await aFront(new Error('secret'));
  const response = await fetch(url);

  expect(response.status).toBe(500);
  expect(await response.text()).toBe('{"message":"Internal Server Error"}');
});

test('a body over 6 MB never reaches the function', async () => {
  const { url, events } = await aFront();
  const response = await fetch(url, { method: 'POST', body: Buffer.alloc(6 * 1024 * 1024 + 1) });

  expect(response.status).toBe(413);
  expect(events).toEqual([]);
});
