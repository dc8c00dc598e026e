import type { Column } from './fields.ts';
import { plain } from './words.ts';

/**
 * Whether these are all the columns of a list, and those that SendGrid or Mailgun writes for people who unsubscribed or
 * complained. Such a file says nowhere what its people are, and its name may be any.
 */
export function isListOfPeopleWhoLeft(columns: readonly Column[]): boolean {
  return LISTS_OF_PEOPLE_WHO_LEFT.has(
    columns
      .map(({ name }) => plain(name))
      .sort()
      .join(' '),
  );
}

const LISTS_OF_PEOPLE_WHO_LEFT: ReadonlySet<string> = new Set([
  'created email',
  'created email ip',
  'address createdat',
  'address createdat tags',
  'createdat source value',
]);
