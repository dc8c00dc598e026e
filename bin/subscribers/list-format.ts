import { normaliseAddress } from '../../lib/domain/address.ts';
import { standingOf } from '../../lib/readers/import/status-words.ts';

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
  const outside = first.replace(/"[^"]*"/g, '');
  const count = (delimiter: string) => outside.split(delimiter).length;
  const [delimiter = ','] = [...DELIMITERS].sort((a, b) => count(b) - count(a));
  return { kind: 'csv', delimiter, skipLines: 0 };
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
  const says = (phrase: string) => (standingOf(phrase) ?? 'confirmed') !== 'confirmed';
  return !said.some(says) && !/\d{4}/.test(text);
}
