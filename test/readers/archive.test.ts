import { parseFeed } from 'feedsmith';
import { beforeEach, expect, test } from 'vitest';
import { openReaderDesk } from './a-desk.ts';

let desk: Awaited<ReturnType<typeof openReaderDesk>>;

beforeEach(async () => {
  desk = await openReaderDesk();
  for (const [index, id] of ['2026-11-21', '2026-11-22'].entries()) {
    const path = `editions/${id}/r1/abc`;
    await desk.services.archive.write(
      `${path}/web.html`,
      new TextEncoder().encode(`<h1>${id}</h1>`),
      'text/html',
    );
    await desk.services.register.freeze({
      id,
      revision: 1,
      number: index + 1,
      frozenAt: `${id}T05:00:00.000Z`,
      cut: `${id}T05:00:00.000Z`,
      path,
      manifestSha256: 'x',
      headline: `What <happened> on ${id}`,
      stories: 3,
      state: 'open',
    });
  }
});

test('an edition is shown as it was frozen', async () => {
  expect(await desk.ask('GET', '/editions/2026-11-21')).toMatchObject({
    status: 200,
    body: '<h1>2026-11-21</h1>',
  });
});

test('each edition leads to the one before and after it, and the ends to the archive', async () => {
  const to = async (path: string) => (await desk.ask('GET', path)).headers.location;
  expect(await to('/editions/2026-11-21/next')).toBe('https://read.example.com/editions/2026-11-22');
  expect(await to('/editions/2026-11-22/previous')).toBe('https://read.example.com/editions/2026-11-21');
  expect(await to('/editions/2026-11-22/next')).toBe('https://read.example.com/editions');
  expect(await to('/editions/2026-11-21/previous')).toBe('https://read.example.com/editions');
  expect((await desk.ask('GET', '/editions/evil/next')).status).toBe(404);
});

test('the sign-up page shows the latest edition, a page that is not there leads to the archive', async () => {
  expect((await desk.ask('GET', '/subscribe')).body).toContain(
    'https://read.example.com/editions/2026-11-22',
  );
  expect((await desk.ask('GET', '/nowhere')).body).toContain('href="https://read.example.com/editions"');
});

test('the form may be framed by other sites, no other page may', async () => {
  const policy = async (path: string) => (await desk.ask('GET', path)).headers['content-security-policy'];
  expect(await policy('/embed')).toContain('frame-ancestors *');
  expect(await policy('/subscribe')).toContain("frame-ancestors 'none'");
  expect((await desk.ask('GET', '/favicon.ico')).headers['content-type']).toContain('image/svg+xml');
});

test('the archive lists the editions, newest first, and where to sign up', async () => {
  const { body } = await desk.ask('GET', '/');

  expect(body.indexOf('2026-11-22')).toBeLessThan(body.indexOf('2026-11-21'));
  expect(body).toContain('https://read.example.com/subscribe');
  expect(body).not.toContain('<happened>');
});

test.each(['/feed.xml', '/feed.atom', '/feed.json'])(
  '%s is a feed that a feed reader understands',
  async (path) => {
    const { status, body, headers } = await desk.ask('GET', path);

    expect(status).toBe(200);
    expect(headers['cache-control']).toContain('public');
    expect(JSON.stringify(parseFeed(body))).toContain('https://read.example.com/editions/2026-11-22');
  },
);
