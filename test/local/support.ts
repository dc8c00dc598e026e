import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { EmulatedInvocation } from '../../lib/local/execution-environment.ts';

/** An empty folder that goes when the test ends. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-local-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes a bundle as the build does: `<folder>/<name>/index.mjs`. @returns its path. */
export function aBundle(code: string, name = 'sample', folder = aFolder()): string {
  mkdirSync(join(folder, name), { recursive: true });
  const path = join(folder, name, 'index.mjs');
  writeFileSync(path, code);
  return path;
}

/** What a function returned. @throws when it failed. */
export function resultOf<Result>(invocation: EmulatedInvocation): Result {
  if (invocation.ok) return invocation.result as Result;
  throw new Error(`${invocation.error.name}: ${invocation.error.message}`);
}
