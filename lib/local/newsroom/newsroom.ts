import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { brokenObjects } from './broken.ts';
import { fillPlaceholders } from './placeholders.ts';
import type { SampleObject } from './sample-object.ts';

const ARTICLES = join(import.meta.dirname, '../../../samples/articles');

/**
 * The articles bucket of the sample newsroom on the morning of `asOf`, in key order: the files of `articles/` with
 * their dates filled in, and the broken objects that are not worth keeping in a repository. Same morning, same bytes.
 * samples/README.md and samples/expected.json say what each file is for.
 */
export function sampleNewsroom(asOf: Date): SampleObject[] {
  return [...storedObjects(asOf), ...brokenObjects()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

function storedObjects(asOf: Date): SampleObject[] {
  return readdirSync(ARTICLES, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'README.md')
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => storedObject(path, asOf));
}

function storedObject(path: string, asOf: Date): SampleObject {
  const key = relative(ARTICLES, path).replaceAll('\\', '/');
  const text = fillPlaceholders(readFileSync(path, 'utf8'), asOf);
  if (LATIN_1.has(key))
    return { key, bytes: Buffer.from(text, 'latin1'), contentType: 'text/html; charset=iso-8859-1' };
  if (GZIPPED.has(key)) return { key: `${key}.gz`, bytes: gzipSync(text), contentType: 'application/json' };
  return { key, bytes: Buffer.from(text), contentType: contentTypeOf(path) };
}

/** Kept as UTF-8 text here, uploaded as an old content system would. */
const LATIN_1: ReadonlySet<string> = new Set(['elbkurier/nachtzug.html']);
/** Uploaded compressed, as some exports are. */
const GZIPPED: ReadonlySet<string> = new Set(['quaychronicle/city-tree-count.json']);

/** Page dumps come without a type, as from a crawler that writes plain files. */
function contentTypeOf(path: string): string | null {
  return CONTENT_TYPES[basename(path)] ?? CONTENT_TYPES[extname(path)] ?? null;
}

const CONTENT_TYPES: Record<string, string> = {
  'feed.json': 'application/feed+json',
  '.json': 'application/json',
  '.jsonl': 'application/x-ndjson',
  '.html': 'text/html; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.xml': 'application/rss+xml',
};
