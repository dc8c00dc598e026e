import { existsSync, readdirSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../errors.ts';

/** A file in every folder that this program made. */
export const MARKER = '.written-by-broadsheet';

/**
 * Refuses a folder that holds somebody's files: it would be emptied. One that is missing, empty or marked as
 * ours is fine.
 *
 * @throws {UsageError} that names the folder and the option to change.
 */
export function refuseForeignFolder(folder: string): void {
  if (!existsSync(folder) || isOurs(folder)) return;
  throw new UsageError(`${folder} holds files that broadsheet did not write, and would be overwritten`, {
    fix: 'move it away, or name another folder with --out',
  });
}

/** Empties a folder of ours, or makes it, and marks it. @throws {UsageError} for a foreign one. */
export async function emptyOwnFolder(folder: string): Promise<void> {
  refuseForeignFolder(folder);
  await rm(folder, { recursive: true, force: true });
  await ownFolder(folder);
}

/** Makes a folder of ours, or keeps what is in it. @throws {UsageError} for a foreign one. */
export async function ownFolder(folder: string): Promise<void> {
  refuseForeignFolder(folder);
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, MARKER),
    'broadsheet made this folder and empties it before it writes here.\n',
  );
}

/** A file in the folder's place is not ours either. */
function isOurs(folder: string): boolean {
  try {
    const names = readdirSync(folder);
    return names.length === 0 || names.includes(MARKER);
  } catch {
    return false;
  }
}
