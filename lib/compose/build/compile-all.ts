import { createHash } from 'node:crypto';
import { TemplateError } from '../../errors.ts';
import type { Program } from '../template/program.ts';
import { type RecordShape, record } from '../template/shape.ts';
import type { TemplateName } from '../templates.ts';
import { digestShape } from '../view/digest-view.ts';
import { letterShape, pageShape } from '../view/page-view.ts';
import { compileMjml } from './compile-mjml.ts';
import { expandSource, positionOf, type ReadTemplate, type SourceLine } from './expand-source.ts';
import { type Locate, type Medium, parseTemplate } from './parse-template.ts';
import type { Theme } from './theme.ts';
import { checkContrast, themeTokens } from './theme-tokens.ts';

/** Compiles every template of the folder. Same sources, same programs. */
export async function compileAll(read: ReadTemplate, theme: Theme): Promise<Record<TemplateName, Program>> {
  checkContrast(theme);
  const [ltr, rtl] = [themeTokens(theme, 'ltr'), themeTokens(theme, 'rtl')];
  const pages = { ...ltr, ...stylesheet(read, theme) };
  return {
    'digest.ltr': await mail('digest.mjml', digestShape, read, ltr),
    'digest.rtl': await mail('digest.mjml', digestShape, read, rtl),
    'digest.txt': plain('digest.txt', digestShape, 'text', read, pages),
    'web.html': plain('web.html', digestShape, 'html', read, pages),
    'page.html': plain('page.html', pageShape, 'html', read, pages),
    'desk.css': parseTemplate(deskStyles(read, ltr), record({}), 'text', () => 'templates/desk.css'),
    'desk.js': parseTemplate(deskScript(read), record({}), 'text', () => 'templates/desk.js'),
    'letter.ltr': await mail('letter.mjml', letterShape, read, ltr),
    'letter.rtl': await mail('letter.mjml', letterShape, read, rtl),
    'letter.txt': plain('letter.txt', letterShape, 'text', read, pages),
  };
}

type Tokens = Readonly<Record<string, string>>;

async function mail(file: string, shape: RecordShape, read: ReadTemplate, tokens: Tokens): Promise<Program> {
  const lines = expandSource(file, read, tokens);
  return parseTemplate(await compileMjml(file, lines), shape, 'html', locateIn(lines));
}

function plain(
  file: string,
  shape: RecordShape,
  medium: Medium,
  read: ReadTemplate,
  tokens: Tokens,
): Program {
  const lines = expandSource(file, read, tokens);
  return parseTemplate(`${lines.map((line) => line.text).join('\n')}\n`, shape, medium, locateIn(lines));
}

/**
 * The pages' stylesheet, and its hash for the policy in each page's head: the page then allows exactly this
 * style and no other, also years later when the server's stylesheet has changed.
 *
 * @see https://www.w3.org/TR/CSP3/#framework-directive-source-list
 */
function stylesheet(read: ReadTemplate, theme: Theme): { readonly css: string; readonly cssHash: string } {
  const lines = expandSource('pages.css', read, themeTokens(theme, 'ltr'));
  const css = lines.map((line) => line.text.trim()).join('');
  return { css, cssHash: `sha256-${createHash('sha256').update(css).digest('base64')}` };
}

/** The reader pages' styles and the desk's own, as one file. */
function deskStyles(read: ReadTemplate, tokens: Tokens): string {
  const lines = ['pages.css', 'desk.css'].flatMap((file) => expandSource(file, read, tokens));
  return lines.map(({ text }) => text.trim()).join('\n');
}

function deskScript(read: ReadTemplate): string {
  const text = read('desk.js');
  if (text === null) throw new TemplateError('templates/desk.js is missing');
  return text;
}

/** The line of the nth appearance of a tag: MJML keeps the order of what it passes through. */
function locateIn(lines: readonly SourceLine[]): Locate {
  return (tag, nth) => {
    let seen = 0;
    for (const line of lines) {
      seen += line.text.split(tag).length - 1;
      if (seen >= nth) return positionOf(line);
    }
    return 'templates';
  };
}
