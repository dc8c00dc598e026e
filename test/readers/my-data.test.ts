import { beforeEach, expect, test } from 'vitest';
import { mintToken } from '../../lib/subscriber-token.ts';
import { aSubscriber } from '../support/delivery-builders.ts';
import { openReaderDesk } from './a-desk.ts';

const subscriber = aSubscriber(1, { zone: 'Europe/London', minute: 390 });
let desk: Awaited<ReturnType<typeof openReaderDesk>>;
let token: string;

beforeEach(async () => {
  desk = await openReaderDesk();
  await desk.directory.add(subscriber);
  token = mintToken(await desk.services.keys.current(), {
    subscriber: subscriber.id,
    purpose: 'preferences',
  });
});

test('a reader sees everything that is held about them, as a page and as a file', async () => {
  const shown = await desk.ask('GET', `/data/${token}`);
  expect(shown.body).toContain(subscriber.address);
  expect(shown.headers['content-type']).toContain('text/html');
  expect(shown.body).toContain(`/data/${token}.json`);

  const { body, headers } = await desk.ask('GET', `/data/${token}.json`);
  expect(headers['content-disposition']).toContain('attachment');
  expect(headers['cache-control']).toBe('no-store');
  const { version: _, ...held } = subscriber;
  expect(JSON.parse(body)).toEqual(JSON.parse(JSON.stringify(held)));
});

test('erasing takes a button; afterwards nothing is held, and no list brings the reader back', async () => {
  expect((await desk.ask('GET', `/erase/${token}`)).status).toBe(200);
  expect(await desk.directory.find(subscriber.id)).not.toBeNull();

  expect((await desk.ask('POST', `/erase/${token}`)).status).toBe(200);
  expect(await desk.directory.find(subscriber.id)).toBeNull();
  expect(await desk.directory.lookUp([subscriber.address])).toEqual(['erased']);
  for (const path of ['data', 'erase', 'preferences', 'address'])
    expect((await desk.ask('GET', `/${path}/${token}`)).status).toBe(404);
});

test('the link of an edition’s unsubscribe button opens none of these pages', async () => {
  const key = await desk.services.keys.current();
  const other = mintToken(key, { subscriber: subscriber.id, purpose: 'unsubscribe' });
  for (const path of ['data', 'erase', 'address', 'confirm-address'])
    expect((await desk.ask('POST', `/${path}/${other}`, { address: 'eve@example.org' })).status).toBe(404);
  expect(await desk.directory.find(subscriber.id)).toEqual(subscriber);
});
