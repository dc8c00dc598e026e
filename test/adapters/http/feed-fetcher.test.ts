import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createFeedFetcher, type FeedFetcherOptions } from '../../../lib/adapters/http/feed-fetcher.ts';
import { ForbiddenAddressError, refuseForbiddenLiteral } from '../../../lib/adapters/http/guarded-lookup.ts';
import { isOnPublicInternet } from '../../../lib/adapters/http/public-internet.ts';
import type { FeedRequest } from '../../../lib/ports.ts';
import { throwawayCertificate } from '../../support/throwaway-certificate.ts';

// The stranger's server is at 127.0.0.2, which these tests may reach; the server at 127.0.0.1, on the
// same port, must never be reached.
const STRANGER = '127.0.0.2';
const FEED = '<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour</title></channel></rss>';
const { key, cert } = throwawayCertificate(['feeds.test', 'moved.test', 'inside.test']);

let stranger: Server;
let victim: Server;
let port: number;
let asked: IncomingMessage[] = [];
let knocks = 0;
let answer: (request: IncomingMessage, response: ServerResponse) => void;

beforeAll(async () => {
  stranger = createServer({ key, cert }, (request, response) => {
    asked.push(request);
    response.on('error', () => undefined);
    answer(request, response);
  });
  stranger.listen(0, STRANGER);
  await once(stranger, 'listening');
  port = (stranger.address() as AddressInfo).port;
  victim = createServer({ key, cert });
  victim.on('connection', (socket) => {
    knocks += 1;
    socket.destroy();
  });
  victim.listen(port, '127.0.0.1');
  await once(victim, 'listening');
});

afterAll(() => {
  stranger.closeAllConnections();
  stranger.close();
  victim.close();
});

beforeEach(() => {
  asked = [];
  knocks = 0;
});

const NAMES: Readonly<Record<string, string>> = {
  'feeds.test': STRANGER,
  'moved.test': STRANGER,
  'inside.test': '127.0.0.1',
};
const resolve = async (hostname: string) => {
  const address = NAMES[hostname];
  return address === undefined ? [] : [{ address, family: 4 }];
};
const fetcherWith = (options: Partial<FeedFetcherOptions> = {}) =>
  createFeedFetcher({
    userAgent: 'Broadsheet-Feeds/1.0 (+https://news.example.com/)',
    now: () => new Date('2026-11-22T05:30:00Z'),
    network: { resolve, mayReach: (address) => address === STRANGER, ca: cert },
    ...options,
  });
const fetchAt = (path: string, about: Partial<FeedRequest> = {}, options: Partial<FeedFetcherOptions> = {}) =>
  fetcherWith(options).fetch({
    url: path.startsWith('/') ? `https://feeds.test:${port}${path}` : path,
    etag: null,
    lastModified: null,
    maxBytes: 100_000,
    ...about,
  });
const redirectTo = (location: string, status = 302) => {
  answer = (_request, response) => response.writeHead(status, { Location: location }).end();
};

describe('a feed', () => {
  test('comes with what the server says of it', async () => {
    const headers = {
      'Content-Type': 'application/rss+xml',
      ETag: '"v1"',
      'Last-Modified': 'Sat, 21 Nov 2026 18:00:00 GMT',
    };
    answer = (_request, response) => response.writeHead(200, headers).end(FEED);

    const got = await fetchAt('/feed');

    expect(got).toMatchObject({
      status: 'fetched',
      contentType: 'application/rss+xml',
      etag: '"v1"',
      lastModified: 'Sat, 21 Nov 2026 18:00:00 GMT',
      movedTo: null,
    });
    expect(got.status === 'fetched' && Buffer.from(got.bytes).toString()).toBe(FEED);
    expect(asked[0]?.headers['user-agent']).toContain('https://news.example.com/');
  });

  test('that has not changed is not sent again', async () => {
    answer = (request, response) =>
      response.writeHead(request.headers['if-none-match'] === '"v1"' ? 304 : 500).end();

    expect(await fetchAt('/feed', { etag: '"v1"', lastModified: 'Sat, 21 Nov 2026 18:00:00 GMT' })).toEqual({
      status: 'unchanged',
    });
    expect(asked[0]?.headers['if-modified-since']).toBe('Sat, 21 Nov 2026 18:00:00 GMT');
  });

  test('cannot be unchanged without an earlier copy', async () => {
    answer = (_request, response) => response.writeHead(304).end();

    expect(await fetchAt('/feed')).toMatchObject({ status: 'failed', reason: 'status-304' });
  });

  test.each([
    ['gzip', gzipSync(FEED)],
    ['br', brotliCompressSync(FEED)],
  ])('is unpacked: %s', async (encoding, body) => {
    answer = (_request, response) => response.writeHead(200, { 'Content-Encoding': encoding }).end(body);

    const got = await fetchAt('/feed');

    expect(got.status === 'fetched' && Buffer.from(got.bytes).toString()).toBe(FEED);
  });
});

