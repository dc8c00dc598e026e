import { CorruptStoreError } from '../errors.ts';
import type { Program } from './template/program.ts';

/**
 * Every compiled template, by file name without `.json`. Mails exist once for each writing direction, because
 * their alignment is written into each cell.
 */
export const TEMPLATE_NAMES = [
  'digest.ltr',
  'digest.rtl',
  'digest.txt',
  'web.html',
  'page.html',
  'desk.css',
  'desk.js',
  'letter.ltr',
  'letter.rtl',
  'letter.txt',
] as const;

export type TemplateName = (typeof TEMPLATE_NAMES)[number];

/** The templates as the program uses them. */
export type CompiledTemplates = Readonly<Record<TemplateName, Program>>;

/** Increased whenever the format of the compiled files changes. */
export const TEMPLATE_FORMAT = 1;

/**
 * Reads the files that `compileTemplates` wrote.
 *
 * @param files - File name to content: `digest.ltr.json` → `{"format":1,"program":[…]}`.
 * @throws {CorruptStoreError} If one is missing or was written by another version.
 */
export function parseTemplates(files: Readonly<Record<string, string>>): CompiledTemplates {
  const programs = TEMPLATE_NAMES.map((name) => [name, programOf(`${name}.json`, files)] as const);
  return Object.fromEntries(programs) as Record<TemplateName, Program>;
}

function programOf(file: string, files: Readonly<Record<string, string>>): Program {
  const text = files[file];
  const parsed: unknown = text === undefined ? null : JSON.parse(text);
  if (!isCompiled(parsed)) {
    throw new CorruptStoreError(`The compiled template ${file} is missing or of another version.`, {
      fix: 'Run `npm run build`.',
    });
  }
  return parsed.program;
}

function isCompiled(value: unknown): value is { readonly program: Program } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'format' in value &&
    value.format === TEMPLATE_FORMAT &&
    'program' in value &&
    Array.isArray(value.program)
  );
}
