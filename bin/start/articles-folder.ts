import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { UsageError } from '../../lib/errors.ts';
import type { SampleObject } from '../../lib/local/newsroom/sample-object.ts';

/**
 * Every file below `folder` as an object of the articles bucket, with keys relative to it, in key order. What cannot
 * be read, such as a broken link, is passed to `skip` with the reason.
 */
export function articlesFolder(
  folder: string,
  skip: (path: string, reason: string) => void = () => {},
): SampleObject[] {
  const objects: SampleObject[] = [];
  for (const path of listing(folder)) {
    try {
      if (!statSync(path).isFile()) continue;
      const key = relative(folder, path).replaceAll('\\', '/');
      objects.push({ key, bytes: readFileSync(path), contentType: null });
    } catch (error) {
      skip(path, error instanceof Error ? error.message : String(error));
    }
  }
  return objects.sort((a, b) => (a.key < b.key ? -1 : 1));
}

function listing(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
  } catch (cause) {
    throw new UsageError(`cannot read the articles folder ${folder}`, {
      cause,
      fix: 'name an existing folder: npm start -- --articles path/to/folder',
    });
  }
}
