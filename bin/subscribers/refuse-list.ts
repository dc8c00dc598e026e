import { basename } from 'node:path';
import { oneLine } from '@broadsheet/text/visible';
import { UsageError } from '../../lib/errors.ts';
import type { FlagCount } from '../../lib/readers/import/columns-by-cells.ts';
import { type Column, SAYS_WHO_LEFT } from '../../lib/readers/import/fields.ts';
import { isListOfPeopleWhoLeft } from '../../lib/readers/import/people-who-left.ts';
import { isVagueName } from '../../lib/readers/import/vague-names.ts';
import { listPattern } from '../../lib/readers/import/words.ts';

/** Otherwise the people in a file called "unsubscribed" without a state column would be subscribed. */
export function refuseMisnamed(file: string, columns: readonly Column[]): void {
  const name = basename(file);
  if (columns.some(({ field }) => SAYS_WHO_LEFT.has(field))) return;
  if (isListOfPeopleWhoLeft(columns))
    throw new UsageError(
      `${name} has only the columns that SendGrid, Mailgun and others write for people who left, bounced or complained`,
      {
        fix: 'add --state unsubscribed (or bounced, complained, subscribed); nothing was imported',
      },
    );
  if (!NAMED_AFTER_LEAVERS.test(name)) return;
  throw new UsageError(`the name ${name} suggests that these people unsubscribed, but no column says so`, {
    fix: 'add --state unsubscribed (or bounced, complained), or rename the file; nothing was imported',
  });
}

/** `unsubscribed.csv`, `Sperrliste.csv`, `bajas.csv`. */
const NAMED_AFTER_LEAVERS = new RegExp(listPattern('fileOfLeavers'), 'i');

/**
 * Which of yes and no means that somebody left does not follow from `Flag`, and half of the list may have. A yes below a
 * name such as `Newsletter erwünscht` is refused with its row; who has no yes there must not come in instead.
 */
export function refuseVagueFlags(file: string, flags: readonly FlagCount[], named: readonly Column[]): void {
  // A column that we can read says it.
  if (named.some(({ field }) => field !== 'suspicious' && SAYS_WHO_LEFT.has(field))) return;
  const isSuspicious = (name: string) =>
    named.some((column) => column.name === name && column.field === 'suspicious');
  const vague = flags.find(({ name, empty }) => (isSuspicious(name) ? empty > 0 : isVagueName(name)));
  if (vague === undefined) return;
  const name = oneLine(vague.name);
  const column = name === '' ? 'a column without a name' : `a column "${name}"`;
  throw new UsageError(
    `${basename(file)} has ${column} of yes and no (${inNumbers(vague)}), which may say who wants mail`,
    {
      fix:
        `say what a yes means: --map "${name}=subscribed" that they want mail, --map "${name}=left" that they left, ` +
        `--map "${name}=ignored" that it is about something else; nothing was imported`,
    },
  );
}

/** How many cells of a column say yes, no and nothing. */
export const inNumbers = ({ yes, no, empty }: FlagCount) =>
  `${yes} yes, ${no} no${empty > 0 ? `, ${empty} empty` : ''}`;
