import { instantOf } from '../../lib/domain/instant.ts';
import { readObject } from '../../lib/ingest/read-object.ts';
import type { SampleObject } from '../../lib/local/newsroom/sample-object.ts';

/**
 * Which objects arrive before each of several editions: those whose first article is older. Later articles in them wait
 * in the bucket until their own date, as an embargoed one does. Undated objects arrive before the first edition, those
 * that are too new before the last.
 */
export function dealOut(
  objects: readonly SampleObject[],
  editions: readonly Date[],
  maxBytes: number,
): readonly (readonly SampleObject[])[] {
  const arriving = editions.map((): SampleObject[] => []);
  for (const object of objects) {
    const first = firstDateIn(object, maxBytes);
    const at = first === null ? 0 : editions.findIndex((asOf) => first <= instantOf(asOf));
    arriving.at(at)?.push(object);
  }
  return arriving;
}

function firstDateIn(
  { key, bytes, contentType, metadata = {} }: SampleObject,
  maxBytes: number,
): string | null {
  const object = { key, etag: '', sizeBytes: bytes.length, arrivedAt: instantOf(new Date()) };
  const content = {
    bytes: bytes.subarray(0, maxBytes),
    truncated: bytes.length > maxBytes,
    contentType,
    metadata,
  };
  const dates = readObject(object, content, maxBytes).articles.map(
    ({ publishedAt }) => publishedAt?.at ?? null,
  );
  return dates.filter((date) => date !== null).sort()[0] ?? null;
}