describe('a redirect', () => {
  test('is followed, and a permanent one is reported', async () => {
    answer = (request, response) =>
      request.url === '/new' ? response.end(FEED) : response.writeHead(301, { Location: '/new' }).end();

    expect(await fetchAt('/feed')).toMatchObject({
      status: 'fetched',
      movedTo: `https://feeds.test:${port}/new`,
    });
  });

  test('for now is not reported as a move', async () => {
    answer = (request, response) =>
      request.headers.host?.startsWith('moved')
        ? response.end(FEED)
        : response.writeHead(302, { Location: `https://moved.test:${port}/` }).end();

    expect(await fetchAt('/feed')).toMatchObject({ status: 'fetched', movedTo: null });
  });

  test.each([
    ['this machine by its number', () => `https://127.0.0.1:${port}/`],
    ['this machine by another spelling', () => `https://0x7f.1:${port}/`],
    ['this machine in IPv6', () => `https://[::1]:${port}/`],
    ['this machine mapped into IPv6', () => `https://[::ffff:127.0.0.1]:${port}/`],
    ['a name that leads inside', () => `https://inside.test:${port}/`],
    ['the metadata service', () => 'https://169.254.169.254/latest/meta-data/'],
  ])('to %s is refused before anything is sent', async (_name, location) => {
    redirectTo(location());

    expect(await fetchAt('/feed')).toMatchObject({ status: 'failed', reason: 'forbidden-address' });
    expect(asked).toHaveLength(1);
    expect(knocks).toBe(0);
  });

  test.each([
    ['plain http', 'http://feeds.test/'],
    ['a file', 'file:///etc/passwd'],
    ['another port', 'https://feeds.test:22/'],
    ['nowhere', 'https://'],
  ])('to %s is refused', async (_name, location) => {
    redirectTo(location);

    expect(await fetchAt('/feed')).toMatchObject({ status: 'failed', reason: 'bad-redirect' });
    expect(asked).toHaveLength(1);
  });

  test('in a circle ends', async () => {
    redirectTo('/feed');

    expect(await fetchAt('/feed')).toMatchObject({ status: 'failed', reason: 'too-many-redirects' });
    expect(asked).toHaveLength(6);
  });
});

describe('a host', () => {
  const atName = `https://feeds.test`;

  test('with one inner address among its own is refused', async () => {
    const both = async () => [
      { address: STRANGER, family: 4 },
      { address: '10.0.0.7', family: 4 },
    ];

    expect(
      await fetchAt(
        `${atName}:${port}/`,
        {},
        { network: { resolve: both, mayReach: (it) => it === STRANGER, ca: cert } },
      ),
    ).toMatchObject({ status: 'failed', reason: 'forbidden-address' });
    expect(asked).toHaveLength(0);
  });

  test('is resolved once for a connection: what DNS says a moment later changes nothing', async () => {
    const answers = [STRANGER, '127.0.0.1', '127.0.0.1'];
    const rebinding = async () => [{ address: answers.shift() ?? '127.0.0.1', family: 4 }];
    answer = (_request, response) => response.end(FEED);

    expect(
      await fetchAt(
        '/feed',
        {},
        { network: { resolve: rebinding, mayReach: (it) => it === STRANGER, ca: cert } },
      ),
    ).toMatchObject({ status: 'fetched' });
    expect(answers).toHaveLength(2);
    expect(knocks).toBe(0);
  });

  test('that does not exist, or has an untrusted certificate, is unreachable', async () => {
    expect(await fetchAt(`https://nowhere.test:${port}/`)).toMatchObject({
      status: 'failed',
      reason: 'unreachable',
    });
    const trusting = { resolve, mayReach: (it: string) => it === STRANGER };
    expect(await fetchAt('/feed', {}, { network: trusting })).toMatchObject({
      status: 'failed',
      reason: 'unreachable',
    });
  });

  // Only spellings of this machine: should the guard ever break, this test must not knock anywhere else.
  test.each(['127.0.0.1', '[::1]', '2130706433', '0177.0.0.1', '[::ffff:7f00:1]', 'localhost'])(
    'as it is deployed, this machine is not reached: %s',
    async (host) => {
      const asDeployed = createFeedFetcher({ userAgent: 'x', now: () => new Date(0) });

      expect(
        await asDeployed.fetch({
          url: `https://${host}:${port}/`,
          etag: null,
          lastModified: null,
          maxBytes: 10,
        }),
      ).toMatchObject({ status: 'failed', reason: 'forbidden-address' });
      expect(knocks).toBe(0);
    },
  );

  test.each([
    '169.254.169.254',
    '10.1.2.3',
    '[fe80::1]',
    '[::ffff:a00:1]',
    '[64:ff9b::7f00:1]',
    '0xa9fea9fe',
  ])('that is an address is refused before connecting: %s', (host) => {
    expect(() => refuseForbiddenLiteral(new URL(`https://${host}/`), isOnPublicInternet)).toThrow(
      ForbiddenAddressError,
    );
  });
});

