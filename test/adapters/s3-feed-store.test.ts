import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { decodeMetadata, encodeMetadata } from '../../lib/adapters/aws/metadata-text.ts';
import { s3ArticleSource } from '../../lib/adapters/aws/s3-article-source.ts';
import { createS3FeedStore } from '../../lib/adapters/aws/s3-feed-store.ts';
import { CONFIG_FILE } from '../../lib/contract/config.ts';
import { type Cloud, startCloud } from '../../lib/local/cloud.ts';
import type { FeedStore } from '../../lib/ports.ts';
import { BUILT_FUNCTIONS } from '../support/built-functions.ts';
import { scratchFolder } from '../support/scratch-folder.ts';

const INSIDE = 'https://169.254.169.254/latest/meta-data/';
let cloud: Cloud;
let store: FeedStore;

beforeAll(async () => {
  const distDir = scratchFolder('feeds', afterAll);
  cpSync(BUILT_FUNCTIONS, distDir, { recursive: true });
  const path = join(distDir, 'fetch-feeds', CONFIG_FILE);
  const config = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...config, ingest: { ...config.ingest, feeds: [{ url: INSIDE }] } }));
  cloud = await startCloud({ distDir });
  store = createS3FeedStore(cloud.clients.s3, cloud.resources.values);
}, 120_000);

afterAll(() => cloud.stop());

test('nothing is remembered at first; then what was remembered last', async () => {
  expect(await store.recall()).toBeNull();
  await store.remember('{"a": "Zürich"}');
  expect(await store.recall()).toBe('{"a": "Zürich"}');
});

test('a publisher’s name in any script reaches ingest as it was written', async () => {
  const metadata = {
    publisher: 'Süddeutsche 新聞 “Tag”',
    section: 'Local',
    'captured-at': '2026-11-22T05:00:00.000Z',
  };
  const bytes = new TextEncoder().encode('<rss/>');
  await store.put('feeds/h.example/2026/11/22/x.xml', {
    bytes,
    contentType: 'application/rss+xml',
    metadata,
  });

  const source = s3ArticleSource(cloud.clients.s3, {
    bucket: cloud.resources.values.articlesBucket,
    prefix: '',
    lookbackDays: 3,
  });
  const read = await source.read('feeds/h.example/2026/11/22/x.xml', 1_000);

  expect(read).toMatchObject({ metadata, contentType: 'application/rss+xml' });
});

test.each(['', 'plain', '=?odd', 'Zürich', '漢字 かな', 'a'.repeat(80)])(
  'metadata %j survives its header',
  (text) => {
    expect(encodeMetadata(text)).toMatch(/^[\x20-\x7e]*$/);
    expect(decodeMetadata(encodeMetadata(text))).toBe(text);
  },
);

test('what S3 itself makes of metadata it cannot print is read too', () => {
  expect(decodeMetadata('=?UTF-8?Q?Z=C3=BCrich_heute?=')).toBe('Zürich heute');
});

test('the deployed function refuses an address inside the network, says why, and stores nothing', async () => {
  const { ok, lines, ...rest } = await cloud.invoke('fetch-feeds', {});

  expect([ok, rest]).toMatchObject([true, { result: { stored: 0, failed: 1 } }]);
  expect(lines.join('\n')).toContain('forbidden-address');
  expect(JSON.parse((await store.recall()) ?? '').feeds[INSIDE].trouble.reason).toBe('forbidden-address');
});
