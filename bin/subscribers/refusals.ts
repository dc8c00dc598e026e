import type { RefusedRow } from '../../lib/readers/import/import-subscribers.ts';
import type { Refusal } from '../../lib/readers/import/read-row.ts';

/** Most line numbers listed for one reason. */
const LINES_SHOWN = 20;

/** What is wrong with such a row, and what to do. */
const REASONS: Readonly<Record<Refusal, string>> = {
  'not-json': 'not a JSON object: write one object a line',
  'too-many-cells':
    'more cells than the first line names columns: put quotes around cells with a delimiter in them',
  'too-few-cells': 'ends before the column that may say that the person left',
  'no-address': 'no address',
  'not-an-address': 'not an address that can be mailed',
  'unknown-zone': 'not a time zone such as Europe/London: correct it, or --map "COLUMN=ignored"',
  'unknown-state':
    'a state we do not know: write subscribed, unsubscribed, bounced or complained, or --map "COLUMN=ignored" if it is not one',
  'unknown-suppression': 'not one of hard-bounce, complaint, soft-bounces',
  'unknown-column':
    'the column may say who left, in words we do not know: --map "COLUMN=left" if it does, --map "COLUMN=ignored" if not',
  'unreadable-date': 'an ambiguous or invalid date: write 2021-04-15, or add --dates dmy or --dates mdy',
  'date-in-the-future': 'a date in the future',
};

/** Refused rows by reason and column, with their lines: what an operator needs to correct the file. */
export function explain(rows: readonly RefusedRow[]): string[] {
  const groups = Map.groupBy(rows, ({ refused, column }) => `${refused}\n${column ?? ''}`);
  return [...groups.values()].map((group) => {
    const [{ refused, column } = { refused: 'no-address', column: null } as const] = group;
    const lines = group.slice(0, LINES_SHOWN).map(({ line }) => line);
    const more = group.length > lines.length ? ` and ${group.length - lines.length} more` : '';
    const where = column === null ? '' : ` (column "${column}")`;
    return `refused: ${refused}${where}, ${group.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}${more}\n  ${REASONS[refused]}`;
  });
}
