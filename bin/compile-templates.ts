import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileAll } from '../lib/compose/build/compile-all.ts';
import { themeWith } from '../lib/compose/build/theme.ts';
import { TEMPLATE_FORMAT } from '../lib/compose/templates.ts';
import type { BroadsheetConfig } from '../lib/contract/config.ts';
import { BroadsheetError } from '../lib/errors.ts';
import { theme } from '../templates/theme.ts';
import { readNewsletter } from './cli/newsletter.ts';

const SOURCES = fileURLToPath(new URL('../templates/', import.meta.url));

/**
 * Compiles `templates/` to one JSON file each in `outDir`, to be shipped beside a function's code.
 *
 * @throws {TemplateError} with file, line, cause and fix; no half-written template is left behind.
 */
export async function compileTemplates(outDir: string): Promise<void> {
  const programs = await compileAll(readTemplate, themeWith(theme, lookOf(readNewsletter())));
  await mkdir(outDir, { recursive: true });
  for (const [name, program] of Object.entries(programs)) {
    await writeFile(join(outDir, `${name}.json`), JSON.stringify({ format: TEMPLATE_FORMAT, program }));
  }
}

/** The operator's colours and fonts. Everything else in the file is checked where it is used. */
function lookOf({ compose }: BroadsheetConfig) {
  return compose.look;
}

function readTemplate(path: string): string | null {
  const file = join(SOURCES, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const outDir = process.argv[2] ?? 'dist/templates';
  try {
    await compileTemplates(outDir);
    console.log(`Compiled templates to ${outDir}`);
  } catch (error) {
    if (!(error instanceof BroadsheetError)) throw error;
    console.error(`${error.name}: ${error.message}`);
    process.exitCode = 1;
  }
}
