import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/**
 * An empty folder that goes when the test is done.
 *
 * @param done - Vitest's `afterAll` for a folder that all tests of a file share.
 */
export function scratchFolder(name: string, done: (clean: () => void) => void = onTestFinished): string {
  const folder = mkdtempSync(join(tmpdir(), `broadsheet-${name}-`));
  done(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