describe('a body', () => {
  test('without end is cut off at the limit', async () => {
    answer = (_request, response) => {
      const more = () => {
        while (!response.destroyed && response.write('x'.repeat(10_000)));
        if (!response.destroyed) response.once('drain', more);
      };
      more();
    };

    expect(await fetchAt('/feed')).toMatchObject({ status: 'failed', reason: 'too-large' });
  });

  test('that says it is too large is not read', async () => {
    answer = (_request, response) => response.writeHead(200, { 'Content-Length': 200_000 }).write('x');

    expect(await fetchAt('/feed')).toMatchObject({ status: 'failed', reason: 'too-large' });
  });

  test('that unpacks to a thousand times its size is cut off at the limit', async () => {
    const bomb = gzipSync(Buffer.alloc(60_000_000));
    expect(bomb.length).toBeLessThan(100_000);
    answer = (_request, response) => response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(bomb);
    const before = process.memoryUsage.rss();

    expect(await fetchAt('/feed')).toMatchObject({ status: 'failed', reason: 'too-large' });
    expect(process.memoryUsage.rss() - before).toBeLessThan(30_000_000);
  });

  test.each([
    ['that comes too slowly', (response: ServerResponse) => response.write('<rss>')],
    ['that never begins', () => undefined],
  ])('%s is given up', async (_name, begin) => {
    answer = (_request, response) => void begin(response);

    expect(await fetchAt('/feed', {}, { timeoutMs: 300 })).toMatchObject({
      status: 'failed',
      reason: 'too-slow',
    });
  });

  test('that breaks off, or is not packed as it says, is a failure', async () => {
    answer = (_request, response) => {
      response.writeHead(200, { 'Content-Length': 500 }).write('<rss>', () => response.destroy());
    };
    expect(await fetchAt('/feed')).toMatchObject({ status: 'failed', reason: 'unreachable' });

    answer = (_request, response) => response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(FEED);
    expect(await fetchAt('/feed')).toMatchObject({ status: 'failed', reason: 'unreachable' });

    answer = (_request, response) => response.writeHead(200, { 'Content-Encoding': 'zip' }).end(FEED);
    expect(await fetchAt('/feed')).toMatchObject({ status: 'failed', reason: 'unknown-encoding' });
  });
});

describe('a server that asks for rest', () => {
  test.each([
    ['120', 120],
    ['Sun, 22 Nov 2026 05:40:00 GMT', 600],
    ['9999999', 86_400],
    ['Sat, 21 Nov 2026 05:40:00 GMT', 0],
    ['soon', null],
  ])('by Retry-After: %s is heard as %s seconds', async (header, seconds) => {
    answer = (_request, response) => response.writeHead(429, { 'Retry-After': header }).end();

    expect(await fetchAt('/feed')).toEqual({ status: 'later', reason: 'status-429', seconds });
  });

  test('without saying for how long is heard too', async () => {
    answer = (_request, response) => response.writeHead(503).end();

    expect(await fetchAt('/feed')).toEqual({ status: 'later', reason: 'status-503', seconds: null });
  });

  test.each([404, 410, 500])('is not one that answers %i', async (status) => {
    answer = (_request, response) => response.writeHead(status).end('<rss/>');

    expect(await fetchAt('/feed')).toMatchObject({ status: 'failed', reason: `status-${status}` });
  });
});

describe('the public internet', () => {
  test.each([
    '93.184.215.14',
    '1.1.1.1',
    '172.15.255.255',
    '172.32.0.1',
    '2606:4700::1111',
    '2a00:1450:4001::1',
  ])('%s is on it', (address) => expect(isOnPublicInternet(address)).toBe(true));

  test.each([
    '0.0.0.0',
    '10.0.0.1',
    '100.64.0.1',
    '127.0.0.1',
    '127.255.255.254',
    '169.254.169.254',
    '169.254.170.2',
    '172.16.0.1',
    '172.31.255.255',
    '192.0.0.192',
    '192.168.1.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:10.0.0.1',
    '::ffff:8.8.8.8',
    '::127.0.0.1',
    '64:ff9b::a9fe:a9fe',
    '64:ff9b:1::1',
    'fc00::1',
    'fd00:ec2::254',
    'fe80::1',
    'fe80::1%eth0',
    'fec0::1',
    'ff02::1',
    '2001::1',
    '2001:db8::1',
    '2002:7f00:1::',
    '3fff::1',
    'localhost',
    '',
  ])('%s is not', (address) => expect(isOnPublicInternet(address)).toBe(false));
});
