import { globSync, statSync } from 'node:fs';

const HALF_A_SECOND = 500;

/**
 * Calls `changed` whenever a file below one of the folders, or one of the files, is written, added, removed or replaced.
 * It compares names and times, because recursive `fs.watch` on Linux loses a file that is replaced by a rename, as git,
 * `sed -i` and most editors do (nodejs/node#52879).
 *
 * @returns A function that stops it.
 */
export function watchFiles(
  paths: readonly string[],
  changed: () => Promise<void>,
  everyMs = HALF_A_SECOND,
): () => void {
  let known = stampsOf(paths);
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  const look = async () => {
    const now = stampsOf(paths);
    if (now !== known) {
      known = now;
      // One after the other: what changes meanwhile is seen by the next look.
      await changed();
    }
    if (!isStopped) timer = setTimeout(look, everyMs);
  };
  timer = setTimeout(look, everyMs);
  return () => {
    isStopped = true;
    clearTimeout(timer);
  };
}

/** Every file with its time, size and inode. */
function stampsOf(paths: readonly string[]): string {
  const files = paths.flatMap((path) => [
    path,
    ...globSync('**/*', { cwd: path }).map((name) => `${path}/${name}`),
  ]);
  return files.sort().map(stampOf).join('\n');
}

/** A file may be gone by the time it is looked at. */
function stampOf(path: string): string {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat === undefined ? path : `${path} ${stat.mtimeMs} ${stat.size} ${stat.ino}`;
}
