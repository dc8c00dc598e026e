import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { BroadsheetConfig } from '../../lib/contract/config.ts';
import { SettingsError } from '../../lib/errors.ts';
import { parseConfig } from '../../lib/runtime/settings.ts';
import { NEWSLETTER_VARIABLE } from './newsletter-variable.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const EXPORT_IT = 'begin it as newsletter.config.ts does: export default defineNewsletter({ … })';
const chosen = process.env[NEWSLETTER_VARIABLE] ?? 'newsletter.config.ts';

/** The operator's file: `newsletter.config.ts`, or the one that `--newsletter` or NEWSLETTER_CONFIG names. */
const newsletterFile = basename(chosen);

const path = resolve(ROOT, chosen);
const newsletter: unknown = existsSync(path) ? await load() : null;

/** The newsletter's config, checked. @throws {SettingsError} naming every wrong value at once. */
export function readNewsletter(): BroadsheetConfig {
  if (newsletter === null)
    throw new SettingsError(`there is no ${path}`, { fix: 'name the file from the root of the checkout' });
  if (newsletter instanceof SettingsError) throw newsletter;
  return parseConfig(newsletter, newsletterFile);
}

/** A file that is no TypeScript is an operator's mistake as well, to be told when the config is asked for. */
async function load(): Promise<unknown> {
  try {
    const { default: config } = await import(pathToFileURL(path).href);
    return config ?? new SettingsError(`${newsletterFile} exports no newsletter`, { fix: EXPORT_IT });
  } catch (cause) {
    return new SettingsError(`${newsletterFile} cannot be read: ${placeOf(cause)}`, {
      cause,
      fix: `correct ${newsletterFile}; docs/configuration.md has a complete example`,
    });
  }
}

/** What is wrong, with the line where Node.js found it. */
function placeOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  const [first = ''] = (cause.stack ?? '').split('\n');
  const line = /:(\d+)$/.exec(first)?.[1];
  return line === undefined ? cause.message : `line ${line}: ${cause.message}`;
}
