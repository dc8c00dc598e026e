import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { UsageError } from '../../lib/errors.ts';
import type { SampleObject } from '../../lib/local/newsroom/newsroom.ts';

/** Every file below `folder` as an object of the articles bucket, keys relative to it, in key order. */
export function articlesFolder(folder: string): SampleObject[] {
  let entries: ReturnType<typeof listing>;
  try {
    entries = listing(folder);
  } catch (cause) {
    throw new UsageError(`cannot read the articles folder ${folder}`, {
      cause,
      fix: 'name an existing folder: npm start -- --articles path/to/folder',
    });
  }
  return entries
    .filter((entry) => statSync(entry).isFile())
    .map((path) => ({
      key: relative(folder, path).replaceAll('\\', '/'),
      bytes: readFileSync(path),
      contentType: null,
    }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

function listing(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
}
