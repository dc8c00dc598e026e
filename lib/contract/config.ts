import * as z from 'zod';
import { composeConfig, newsletterConfig } from './config/compose.ts';
import { deliverConfig } from './config/deliver.ts';
import { ingestConfig } from './config/ingest.ts';
import { operateConfig } from './config/operate.ts';
import { selectConfig } from './config/select.ts';

/**
 * The one file an operator edits, `newsletter.config.ts`. It is checked when the stack is synthesised, written
 * beside each function's code, and read once at cold start.
 */
export const broadsheetConfig = z
  .strictObject({
    newsletter: newsletterConfig,
    ingest: ingestConfig.prefault({}),
    select: selectConfig.prefault({}),
    compose: composeConfig.prefault({}),
    deliver: deliverConfig,
    operate: operateConfig.prefault({}),
  })
  .refine(({ deliver, operate }) => deliver.approval === 'automatic' || operate.editors.length > 0, {
    path: ['deliver', 'approval'],
    error: 'is "required", but operate.editors names nobody who could approve an edition',
  })
  .refine(
    ({ operate: { publicDomain, hostedZoneId } }) =>
      publicDomain === null || publicDomain.certificateArn !== null || hostedZoneId !== null,
    {
      path: ['operate', 'publicDomain', 'certificateArn'],
      error:
        'is missing: request one with `aws acm request-certificate --validation-method DNS --domain-name NAME`, or set operate.hostedZoneId and the stack makes one',
    },
  );

/** The config as the operator writes it: everything with a default may be left out. */
export type BroadsheetConfigInput = z.input<typeof broadsheetConfig>;

/** The config as the program uses it, with every value present. */
export type BroadsheetConfig = z.output<typeof broadsheetConfig>;

/** Gives the operator's file its type, so that an editor completes and checks it. */
export function defineNewsletter(config: BroadsheetConfigInput): BroadsheetConfigInput {
  return config;
}

/** File name of the checked config beside a function's code. */
export const CONFIG_FILE = 'newsletter.json';
