import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { UsageError } from '../../lib/errors.ts';
import type { SampleObject } from '../../lib/local/newsroom/sample-object.ts';

/** What a checkout has beside articles. */
const PROJECT_FILE =
  /^(?:readme|licen[cs]e|changelog|contributing|makefile|dockerfile)(?:\.(?:md|txt|rst))?$|^(?:package(?:-lock)?|tsconfig)\.json$/i;
const SOURCE_FILE = /\.(?:[cm]?[jt]sx?|py|rb|go|rs|java|php|sh|sql|css|scss|map|lock|toml)$/i;

/**
 * Every file below `folder` as an object of the articles bucket, with keys relative to it, in key order. What cannot
 * be read, such as a broken link, is passed to `skip` with the reason, and so are hidden, source and project files.
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
      if (isOther(key)) {
        if (!isHidden(key)) skip(path, 'a source or project file, not an article');
        continue;
      }
      objects.push({ key, bytes: readFileSync(path), contentType: null });
    } catch (error) {
      skip(path, error instanceof Error ? error.message : String(error));
    }
  }
  return objects.sort((a, b) => (a.key < b.key ? -1 : 1));
}

function isOther(key: string): boolean {
  const name = key.split('/').at(-1) ?? '';
  return isHidden(key) || PROJECT_FILE.test(name) || SOURCE_FILE.test(name);
}

/** Files such as `.git` and `.DS_Store` are skipped without a word. */
function isHidden(key: string): boolean {
  return key.split('/').some((part) => part.startsWith('.') || part === 'node_modules');
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
