import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FEED_PATHS, READER_PATHS } from '../../lib/contract/reader-urls.ts';
import { serveReaders } from '../../lib/readers/serve-readers.ts';
import { readerRequestOf } from '../../lib/runtime/reader-http.ts';
import { mintToken, type TokenPurpose } from '../../lib/subscriber-token.ts';
import { aSubscriber } from '../support/delivery-builders.ts';
import { linkIn, openReaderDesk } from './a-desk.ts';

const subscriber = aSubscriber(1);

async function openDesk() {
  const desk = await openReaderDesk({ confirmationsPerHour: 100_000 });
  await desk.directory.add(subscriber);
  const key = await desk.services.keys.current();
  const issuedAt = subscriber.subscribedAt ?? '';
  const tokenFor = (purpose: TokenPurpose) =>
    purpose === 'unsubscribe' || purpose === 'preferences'
      ? mintToken(key, { subscriber: subscriber.id, purpose })
      : mintToken(key, { subscriber: subscriber.id, purpose, issuedAt });
  const tokens = (['unsubscribe', 'preferences', 'confirm', 'address'] as const).map(tokenFor);
  return { desk, tokens };
}

const OURS = 'https://read.example.com/editions';
const OUR_ADDRESS = /^https:\/\/read\.example\.com\//;

const ROOMS = [...Object.values(READER_PATHS), ...Object.values(FEED_PATHS), '', '/', '//', '/nowhere'];

/** A request as a robot, a broken client or an attacker may send it; none of them holds a token to post with. */
const malformed = fc.record({
  method: fc.constantFrom('GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'get', '', '\0'),
  room: fc.constantFrom(...ROOMS),
  rest: fc.oneof(
    fc.constantFrom(
      '',
      '/',
      '/..',
      '/%00',
      '/%',
      '/%ff%fe',
      '/__proto__',
      '/constructor',
      '/2026-11-22/next',
    ),
    fc.string({ maxLength: 200 }).map((text) => `/${text}`),
    fc.base64String({ maxLength: 160 }).map((text) => `/${text}`),
  ),
  type: fc.constantFrom(
    'application/x-www-form-urlencoded',
    'application/x-www-form-urlencoded; charset=utf-16',
    'multipart/form-data',
    'application/json',
    '',
  ),
  body: fc.oneof(
    fc.constant(undefined),
    fc.string({ maxLength: 300 }),
    fc.constantFrom(
      'address=',
      'address=a&address=b',
      '__proto__=x&address=%00',
      '%',
      '=&=&',
      'a'.repeat(20_000),
    ),
    fc.string({ unit: 'binary', maxLength: 80 }).map((text) => `address=${text}@x.example&zone=${text}`),
  ),
  isBase64Encoded: fc.boolean(),
  language: fc.oneof(fc.string({ maxLength: 40 }), fc.constantFrom('de-AT', 'x-y-z', '*', 'en-u-ca-invalid')),
});

test.each([
  '/editions/2026-11-22/next',
  '/editions//evil.example/next',
  '/editions/2026-11-22/previous?to=https://evil.example',
])('no redirect leads to another site: %s', async (path) => {
  const { desk } = await openDesk();
  const [rawPath = '', rawQueryString = ''] = path.split('?');
  const request = readerRequestOf({
    rawPath,
    headers: { host: 'evil.example', 'x-forwarded-host': 'evil.example', referer: 'https://evil.example' },
    isBase64Encoded: false,
    requestContext: { http: { method: 'GET' } },
    ...(rawQueryString === '' ? {} : { rawQueryString }),
  });
  const { headers } = await serveReaders(request, desk.services);
  expect(headers.location ?? OURS).toMatch(OUR_ADDRESS);
});

test('ten thousand malformed requests: pages, redirects or 4xx, never a fault', async () => {
  const { desk } = await openDesk();
  const statuses = new Map<number, number>();
  await fc.assert(
    fc.asyncProperty(malformed, async ({ method, room, rest, type, body, isBase64Encoded, language }) => {
      const request = readerRequestOf({
        rawPath: `${room}${rest}`,
        headers: { 'content-type': type, 'accept-language': language },
        body,
        isBase64Encoded,
        requestContext: { http: { method } },
      });
      const { status, headers } = await serveReaders(request, desk.services);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      expect(status).toBeLessThan(500);
      expect(headers.location ?? OURS).toMatch(OUR_ADDRESS);
    }),
    // The counts below are of these requests.
    { numRuns: 10_000, seed: Number(process.env.PROPERTY_SEED ?? 20_261_122) },
  );
  expect(await desk.directory.find(subscriber.id)).toEqual(subscriber);
  for (const status of [200, 404, 405, 422]) expect(statuses.get(status) ?? 0).toBeGreaterThan(3);
}, 120_000);

test('a thousand GET and HEAD requests of every link change nothing and send nothing', async () => {
  const { desk, tokens } = await openDesk();
  await desk.ask('POST', READER_PATHS.subscribe, { address: 'new@example.org' });
  const confirm = linkIn(desk.sent[0]?.mail ?? { subject: '', html: '', text: '' }, 'confirm');
  const before = await Array.fromAsync(desk.directory.all());
  const rests = ['', ...tokens.map((token) => `/${token}`), `/${tokens[1]}.json`];
  const links = [confirm, ...Object.values(READER_PATHS).flatMap((room) => rests.map((rest) => room + rest))];

  let asked = 0;
  while (asked < 1_000)
    for (const link of links)
      for (const method of ['GET', 'HEAD']) {
        expect((await desk.ask(method, link, { address: 'x@example.org' })).status).toBeLessThan(500);
        asked += 1;
      }
  expect(await Array.fromAsync(desk.directory.all())).toEqual(before);
  expect(desk.sent).toHaveLength(1);
}, 60_000);
