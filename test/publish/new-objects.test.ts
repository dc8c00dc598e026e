import { expect, test } from 'vitest';
import type { ArticleObject, ArticleSource } from '../../lib/ports.ts';
import { newObjects } from '../../lib/publish/new-objects.ts';

const object = (key: string, arrivedAt: string, etag = 'v1'): ArticleObject => ({
  key,
  etag,
  sizeBytes: 10,
  arrivedAt,
});
const bucket = (...objects: ArticleObject[]): ArticleSource => ({
  async *list() {
    yield* objects;
  },
  read: async () => null,
});
const before = { cut: '2026-11-22T05:00:00.000Z', offered: ['told.json#v1'] };
const keysOf = async (source: ArticleSource) => {
  const keys: string[] = [];
  for await (const { key } of source.list('')) keys.push(key);
  return keys;
};

test('what the edition before was offered is not new', async () => {
  const { source } = newObjects(bucket(object('told.json', '2026-11-22T04:30:00.000Z')), before);

  expect(await keysOf(source)).toEqual([]);
});

test('an upload that began before the cut but was not listed then is new', async () => {
  const { source } = newObjects(bucket(object('slow-upload.json', '2026-11-22T04:30:00.000Z')), before);

  expect(await keysOf(source)).toEqual(['slow-upload.json']);
});

test('a rewritten object is new', async () => {
  const rewritten = object('told.json', '2026-11-22T04:30:00.000Z', 'v2');

  expect(await keysOf(newObjects(bucket(rewritten), before).source)).toEqual(['told.json']);
});

test('the same bytes put again after the cut are new: story memory decides', async () => {
  const again = object('told.json', '2026-11-22T09:00:00.000Z');

  expect(await keysOf(newObjects(bucket(again), before).source)).toEqual(['told.json']);
});

test('what was old today stays old tomorrow', async () => {
  const today = newObjects(bucket(object('told.json', '2026-11-22T04:30:00.000Z')), before);
  await keysOf(today.source);

  expect(today.offered()).toEqual(['told.json#v1']);
});

test('on the first run everything is new', async () => {
  const { source } = newObjects(bucket(object('a.json', '2026-11-22T04:30:00.000Z')), null);

  expect(await keysOf(source)).toEqual(['a.json']);
});
