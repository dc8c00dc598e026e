import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CompiledTemplates, parseTemplates } from '../compose/templates.ts';

/** The compiled templates beside a function's code. @throws {CorruptStoreError} if one is missing. */
export function readTemplates(codeFolder: string): CompiledTemplates {
  const folder = join(codeFolder, 'templates');
  const names = (existsSync(folder) ? readdirSync(folder) : []).filter((name) => name.endsWith('.json'));
  return parseTemplates(
    Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')])),
  );
}
