import { type BroadsheetConfig, broadsheetConfig } from '../lib/contract/config.ts';
import { SettingsError } from '../lib/errors.ts';
import newsletter from '../newsletter.config.ts';

/**
 * The operator's `newsletter.config.ts` with every default filled in.
 *
 * @param input - Another newsletter's settings, for tests.
 * @throws {SettingsError} naming every wrong value at once, by its path in the file.
 */
export function checkedConfig(input: unknown = newsletter): BroadsheetConfig {
  const checked = broadsheetConfig.safeParse(input);
  if (checked.success) return checked.data;
  const wrong = checked.error.issues.map(
    ({ path, message }) => `  ${path.join('.') || '(file)'}: ${message}`,
  );
  const count = wrong.length === 1 ? 'one wrong value' : `${wrong.length} wrong values`;
  throw new SettingsError(`newsletter.config.ts has ${count}:\n${wrong.join('\n')}`, {
    fix: 'edit newsletter.config.ts; docs/configuration.md explains every value',
  });
}
