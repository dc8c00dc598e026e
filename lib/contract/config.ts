import * as z from 'zod';
import { composeConfig, newsletterConfig } from './config/compose.ts';
import { deliverConfig } from './config/deliver.ts';
import { ingestConfig } from './config/ingest.ts';
import { operateConfig } from './config/operate.ts';
import { selectConfig } from './config/select.ts';

/**
 * The one file an operator edits, `newsletter.config.ts`: checked when the stack is synthesised, written
 * beside each function's code, read once at cold start.
 */
export const broadsheetConfig = z.strictObject({
  newsletter: newsletterConfig,
  ingest: ingestConfig.prefault({}),
  select: selectConfig.prefault({}),
  compose: composeConfig.prefault({}),
  deliver: deliverConfig,
  operate: operateConfig.prefault({}),
});

/** As written by the operator: everything with a default may be left out. */
export type BroadsheetConfigInput = z.input<typeof broadsheetConfig>;

/** As used by the program: every value present. */
export type BroadsheetConfig = z.output<typeof broadsheetConfig>;

/** Types and checks the operator's file while it is written. */
export function defineNewsletter(config: BroadsheetConfigInput): BroadsheetConfigInput {
  return config;
}

/** File name of the checked config beside a function's code. */
export const CONFIG_FILE = 'newsletter.json';
