import { randomBytes } from 'node:crypto';
import type { FunctionName } from '../contract/environment.ts';
import { SettingsError } from '../errors.ts';
import type { Clock, Randomness } from '../ports.ts';
import { readConfig, readSettings, type Settings } from './settings.ts';

/** The clock on the wall. Everything below asks this one, so that a test can set it. */
export const systemClock: Clock = { now: () => new Date() };

export const systemRandomness: Randomness = { bytes: (count) => randomBytes(count) };

/** Folder of the function's code; Lambda sets it, and the local cloud does as Lambda does. */
export function codeFolder(): string {
  const folder = process.env.LAMBDA_TASK_ROOT;
  if (folder !== undefined) return folder;
  throw new SettingsError('LAMBDA_TASK_ROOT is not set', {
    fix: 'Lambda sets it; locally, run functions by `npm start`',
  });
}

/** What a function is told from outside: its variables and the operator's config. @throws {SettingsError} */
export function told<Name extends FunctionName>(
  name: Name,
): { settings: Settings<Name>; config: ReturnType<typeof readConfig> } {
  return { settings: readSettings(name, process.env), config: readConfig(codeFolder()) };
}
