import { normaliseAddress } from '../../domain/address.ts';
import { UsageError } from '../../errors.ts';
import { isAgreement } from './agreement.ts';
import { addressRank, fieldNamed, fieldOfStateWord } from './column-names.ts';
import { fieldByPattern } from './column-patterns.ts';
import type { Column, Field } from './fields.ts';
import { fieldOfLeavingName } from './leaving-names.ts';
import { plain, plainPattern } from './words.ts';

/**
 * What each column of a list is taken for.
 *
 * @param map - What the operator says of a column, by its name; wins over what we think.
 * @param first - Cells of the first row: the only address among them names the column, in whatever language it is.
 * @throws {UsageError} if no column holds addresses, or `map` names a column or field that is not there.
 */
export function readColumns(
  names: readonly string[],
  map: ReadonlyMap<string, Field>,
  first: readonly string[] = [],
): readonly Column[] {
  for (const name of map.keys()) {
    if (!names.some((each) => plain(each) === plain(name)))
      throw new UsageError(`--map: the list has no column "${name}"`, {
        fix: `its columns are: ${names.join(', ')}`,
      });
  }
  const columns = columnsOf(names, map);
  if (columns.some(({ field }) => field === 'address')) return columns;
  // The first line of a list without names is a person.
  const addresses = names.some(isAddress)
    ? []
    : columns.filter(
        ({ name, field }, index) => field !== 'ignored' && isAddress(first[index] ?? '') && name !== '',
      );
  if (addresses.length === 1)
    return columns.map((column) => (column === addresses[0] ? { ...column, field: 'address' } : column));
  throw new UsageError(`no column of the list holds addresses; its columns are: ${names.join(', ')}`, {
    fix: 'name it in the first line ("email"), or say which it is: --map "COLUMN=address"',
  });
}

const isAddress = (text: string) => normaliseAddress(text) !== null;

/** The same for one row whose names are its own, and which may hold no address. */
export function columnsOf(names: readonly string[], map: ReadonlyMap<string, Field>): readonly Column[] {
  const said = new Map([...map].map(([name, field]) => [plain(name), field]));
  return withOneAgreement(
    withOneAddress(names.map((name) => ({ name, field: said.get(plain(name)) ?? fieldOf(name, names) }))),
  );
}

/** Of several newsletters somebody may have agreed to one and not to another: the operator says which is meant. */
function withOneAgreement(columns: readonly Column[]): readonly Column[] {
  const agreements = columns.filter(({ field }) => field === 'mayHaveAgreed');
  if (agreements.length < 2) return columns;
  const isDay = ({ name }: Column) => DAY_OF_AGREEING.test(plain(name));
  const hasOne = agreements.filter((column) => !isDay(column)).length === 1;
  return columns.map((column) => {
    if (column.field !== 'mayHaveAgreed') return column;
    if (!hasOne) return { ...column, field: 'suspicious' };
    return isDay(column) ? { ...column, field: 'subscribedAt' } : column;
  });
}

/** `Data consenso`, beside the consent itself. */
const DAY_OF_AGREEING = /^(date|data|datum|fecha|дата)|(date|datum|日付|日期|日)$/;

function fieldOf(name: string, names: readonly string[]): Field {
  const word = plain(name);
  const has = (pattern: RegExp) => names.some((each) => pattern.test(plain(each)));
  // Only Buttondown writes the state under such a common word.
  if (word === 'type' && !has(/^creationdate$/)) return 'unread';
  if (word === 'state' && has(PLACE)) return 'stateOrPlace';
  if (word === 'status' && has(/^token$/) && has(/^surname$/)) return 'stateLetter';
  const pattern = fieldByPattern(word);
  // Of Substack's, who cancelled what they pay for may still read.
  const leaving = has(/^stripe/) ? undefined : fieldOfLeavingName(name);
  const isOpen = pattern === undefined || pattern === 'unread';
  const field =
    fieldNamed(word) ?? (isOpen ? leaving : undefined) ?? pattern ?? fieldOfStateWord(word) ?? 'unread';
  if (field !== 'suspicious') return field;
  const ofState = fieldOfStateWord(word);
  if (ofState !== undefined) return ofState;
  if (names.some((each) => tellsWhen(word, plain(each)))) return 'stateAt';
  if (names.some((each) => isCodeOf(word, plain(each)))) return 'unread';
  return isAgreement(name) ? 'mayHaveAgreed' : field;
}

/** Where a list names places, a column called “state” may hold them. */
const PLACE = new RegExp(`^(${plainPattern('placesInName')})$`);

/** `Email Marketing Consent Timestamp` beside `Email Marketing Consent`. */
function tellsWhen(word: string, stem: string): boolean {
  return (
    word.startsWith(stem) &&
    /^(timestamp|date|time|at|since|updatedat|changedat)$/.test(word.slice(stem.length))
  );
}

/** `Status code` and `Member status ID` beside `Status`. */
function isCodeOf(word: string, state: string): boolean {
  const [, stem] = /^(.+)(code|id)$/.exec(word) ?? [];
  return stem !== undefined && fieldNamed(state) === 'state' && stem.endsWith(state);
}

/** Mailchimp has `Email Address`, and `Address` for the street: the best name is the address. */
function withOneAddress(columns: readonly Column[]): readonly Column[] {
  const [best] = columns
    .filter(({ field }) => field === 'address')
    .sort((a, b) => addressRank(a.name) - addressRank(b.name));
  return columns.map((column) =>
    column.field === 'address' && column !== best ? { ...column, field: 'unread' } : column,
  );
}

/**
 * Whether nothing is known about a column of this name, so that only its cells can say what it holds. A name about
 * something else (payment, text messages) is known.
 */
export function isUnknownName(name: string): boolean {
  const word = plain(name);
  return fieldNamed(word) === undefined && fieldByPattern(word) === undefined;
}
