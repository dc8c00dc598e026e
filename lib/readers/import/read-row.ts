import { isAboutMail } from './column-patterns.ts';
import type { Column, Field } from './fields.ts';
import { type ImportedSubscriber, profileOf } from './imported-profile.ts';
import { hasLeft, worse } from './list-status.ts';
import { readCell } from './read-cell.ts';
import type { Facts, Refusal, RowOptions } from './row-facts.ts';
import { flagOf } from './status-words.ts';

/** What a row of a list says, a cell for each column. */
export type Cells = readonly { readonly column: Column; readonly text: string }[];

/** A refused row, with the column that caused it. */
export interface Refused {
  readonly refused: Refusal;
  readonly column: string | null;
  /** The word that was not understood, where it says nothing about a person. */
  readonly word?: string;
}

/**
 * Read a row. Whatever in it says that the person left, bounced or complained wins over everything else, also over what
 * cannot be read: their objection must not be lost with a date.
 */
export function readRow(cells: Cells, options: RowOptions): ImportedSubscriber | Refused {
  let facts: Facts = { status: options.atBest };
  let refusal: Refused | null = null;
  for (const { column, text } of cells) {
    const value = EMPTY.has(text.trim()) ? '' : text.trim();
    if (column.field === 'ignored' || (value === '' && !BLANK_SAYS_NO.has(column.field))) continue;
    const said = mayBeANo(column, value) ? 'unknown-column' : readCell(column.field, value, options);
    if (typeof said === 'string') {
      const word = said === 'unknown-state' || said === 'may-have-left' ? { word: value } : {};
      refusal ??= { refused: said, column: column.name, ...word };
      continue;
    }
    // The first date of a kind counts, and the worst status.
    facts = {
      ...said,
      ...facts,
      status: worse(facts.status ?? 'confirmed', said.status ?? 'confirmed'),
    };
  }
  const { address, status = 'confirmed' } = facts;
  if (refusal !== null && !(address !== undefined && hasLeft(status))) return refusal;
  return address === undefined ? { refused: 'no-address', column: null } : profileOf(facts, address, options);
}

/** `No mail=yes` and `E-Mails erhalten=nein`; a number counts mails, and a dash is an address that is not there. */
function mayBeANo({ field, name }: Column, text: string): boolean {
  return field === 'unread' && flagOf(text) !== null && !NO_ANSWER.test(text) && isAboutMail(name);
}

const NO_ANSWER = /^(\d|-|–|—|none|null|nil)$/i;

/** Columns in which everyone who agreed has a value. */
const BLANK_SAYS_NO: ReadonlySet<Field> = new Set<Field>(['ticked', 'proven']);

/** Nothing, also as JSON has it. */
const EMPTY: ReadonlySet<string> = new Set(['', '[]', '{}']);
