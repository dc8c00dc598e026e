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

test('the edition before one is the nearest of several, and so is the one after it', async () => {
  const oldest = await desk.services.register.find('2026-11-21');
  if (oldest === null) throw new Error('not frozen');
  await desk.services.register.freeze({ ...oldest, id: '2026-11-20' });
  const to = async (path: string) => (await desk.ask('GET', path)).headers.location;
  expect(await to('/editions/2026-11-22/previous')).toBe('https://read.example.com/editions/2026-11-21');
  expect(await to('/editions/2026-11-20/next')).toBe('https://read.example.com/editions/2026-11-21');
});

test('an edition that is not there, or has no page, is not found', async () => {
  const row = await desk.services.register.find('2026-11-21');
  if (row === null) throw new Error('not frozen');
  await desk.services.register.freeze({ ...row, id: '2026-11-20', path: 'editions/2026-11-20/r1/none' });
  for (const id of ['2026-11-20', '2026-11-19', '2026-11-2', 'x2026-11-22', '2026-11-22x'])
    expect((await desk.ask('GET', `/editions/${id}`)).status).toBe(404);
});

test('the seven newest editions of a feed carry their stories, older ones their headline only', async () => {
  const encoder = new TextEncoder();
  const row = await desk.services.register.find('2026-11-21');
  if (row === null) throw new Error('not frozen');
  for (let day = 1; day <= 8; day += 1) {
    const id = `2026-12-0${day}`;
    const path = `editions/${id}/r1/abc`;
    const story = {
      headline: `Story of ${id}`,
      dek: 'Dek.',
      url: `https://post.example/${day}`,
      publisher: 'Post',
    };
    const edition = { lead: story, secondaries: [], sections: [], corrections: [], finally: null };
    await desk.services.archive.write(`${path}/edition.json`, encoder.encode(JSON.stringify(edition)), 'x');
    await desk.services.register.freeze({ ...row, id, path, headline: `Head of ${id}` });
  }
  const { body } = await desk.ask('GET', '/feed.json');
  const told = [1, 2, 3, 4, 5, 6, 7, 8].filter((day) => body.includes(`Story of 2026-12-0${day}`));
  expect(told).toEqual([2, 3, 4, 5, 6, 7, 8]);
  expect(body).toContain('Head of 2026-12-01');
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

test('of several editions of a day each has its page, and the one before the evening’s is the morning’s', async () => {
  const row = await desk.services.register.find('2026-11-22');
  if (row === null) throw new Error('not frozen');
  for (const id of ['2026-11-23-1-morning', '2026-11-23-2-evening'])
    await desk.services.register.freeze({ ...row, id });
  expect((await desk.ask('GET', '/editions/2026-11-23-2-evening')).status).toBe(200);
  const { headers } = await desk.ask('GET', '/editions/2026-11-23-2-evening/previous');
  expect(headers.location).toBe('https://read.example.com/editions/2026-11-23-1-morning');
  expect((await desk.ask('GET', '/editions')).body).toContain('/editions/2026-11-23-1-morning');
});
