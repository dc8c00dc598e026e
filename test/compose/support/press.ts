import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileAll } from '../../../lib/compose/build/compile-all.ts';
import { type RenderedEdition, renderEdition } from '../../../lib/compose/render-edition.ts';
import { type CompiledTemplates, parseTemplates, TEMPLATE_FORMAT } from '../../../lib/compose/templates.ts';
import type { Example } from '../../../templates/examples/build.ts';
import { theme } from '../../../templates/theme.ts';

const TEMPLATES = fileURLToPath(new URL('../../../templates/', import.meta.url));

export const WEB_URL = 'https://news.example.com/editions/2026-11-22';

/** A source file of the templates folder, or null. */
export function readTemplate(path: string): string | null {
  const file = TEMPLATES + path;
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

/** The project's own templates, compiled from source and read back as a function reads them. */
export async function compiledTemplates(): Promise<CompiledTemplates> {
  const programs = await compileAll(readTemplate, theme);
  const files = Object.entries(programs).map(([name, program]) => [
    `${name}.json`,
    JSON.stringify({ format: TEMPLATE_FORMAT, program }),
  ]);
  return parseTemplates(Object.fromEntries(files));
}

/** An example as it would be frozen. */
export function printed(
  example: Example,
  templates: CompiledTemplates,
  maxHtmlBytes = 90_000,
): RenderedEdition {
  const { newsletter, edition, testSend = false } = example;
  return renderEdition(edition, { newsletter, webUrl: WEB_URL, templates, testSend }, { maxHtmlBytes });
}

/** The reader's placeholders filled for looking at, as the sender would fill them. */
export function forSubscriber(mail: string): string {
  return mail
    .replaceAll('⟦address⟧', 'ines.duarte@example.org')
    .replaceAll('⟦subscribedOn⟧', ' on 14 September 2025')
    .replaceAll('⟦unsubscribeUrl⟧', 'https://news.example.com/u/k1.AbC')
    .replaceAll('⟦preferencesUrl⟧', 'https://news.example.com/p/k1.AbC');
}
