import { CreateBucketCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { narrow } from '../../lib/adapters/aws/date-partitions.ts';
import { s3ArticleSource } from '../../lib/adapters/aws/s3-article-source.ts';
import { StoreError } from '../../lib/errors.ts';
import { type StorageAndQueues, startStorageAndQueues } from '../../lib/local/storage-and-queues.ts';

const SINCE = '2026-11-22T05:00:00.000Z';
const NOW = new Date('2026-11-22T09:00:00Z');

let storage: StorageAndQueues;
let s3: S3Client;
let bucket: string;
let round = 0;
let listed: string[] = [];

beforeAll(async () => {
  storage = await startStorageAndQueues({ region: 'eu-west-1' });
  s3 = new S3Client({
    endpoint: storage.url,
    region: 'eu-west-1',
    forcePathStyle: true,
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
  });
  s3.middlewareStack.add(
    (next) => (args) => {
      const input = args.input as { Prefix?: string };
      if (input.Prefix !== undefined) listed.push(input.Prefix);
      return next(args);
    },
    { step: 'initialize' },
  );
});

afterAll(async () => {
  s3.destroy();
  await storage.stop();
});

beforeEach(async () => {
  bucket = `articles-${++round}`;
  await s3.send(new CreateBucketCommand({ Bucket: bucket }));
  listed = [];
});

async function put(key: string, body: string | Uint8Array = 'x', at = NOW): Promise<void> {
  await s3.send(
    new PutObjectCommand({
      Bucket: bucket,
      Key: key,
      Body: body,
      ContentType: 'text/plain',
      Metadata: { publisher: 'Quay Chronicle' },
    }),
  );
  storage.setLastModified(bucket, key, at);
}

const source = (prefix = '') => s3ArticleSource(s3, { bucket, prefix, lookbackDays: 3 });
const keysOf = async (prefix = ''): Promise<string[]> =>
  (await Array.fromAsync(source(prefix).list(SINCE))).map((it) => it.key);

test('only keys below the prefix are listed', async () => {
  await put('in/a.json');
  await put('out/b.json');
  expect(await keysOf('in/')).toEqual(['in/a.json']);
});

test('a flat bucket is listed in key order, and only what arrived since', async () => {
  await put('b.json');
  await put('a.json');
  await put('old.json', 'x', new Date('2026-11-22T04:59:59Z'));
  await put('just.json', 'x', new Date(SINCE));

  expect(await keysOf()).toEqual(['a.json', 'b.json', 'just.json']);
});

test('more objects than a page of the listing holds all come', async () => {
  const keys = Array.from({ length: 1_050 }, (_, i) => `news/${String(i).padStart(5, '0')}.txt`);
  for (let i = 0; i < keys.length; i += 50) await Promise.all(keys.slice(i, i + 50).map((key) => put(key)));

  expect(await keysOf('news/')).toEqual(keys);
});

test.each([
  ['2026/11/20/a.txt', '2026/10/31/a.txt', '2025/11/22/a.txt'],
  ['2026-11-20/a.txt', '2026-11-18/a.txt', '2025-11-22/a.txt'],
  ['year=2026/month=11/day=20/a.txt', 'year=2026/month=11/day=01/a.txt', 'year=2024/month=11/day=22/a.txt'],
  ['wire/dt=2026-11-22/a.txt', 'wire/dt=2026-11-01/a.txt', 'wire/dt=2024-01-01/a.txt'],
])('of folders like %s those of days gone by are not even listed', async (recent, old, older) => {
  for (const key of [recent, old, older, 'loose.txt']) await put(key);

  expect((await keysOf()).toSorted()).toEqual([recent, 'loose.txt'].toSorted());
  expect(
    listed
      .filter((prefix) => prefix !== '' && (old.startsWith(prefix) || older.startsWith(prefix)))
      .filter((prefix) => !recent.startsWith(prefix)),
  ).toEqual([]);
});

test('folders not named after a date are listed completely, however deep', async () => {
  const keys = ['desk/sport/football/league/2/final.txt', 'desk/world/a.txt', 'x.txt'];
  for (const key of keys) await put(key);

  expect(await keysOf()).toEqual(keys);
});

test('an object comes with its bytes, type and what the uploader noted', async () => {
  await put('a.txt', 'hello');

  expect(await source().read('a.txt', 100)).toEqual({
    bytes: new Uint8Array(Buffer.from('hello')),
    truncated: false,
    contentType: 'text/plain',
    metadata: { publisher: 'Quay Chronicle' },
  });
});

test('never more than the allowed bytes are read, and it is said that there are more', async () => {
  await put('a.txt', 'x'.repeat(50_000));
  const read = await source().read('a.txt', 1_000);

  expect([read?.bytes.length, read?.truncated]).toEqual([1_000, true]);
});

test('an object of exactly the allowed size is whole, an empty one is empty', async () => {
  await put('full.txt', 'x'.repeat(1_000));
  await put('empty.txt', '');

  expect((await source().read('full.txt', 1_000))?.truncated).toBe(false);
  expect((await source().read('empty.txt', 1_000))?.bytes.length).toBe(0);
});

test('an object that has gone is null, a bucket that has gone is an error worth another try', async () => {
  expect(await source().read('gone.txt', 10)).toBeNull();
  const nowhere = s3ArticleSource(s3, { bucket: 'no-such-bucket', prefix: '', lookbackDays: 3 });

  await expect(Array.fromAsync(nowhere.list(SINCE))).rejects.toBeInstanceOf(StoreError);
});

test.each([
  ['2026/', {}, '2025-12-31', false],
  ['2026/', {}, '2027-01-01', true],
  ['2026/02/', { year: 2026 }, '2026-02-28', false],
  ['2026/02/', { year: 2026 }, '2026-03-01', true],
  ['2026/02/07/', { year: 2026, month: 2 }, '2026-02-08', true],
])('%s lies before a day or not', (prefix, above, day, before) => {
  expect(narrow(prefix, above)?.isBefore(day)).toBe(before);
});

test.each(['sport/', '1234567/', 'v2/', '2026-1/'])('%s is no date', (prefix) => {
  expect(narrow(prefix, {})).toBeNull();
});
