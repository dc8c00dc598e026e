import { oneLine } from '@broadsheet/text/visible';
import type { RefusedRow } from '../../lib/readers/import/import-subscribers.ts';
import type { Refusal } from '../../lib/readers/import/row-facts.ts';

/** Most line numbers listed for one reason. */
const LINES_SHOWN = 20;

/** Most reasons, columns and unknown words told apart. */
const GROUPS_SHOWN = 40;

/** Longest unknown word that is printed. */
const WORD_LENGTH = 40;

/** What is wrong with such a row, and what to do. */
const REASONS: Readonly<Record<Refusal, string>> = {
  'not-json': 'not a JSON object: write one object a line',
  'too-many-cells': 'more cells than columns: put quotes around cells with a delimiter in them',
  'too-few-cells': 'ends before the column that may say that the person left',
  'no-address': 'no address',
  'not-an-address': 'not an address that can be mailed',
  'unknown-zone': 'not a time zone such as Europe/London: correct it, or --map "COLUMN=ignored"',
  'unknown-state':
    'a state we do not know: write subscribed, unsubscribed, bounced or complained, or --map "COLUMN=ignored" if it is not one',
  'unknown-suppression': 'not one of hard-bounce, complaint, soft-bounces',
  'unknown-column':
    'the column may say who unsubscribed, but its values are unknown: --map "COLUMN=left" if it does, --map "COLUMN=ignored" if not',
  'may-have-left':
    'the word may mean that the person unsubscribed; if the column is about something else: --map "COLUMN=ignored"',
  'unreadable-date': 'an ambiguous or invalid date: write 2021-04-15, or add --dates dmy or --dates mdy',
  'date-in-the-future': 'a date in the future',
};

interface Group {
  readonly row: RefusedRow;
  readonly lines: number[];
  count: number;
}

/**
 * Refused rows by reason, column and unknown word, with their lines: what an operator needs to correct the file. Takes
 * the same memory for a million rows.
 */
export function collectRefusals() {
  const groups = new Map<string, Group>();
  return {
    add(row: RefusedRow): void {
      const word = oneLine(row.word ?? '').slice(0, WORD_LENGTH);
      const key = `${row.refused}\n${row.column ?? ''}\n${word}`;
      // After this many words the others are counted together.
      const name = groups.has(key) || groups.size < GROUPS_SHOWN ? key : `${row.refused}\n`;
      const group = groups.get(name) ?? {
        row: name === key ? { ...row, word } : OTHER(row),
        lines: [],
        count: 0,
      };
      groups.set(name, group);
      group.count += 1;
      if (group.lines.length < LINES_SHOWN) group.lines.push(row.line);
    },
    explain: (): string[] => [...groups.values()].map(explain),
  };
}

const OTHER = ({ refused, line }: RefusedRow): RefusedRow => ({ refused, line, column: null });

function explain({ row: { refused, column, word = '' }, lines, count }: Group): string {
  const more = count > lines.length ? ` and ${count - lines.length} more` : '';
  const where = column === null ? '' : ` (column "${column}"${word === '' ? '' : `: "${word}"`})`;
  return `refused: ${refused}${where}, ${count === 1 ? 'line' : 'lines'} ${lines.join(', ')}${more}\n  ${REASONS[refused]}`;
}
