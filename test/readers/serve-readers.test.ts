import { beforeEach, expect, test } from 'vitest';
import { mintToken } from '../../lib/subscriber-token.ts';
import { aSubscriber } from '../support/delivery-builders.ts';
import { openReaderDesk } from './a-desk.ts';

const subscriber = aSubscriber(1, { zone: 'Europe/London', minute: 390 });
let desk: Awaited<ReturnType<typeof openReaderDesk>>;

beforeEach(async () => {
  desk = await openReaderDesk();
  await desk.directory.add(subscriber);
});

const linkFor = async (purpose: 'unsubscribe' | 'preferences') =>
  `/${purpose}/${mintToken(await desk.services.keys.current(), { subscriber: subscriber.id, purpose })}`;

test('every page forbids script, framing and caching of personal things', async () => {
  const { headers } = await desk.ask('GET', await linkFor('unsubscribe'));

  expect(headers['content-security-policy']).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
  expect(headers['cache-control']).toBe('no-store');
  expect(headers['referrer-policy']).toBe('no-referrer');
});

test.each(['/nowhere', '/editions/2026-13-45', '/editions/../secret', '/subscribe/deep/er', '/confirm'])(
  'there is no page at %s',
  async (path) => {
    expect((await desk.ask('GET', path)).status).toBe(404);
  },
);

test('a page with more after its token is not found', async () => {
  const link = await linkFor('preferences');
  expect((await desk.ask('GET', link)).status).toBe(200);
  expect((await desk.ask('GET', `${link}/more`)).status).toBe(404);
  expect((await desk.ask('GET', '/editions/2026-11-22/other')).status).toBe(404);
});

test.each(['/', '/editions', '/subscribe', '/embed', '/favicon.ico', '/feed.xml'])(
  '%s is there',
  async (path) => {
    expect((await desk.ask('GET', path)).status).toBe(200);
    expect((await desk.ask('HEAD', path)).status).toBe(200);
  },
);

test('other methods are refused', async () => {
  expect((await desk.ask('DELETE', '/')).status).toBe(405);
});
