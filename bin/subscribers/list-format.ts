import { normaliseAddress } from '../../lib/domain/address.ts';
import { fieldNamed } from '../../lib/readers/import/column-names.ts';
import { statusOf } from '../../lib/readers/import/status-words.ts';
import { plain } from '../../lib/readers/import/words.ts';

/** How a list is written. */
export type ListFormat =
  | { readonly kind: 'json-lines' }
  | { readonly kind: 'addresses' }
  | { readonly kind: 'csv'; readonly delimiter: string; readonly skipLines: number };

const DELIMITERS = [',', ';', '\t', '|'];

/** Detects the format of a list from its beginning: JSON Lines, one address a line, or CSV. */
export function formatOf(start: string): ListFormat {
  if (/^\s*[{[]/.test(start)) return { kind: 'json-lines' };
  const first = start.trimStart().split(/\r\n|\n|\r/, 1)[0] ?? '';
  if (normaliseAddress(bareAddress(first.trim())) !== null) return { kind: 'addresses' };
  // Excel's own declaration of the delimiter.
  const declared = /^"?sep=(.)"?$/i.exec(first)?.[1];
  if (declared !== undefined) return { kind: 'csv', delimiter: declared, skipLines: 1 };
  const lines = start.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '');
  const skipLines = titleLines(lines.slice(0, MOST_TITLE_LINES + 1));
  const outside = (lines[skipLines] ?? '').replace(/"[^"]*"/g, '');
  const count = (delimiter: string) => outside.split(delimiter).length;
  const [delimiter = ','] = [...DELIMITERS].sort((a, b) => count(b) - count(a));
  return { kind: 'csv', delimiter, skipLines };
}

/** Numbers writes the name of the table above its columns, and some services say what they export and when. */
const MOST_TITLE_LINES = 5;

/** How many lines are above the one that names a column of addresses; none where no line does, or a person comes first. */
function titleLines(lines: readonly string[]): number {
  const cellsOf = (line: string) => line.split(/[,;\t|]/).map((cell) => cell.replaceAll('"', '').trim());
  const isPerson = (line: string) => cellsOf(line).some((cell) => normaliseAddress(cell) !== null);
  const isHeader = (line: string) => cellsOf(line).some((cell) => fieldNamed(plain(cell)) === 'address');
  const found = lines.findIndex((line) => isHeader(line) || isPerson(line));
  return found === -1 || isPerson(lines[found] ?? '') ? 0 : found;
}

/**
 * Of `Ada Lovelace <ada@example.org>`, as mail programs and Mailman write it, or of an address in quotes. The text
 * before it must be a name: a row with a state, a date or a comment in it is left unchanged, and refused.
 */
export function bareAddress(line: string): string {
  const [, quoted] = /^"([^"]*)"$/.exec(line) ?? [];
  if (quoted !== undefined) return quoted;
  const [, name = '', address] = /^("[^"]*"|[^,;\t|#:"<>]*)\s*<([^<>\s]+)>[,;]?$/.exec(line) ?? [];
  return address === undefined || !isName(name) ? line : address;
}

/** Without a state in any one or two of its words, and without a year. */
function isName(text: string): boolean {
  const words = text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const said = [...words, ...words.map((word, i) => `${word} ${words[i + 1] ?? ''}`)];
  const says = (phrase: string) => (statusOf(phrase) ?? 'confirmed') !== 'confirmed';
  return !said.some(says) && !/\d{4}/.test(text);
}
