import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { unpack } from '../../lib/ingest/open/unpack.ts';

test('gzipped bytes are unpacked, others stay as they are', () => {
  const text = Buffer.from('The pier closes.');
  expect(Buffer.from(unpack(gzipSync(text), 1_000) as Uint8Array).toString()).toBe('The pier closes.');
  expect(unpack(text, 1_000)).toBe(text);
});

test('a bomb stops at the limit', () => {
  const bomb = gzipSync(Buffer.alloc(5_000_000));
  expect(bomb.length).toBeLessThan(10_000);
  expect(unpack(bomb, 1_000_000)).toMatchObject({ reason: 'too-large' });
});

test('a file that was cut off is malformed', () => {
  expect(unpack(gzipSync(Buffer.from('The pier closes.')).subarray(0, 20), 1_000)).toMatchObject({
    reason: 'malformed-gzip',
  });
});

test('Zstandard and zlib are known by their first bytes, Brotli by the name of the file', () => {
  const text = Buffer.from('The pier closes.');
  for (const packed of [zstdCompressSync(text), deflateSync(text)])
    expect(Buffer.from(unpack(packed, 1_000) as Uint8Array)).toEqual(text);
  const brotli = brotliCompressSync(text);
  expect(Buffer.from(unpack(brotli, 1_000, 'news/a.html.br') as Uint8Array)).toEqual(text);
  expect(unpack(brotli, 1_000, 'news/a.html')).toBe(brotli);
  const bomb = zstdCompressSync(Buffer.alloc(5_000_000));
  expect(unpack(bomb, 1_000_000)).toMatchObject({ reason: 'too-large' });
});
