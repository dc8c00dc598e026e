import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { BroadsheetConfig } from '../../lib/contract/config.ts';
import { SettingsError } from '../../lib/errors.ts';
import { parseConfig } from '../../lib/runtime/settings.ts';
import { NEWSLETTER_VARIABLE } from './newsletter-variable.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const chosen = process.env[NEWSLETTER_VARIABLE] ?? 'newsletter.config.ts';

/** The operator's file: `newsletter.config.ts`, or the one that `--newsletter` or NEWSLETTER_CONFIG names. */
const newsletterFile = basename(chosen);

const path = resolve(ROOT, chosen);
const newsletter: unknown = existsSync(path) ? (await import(pathToFileURL(path).href)).default : null;

/** The newsletter's config, checked. @throws {SettingsError} naming every wrong value at once. */
export function readNewsletter(): BroadsheetConfig {
  if (newsletter === null)
    throw new SettingsError(`there is no ${path}`, { fix: 'name the file from the root of the checkout' });
  return parseConfig(newsletter, newsletterFile);
}
