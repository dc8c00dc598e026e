import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createReaderMails } from '../../lib/compose/pages/reader-mails.ts';
import { createReaderPages } from '../../lib/compose/pages/reader-pages.ts';
import { deliveredBytes, renderEdition } from '../../lib/compose/render-edition.ts';
import { type CompiledTemplates, parseTemplates, TEMPLATE_NAMES } from '../../lib/compose/templates.ts';
import type { Edition } from '../../lib/domain/edition.ts';
import { BroadsheetError } from '../../lib/errors.ts';
import type { Example } from '../../templates/examples/build.ts';
import { edges } from '../../templates/examples/edges.ts';
import { hostile } from '../../templates/examples/hostile.ts';
import { morning } from '../../templates/examples/morning.ts';
import { readNewsletter } from '../cli/newsletter.ts';
import { compileTemplates } from '../compile-templates.ts';

/**
 * Prints every example into a folder. The preview server runs it after each change in a new process, so that changed
 * code takes effect as well as changed templates.
 */
const [outDir = '', editionFile] = process.argv.slice(2);
const { newsletter, compose } = orTell(readNewsletter);
const DATA = '{\n  "address": "ines.duarte@example.org",\n  "state": "confirmed"\n}';
const WEB_URL = 'https://news.example.com/editions/2026-11-22';

try {
  await compileTemplates(join(outDir, 'templates'));
  const templates = await readTemplates();
  await mkdir(join(outDir, 'looks'), { recursive: true });
  const names = [];
  for (const example of examples()) names.push(await printEdition(example, templates));
  names.push(...(await printPages(templates)));
  await writeFile(join(outDir, 'index.json'), JSON.stringify(names));
} catch (error) {
  tell(error);
  process.exitCode = 1;
}

/** Message and fix are enough for a mistake in the config or a template; a bug keeps its stack. */
function tell(error: unknown): void {
  if (!(error instanceof BroadsheetError)) throw error;
  console.error(`${error.name}: ${error.message}`);
}

function orTell<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    tell(error);
    process.exit(1);
  }
}

function examples(): readonly Example[] {
  const yours: Example = { ...morning, name: 'yours', newsletter };
  const given = editionFile !== undefined && existsSync(editionFile) ? [frozen(editionFile)] : [];
  return [...given, yours, ...edges, hostile];
}

/** An `edition.json` from the archive or from out/editions, printed with today's templates. */
function frozen(file: string): Example {
  return { name: 'edition', newsletter, edition: JSON.parse(readFileSync(file, 'utf8')) as Edition };
}

async function readTemplates(): Promise<CompiledTemplates> {
  const files = TEMPLATE_NAMES.map(async (name) => {
    const text = await readFile(join(outDir, 'templates', `${name}.json`), 'utf8');
    return [`${name}.json`, text] as const;
  });
  return parseTemplates(Object.fromEntries(await Promise.all(files)));
}

async function printEdition(example: Example, templates: CompiledTemplates): Promise<string> {
  const { name, edition, testSend = false } = example;
  const context = { newsletter: example.newsletter, webUrl: WEB_URL, templates, testSend };
  const { mailHtml, mailText, webHtml } = renderEdition(edition, context, compose);
  await save(`${name} · mail.html`, mailHtml);
  await save(`${name} · web.html`, webHtml);
  await save(`${name} · text.txt`, mailText);
  return `${name} (${Math.round(deliveredBytes(mailHtml) / 1000)} kB)`;
}

async function printPages(templates: CompiledTemplates): Promise<string[]> {
  const pages = createReaderPages(newsletter, templates);
  const mails = createReaderMails(newsletter, templates);
  const link = 'https://news.example.com/u/example';
  const all: Readonly<Record<string, string>> = {
    'sign-up': pages.signUp({
      action: '/subscribe',
      problem: null,
      zone: 'Europe/London',
      latest: { id: '2026-11-22', number: 1_386, headline: morning.edition.lead.headline, url: WEB_URL },
      archiveUrl: link,
    }),
    embed: pages.signUp({ action: '/subscribe', problem: null, zone: null, isEmbedded: true }),
    'check-your-mail': pages.signUpReceived({ action: '/subscribe', address: 'ines.duarte@example.org' }),
    'change-address': pages.changeAddress({ action: '/a/x', problem: null, address: '' }),
    data: pages.data({ json: DATA, downloadUrl: link, eraseUrl: link }),
    erase: pages.erase({ action: '/e/x' }),
    confirm: pages.confirm({ action: '/c/example' }),
    unsubscribe: pages.unsubscribe({ action: '/u/example' }),
    unsubscribed: pages.unsubscribed({ signUpUrl: link }),
    preferences: pages.preferences({
      action: '/p/x',
      zone: newsletter.timeZone,
      minute: 390,
      saved: true,
      mayChoose: true,
      mayChooseHour: true,
      hours: [390],
      sections: null,
      days: 'every',
      pausedUntil: null,
      problem: null,
      changeAddressUrl: link,
      dataUrl: link,
      eraseUrl: link,
      unsubscribeUrl: link,
    }),
    archive: pages.archive({
      editions: [{ id: '2026-11-22', number: 1_386, headline: morning.edition.lead.headline, url: WEB_URL }],
      signUpUrl: link,
    }),
    'not-found': pages.message('not-found'),
    'confirmation-mail': mails.confirmation({ confirmUrl: link }).html,
  };
  for (const [name, html] of Object.entries(all)) await save(`${name} · page.html`, html);
  return Object.keys(all);
}

/** Reader values are filled in as for a subscriber. */
async function save(file: string, text: string): Promise<void> {
  const filled = text
    .replaceAll('⟦address⟧', 'ines.duarte@example.org')
    .replaceAll('⟦subscribedOn⟧', ' on 14 September 2025')
    .replaceAll(/⟦\w+⟧/g, 'https://news.example.com/u/example');
  await writeFile(join(outDir, 'looks', file), filled);
}
