import { readObject } from '../../lib/ingest/read-object.ts';

/** Reads one file as if it had arrived on 21 November 2026. */
export function readOne(key: string, content: string) {
  const bytes = Buffer.from(content);
  const object = { key, etag: 'e', sizeBytes: bytes.length, arrivedAt: '2026-11-21T05:00:00.000Z' };
  const held = { bytes, truncated: false, contentType: null, metadata: {} };
  const { articles, setAside } = readObject(object, held, 2_000_000);
  return { article: articles[0], aside: setAside[0] };
}
