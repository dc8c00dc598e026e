import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { compileAll } from '../../lib/compose/build/compile-all.ts';
import { themeWith } from '../../lib/compose/build/theme.ts';
import type { Program } from '../../lib/compose/template/program.ts';
import { theme } from '../../templates/theme.ts';
import { readTemplate } from './support/press.ts';

const compiled = await compileAll(readTemplate, theme);
const literals = (program: Program) => program.filter((step) => typeof step === 'string').join('');

/** The templates with one file changed. */
const withChange = (file: string, change: (text: string) => string) => (path: string) => {
  const text = readTemplate(path);
  return path === file && text !== null ? change(text) : text;
};

test('a name that the view does not have is reported with the line of the part that asks for it', async () => {
  const read = withChange('parts/lead.mjml', (text) => text.replace('{{headline}}', '{{headlin}}'));
  const line =
    (readTemplate('parts/lead.mjml') ?? '').split('\n').findIndex((it) => it.includes('{{headline}}')) + 1;
  await expect(compileAll(read, theme)).rejects.toThrow(
    `templates/parts/lead.mjml:${line}: {{headlin}}: unknown name`,
  );
});

test('pages allow exactly the style that they hold, by its hash', () => {
  const page = literals(compiled['web.html']);
  const style = /<style>([\s\S]*)<\/style>/.exec(page)?.[1] ?? '';
  expect(page).toContain(`style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`);
});

test('mails are compiled for both directions', () => {
  expect(literals(compiled['digest.ltr'])).toContain('dir="ltr"');
  expect(literals(compiled['digest.rtl'])).toContain('dir="rtl"');
  expect(literals(compiled['letter.rtl'])).toContain('dir="rtl"');
});

test('the operator’s colours are in mails and pages, and too faint ones compile nothing', async () => {
  const own = await compileAll(readTemplate, themeWith(theme, { light: { accent: '#7a0019' } }));
  expect(JSON.stringify(own['digest.ltr'])).toContain('#7a0019');
  expect(literals(own['page.html'])).toContain('#7a0019');
  await expect(compileAll(readTemplate, themeWith(theme, { light: { ink: '#dddddd' } }))).rejects.toThrow(
    'light.ink',
  );
});

test('a file that is missing is named', async () => {
  const without = (file: string) => compileAll((path) => (path === file ? null : readTemplate(path)), theme);
  await expect(without('desk.js')).rejects.toThrow('templates/desk.js is missing');
  await expect(without('digest.txt')).rejects.toThrow('templates/digest.txt is missing');
});
