import { TemplateError } from '../../errors.ts';

/** One line of an expanded template, and where it came from. */
export interface SourceLine {
  readonly text: string;
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

/** Gives a file of the templates folder by its path in it (`parts/lead.mjml`); null when there is none. */
export type ReadTemplate = (path: string) => string | null;

const PART = /\{\{>\s*([a-z][a-z0-9-]*)\s*\}\}/;
const TOKEN = /\$((?:[a-z]+\.)?[a-zA-Z][a-zA-Z]*)/g;

/**
 * Puts parts (`{{> lead}}` is `parts/lead.mjml`) and theme values (`$ink`) into a template. Parts come
 * from the templates folder only: a name is a name, never a path.
 */
export function expandSource(
  file: string,
  read: ReadTemplate,
  tokens: Readonly<Record<string, string>>,
): readonly SourceLine[] {
  return expanded(file, read, tokens, []);
}

function expanded(
  file: string,
  read: ReadTemplate,
  tokens: Readonly<Record<string, string>>,
  within: readonly string[],
): readonly SourceLine[] {
  const text = read(file);
  if (text === null) {
    throw new TemplateError(`templates/${file} is missing${wanted(within)}.`, {
      fix: 'Create the part, or remove {{> name}}.',
    });
  }
  if (within.includes(file)) {
    throw new TemplateError(`templates/${file} includes itself${wanted(within)}.`, {
      fix: 'Remove one of the includes.',
    });
  }
  const extension = file.slice(file.lastIndexOf('.'));
  return text
    .replace(/\n$/, '')
    .split('\n')
    .flatMap((line, index) => {
      const at = { file, line: index + 1 };
      const part = PART.exec(line);
      if (part === null) return [{ text: withTokens(line, tokens, at), ...at }];
      if (line.trim() !== part[0]) {
        throw new TemplateError(`${positionOf(at)}: a part needs a line of its own.`, {
          fix: `Put ${part[0]} on a line of its own.`,
        });
      }
      return expanded(`parts/${part[1]}${extension}`, read, tokens, [...within, file]);
    });
}

function withTokens(
  line: string,
  tokens: Readonly<Record<string, string>>,
  at: Omit<SourceLine, 'text'>,
): string {
  return line.replace(TOKEN, (_, name: string) => {
    const value = tokens[name];
    if (value === undefined) {
      throw new TemplateError(`${positionOf(at)}: $${name} is not in the theme.`, {
        fix: `Use one of ${Object.keys(tokens)
          .map((known) => `$${known}`)
          .join(', ')}.`,
      });
    }
    return value;
  });
}

/** `templates/parts/lead.mjml:4` */
export function positionOf(at: Omit<SourceLine, 'text'>): string {
  return `templates/${at.file}:${at.line}`;
}

function wanted(within: readonly string[]): string {
  const last = within.at(-1);
  return last === undefined ? '' : ` (wanted by templates/${last})`;
}
