import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type ObjectReading, readObject } from '../../../lib/ingest/read-object.ts';

/** How many items of a suite come out as they should. */
export interface Rate {
  readonly what: string;
  readonly part: number;
  readonly whole: number;
}

/** Files of a folder and its folders, by the end of their names, in order. */
export function filesIn(folder: string, ending: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .toSorted()
    .map((name) => join(folder, name));
}

/** One file as if it lay in the bucket. */
export function readFile(path: string): ObjectReading {
  const bytes = readFileSync(path);
  const object = {
    key: basename(path),
    etag: 'e',
    sizeBytes: bytes.length,
    arrivedAt: '2100-01-01T00:00:00.000Z',
  };
  return readObject(object, { bytes, truncated: false, contentType: null, metadata: {} }, 20_000_000);
}
