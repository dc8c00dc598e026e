import { beforeEach, expect, test } from 'vitest';
import { mintToken } from '../../lib/reader-token.ts';
import { aReader } from '../support/delivery-builders.ts';
import { openReaderDesk } from './a-desk.ts';

type Desk = Awaited<ReturnType<typeof openReaderDesk>>;

const reader = aReader(1, { zone: 'Europe/London', minute: 390 });
let desk: Desk;

beforeEach(async () => {
  desk = await openReaderDesk();
  await desk.directory.add(reader);
});

const linkFor = async (purpose: 'unsubscribe' | 'preferences') =>
  `/${purpose}/${mintToken(await desk.services.keys.current(), { subscriber: reader.id, purpose })}`;
const now = () => desk.directory.find(reader.id);

test.each(['GET', 'HEAD'])('%s of an unsubscribe link changes nothing', async (method) => {
  const answer = await desk.ask(method, await linkFor('unsubscribe'));

  expect(answer.status).toBe(200);
  expect(await now()).toMatchObject({ state: 'confirmed' });
});

test('one POST unsubscribes, whatever its body, and a second changes nothing', async () => {
  const link = await linkFor('unsubscribe');

  const first = await desk.ask('POST', link, { 'List-Unsubscribe': 'One-Click' });
  const left = await now();
  const second = await desk.ask('POST', link);

  expect([first.status, second.status]).toEqual([200, 200]);
  expect(first.headers).not.toHaveProperty('location');
  expect(left).toMatchObject({ state: 'unsubscribed' });
  expect(await now()).toEqual(left);
});

test('a token for one purpose is worthless for another', async () => {
  const [, , token] = (await linkFor('preferences')).split('/');

  expect((await desk.ask('POST', `/unsubscribe/${token}`)).status).toBe(404);
  expect(await now()).toMatchObject({ state: 'confirmed' });
});

test.each(['', 'x', 'A'.repeat(60), '../../etc/passwd', '%00', 'é'])(
  'a made-up token %j gets the page for invalid links',
  async (token) => {
    expect((await desk.ask('POST', `/unsubscribe/${token}`)).status).toBe(404);
  },
);

test('preferences show and save zone and hour, by the quarter hour', async () => {
  const link = await linkFor('preferences');

  expect((await desk.ask('GET', link)).body).toContain('Europe/London');
  const saved = await desk.ask('POST', link, { zone: 'Asia/Kolkata', time: '07:40' });

  expect(saved.status).toBe(200);
  expect(await now()).toMatchObject({ zone: 'Asia/Kolkata', minute: 450 });
});

test('where everybody gets the edition at one time, the page says when and takes no wishes', async () => {
  desk.services.morning = { zone: 'Europe/London', minute: 390, isLocal: false };
  const link = await linkFor('preferences');

  const { body } = await desk.ask('GET', link);
  expect(body).not.toContain('<form');
  expect(body).toContain('06:30 (Europe/London)');
  expect(body).toContain('/unsubscribe/');
  expect((await desk.ask('POST', link, { zone: 'Asia/Tokyo', time: '07:00' })).status).toBe(422);
  expect(await now()).toEqual(reader);
});

test('a reader may move ten times a day: each new morning is work for the planner', async () => {
  const link = await linkFor('preferences');
  const moveTo = async (hour: number) =>
    (await desk.ask('POST', link, { zone: 'Asia/Tokyo', time: `${10 + hour}:00` })).status;

  const answers = [];
  for (let hour = 0; hour < 12; hour += 1) answers.push(await moveTo(hour));

  expect(answers).toEqual([...Array(10).fill(200), 429, 429]);
  expect(await now()).toMatchObject({ minute: 19 * 60 });
});

test.each([
  { zone: '+05:30', time: '07:00' },
  { zone: 'Mars/Olympus', time: '07:00' },
  { zone: 'Europe/London', time: '25:00' },
  { zone: 'Europe/London' },
  {},
])('preferences %j are refused and nothing is saved', async (form) => {
  const answer = await desk.ask('POST', await linkFor('preferences'), form as Record<string, string>);

  expect(answer.status).toBe(422);
  expect(await now()).toEqual(reader);
});

test('an erased reader’s link gets the same friendly page, and nobody is made up', async () => {
  const link = await linkFor('unsubscribe');
  await desk.directory.erase(reader.id);

  expect((await desk.ask('POST', link)).status).toBe(200);
  expect(await now()).toBeNull();
});

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

test('other methods are refused', async () => {
  expect((await desk.ask('DELETE', '/')).status).toBe(405);
});
