import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileTemplates } from '../../bin/compile-templates.ts';
import { type CompiledTemplates, parseTemplates } from '../../lib/compose/templates.ts';

let compiled: Promise<CompiledTemplates> | undefined;

/** The templates of this checkout, compiled once for each process. */
export function compiledTemplates(): Promise<CompiledTemplates> {
  compiled ??= compile();
  return compiled;
}

async function compile(): Promise<CompiledTemplates> {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-templates-'));
  try {
    await compileTemplates(folder);
    const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
    return parseTemplates(
      Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')])),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
