import mjml2html from 'mjml';
import { TemplateError } from '../../errors.ts';
import { positionOf, type SourceLine } from './expand-source.ts';

/**
 * MJML to HTML, strictly: any warning fails. No fonts are fetched, no file is included (parts are already in),
 * and the indentation goes, which is a fifth of the bytes.
 *
 * @throws {TemplateError} with the file and line of each complaint.
 */
export async function compileMjml(name: string, lines: readonly SourceLine[]): Promise<string> {
  const source = lines.map((line) => line.text).join('\n');
  try {
    const compiled = await mjml2html(source, { validationLevel: 'strict', fonts: {}, keepComments: true });
    return withoutIndentation(compiled.html);
  } catch (cause) {
    throw new TemplateError(`templates/${name} is not valid MJML: ${complaints(cause, lines)}.`, {
      cause,
      fix: 'See https://documentation.mjml.io for the element named.',
    });
  }
}

function complaints(cause: unknown, lines: readonly SourceLine[]): string {
  const errors: unknown =
    typeof cause === 'object' && cause !== null && 'errors' in cause ? cause.errors : null;
  if (!Array.isArray(errors)) return cause instanceof Error ? cause.message : String(cause);
  return errors
    .map(
      (error: { line?: number; message?: string }) =>
        `${where(error.line ?? 0, lines)} ${error.message ?? ''}`,
    )
    .join('; ');
}

function where(line: number, lines: readonly SourceLine[]): string {
  const at = lines[line - 1];
  return at === undefined ? '' : `${positionOf(at)}:`;
}

/** Line breaks stay: they are the spaces between inline elements. Blanks in inline styles mean nothing. */
function withoutIndentation(html: string): string {
  return `${html
    .replace(/ style="([^"]*)"/g, (_, style: string) => ` style="${compact(style)}"`)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')}\n`;
}

/** The last of two declarations of one property is the one that counts; the inliner leaves both. */
function compact(style: string): string {
  const declarations = new Map<string, string>();
  for (const declaration of style.split(';')) {
    const colon = declaration.indexOf(':');
    const property = declaration.slice(0, colon).trim();
    if (colon < 0) continue;
    declarations.delete(property);
    declarations.set(
      property,
      declaration
        .slice(colon + 1)
        .trim()
        .replace(/, /g, ','),
    );
  }
  return [...declarations].map(([property, value]) => `${property}:${value}`).join(';');
}
