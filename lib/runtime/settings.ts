import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plural } from '@broadsheet/text/plural';
import * as z from 'zod';
import { type BroadsheetConfig, broadsheetConfig, CONFIG_FILE } from '../contract/config.ts';
import {
  ENV,
  type EnvironmentKey,
  FUNCTION_ENVIRONMENT,
  type FunctionName,
  NO_QUEUE,
} from '../contract/environment.ts';
import { SettingsError } from '../errors.ts';

const bucketName = z.string().regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'is not an S3 bucket name');

/** What each variable must look like. */
const VARIABLES = {
  articlesBucket: bucketName,
  editionsBucket: bucketName,
  table: z.string().regex(/^[\w.-]{3,255}$/, 'is not a DynamoDB table name'),
  hintsQueueUrl: z.url({ protocol: /^https?$/ }),
  eventsQueueUrl: z.url({ protocol: /^https?$/ }),
  eventsDeadLetterQueueUrl: z.url({ protocol: /^https?$/ }),
  webhooksQueueUrl: z.union([z.literal(NO_QUEUE), z.url({ protocol: /^https?$/ })]),
  configurationSet: z.string().regex(/^[\w-]{1,64}$/, 'is not an SES configuration set name'),
  confirmationConfigurationSet: z.string().regex(/^[\w-]{1,64}$/, 'is not an SES configuration set name'),
  publishFunction: z.string().regex(/^[\w-]{1,64}$/, 'is not the name of a Lambda function'),
  publicUrl: z.url({ protocol: /^https?$/ }).refine((url) => !url.endsWith('/'), 'must not end in a slash'),
} as const satisfies Record<EnvironmentKey, z.ZodType<string>>;

/** The variables one function is given, by our names. */
export type Settings<Name extends FunctionName> = {
  readonly [Key in (typeof FUNCTION_ENVIRONMENT)[Name][number]]: string;
};

/** Names of the environment variables a function demands, as the stack must set them. */
export function variablesOf(name: FunctionName): string[] {
  return FUNCTION_ENVIRONMENT[name].map((key) => ENV[key]);
}

/**
 * Read and check the environment of one function.
 *
 * @throws {SettingsError} naming every missing or malformed variable at once.
 */
export function readSettings<Name extends FunctionName>(
  name: Name,
  environment: Readonly<Record<string, string | undefined>>,
): Settings<Name> {
  const schema = z.object(
    Object.fromEntries(FUNCTION_ENVIRONMENT[name].map((key) => [ENV[key], VARIABLES[key]])),
  );
  const read = schema.safeParse(environment);
  if (!read.success) throw new SettingsError(complaint(name, read.error), { fix: SETTINGS_FIX });
  return Object.fromEntries(
    FUNCTION_ENVIRONMENT[name].map((key) => [key, read.data[ENV[key]]]),
  ) as Settings<Name>;
}

const SETTINGS_FIX = 'the stack sets these variables: deploy it again, and do not edit them by hand';

/**
 * Read the operator's config as the build wrote it beside the function's code.
 *
 * @param folder - Folder of the function's code (`LAMBDA_TASK_ROOT`).
 * @throws {SettingsError} naming every wrong value at once.
 */
export function readConfig(folder: string): BroadsheetConfig {
  const path = join(folder, CONFIG_FILE);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    throw new SettingsError(`no config at ${path}`, {
      cause,
      fix: 'build the functions with `npm run build`',
    });
  }
  return parseConfig(JSON.parse(text));
}

/** Check a config, filling in defaults. @throws {SettingsError} naming every wrong value at once. */
export function parseConfig(value: unknown, file = 'newsletter.config.ts'): BroadsheetConfig {
  const read = broadsheetConfig.safeParse(value);
  if (read.success) return read.data;
  const problems = read.error.issues.map(
    ({ path, message }) =>
      `  ${path.join('.') || '(top level)'}: ${message.endsWith('received undefined') ? 'is missing' : message}`,
  );
  throw new SettingsError(`${file} has ${plural(problems.length, 'wrong value')}:\n${problems.join('\n')}`, {
    fix: `edit ${file}; docs/configuration.md describes every value`,
  });
}

function complaint(name: FunctionName, error: z.ZodError): string {
  const lines = error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  return `${name} has ${plural(lines.length, 'missing or malformed environment variable')}:\n${lines.join('\n')}`;
}
