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
