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
const now = () => desk.directory.find(subscriber.id);

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
  expect(left).toMatchObject({ state: 'unsubscribed', leftAt: desk.time.now.toISOString() });
  expect(await now()).toEqual(left);
});

test.each(['', 'x', 'A'.repeat(60), '../../etc/passwd', '%00', 'é'])(
  'a made-up token %j gets the page for invalid links',
  async (token) => {
    expect((await desk.ask('POST', `/unsubscribe/${token}`)).status).toBe(404);
  },
);

test('an erased reader’s link promises nothing, because they may have subscribed anew, and nobody is made up', async () => {
  const link = await linkFor('unsubscribe');
  await desk.directory.erase(subscriber.id);

  const answer = await desk.ask('POST', link);
  expect(answer.status).toBe(200);
  expect(answer.body).toContain('no longer exists');
  expect(answer.body).not.toContain('won’t receive');
  expect(await now()).toBeNull();
});

test('a token for one purpose is worthless for another', async () => {
  const [, , token] = (await linkFor('preferences')).split('/');

  expect((await desk.ask('POST', `/unsubscribe/${token}`)).status).toBe(404);
  expect(await now()).toMatchObject({ state: 'confirmed' });
});
