import { invalid } from './message.ts';

/** One mailbox out of a list: `"Doe, Jane" <jane@example.com>` gives name and address. */
export interface ParsedAddress {
  readonly name: string;
  readonly address: string;
}

/**
 * Takes an address list apart (RFC 5322 §3.4 without groups and routes, which SES refuses as well).
 *
 * @throws {SesError} InvalidParameterValue, worded as SES words it.
 */
export function parseAddressList(text: string): ParsedAddress[] {
  return splitAtCommas(text)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(parseMailbox);
}

export function parseMailbox(text: string): ParsedAddress {
  const open = lastOutsideQuotes(text, '<');
  if (open === -1) return { name: '', address: checked(text.trim()) };
  const close = text.indexOf('>', open);
  if (close === -1) throw invalid("Missing '>'");
  if (text.slice(close + 1).trim() !== '') throw invalid('Illegal address');
  const inner = text.slice(open + 1, close).trim();
  if (inner.startsWith('@')) throw invalid('Extra route-addr');
  return { name: text.slice(0, open).trim(), address: checked(inner) };
}

export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}

/** SES takes 7-bit addresses only; a domain beyond ASCII must come in Punycode. */
function checked(address: string): string {
  const at = address.lastIndexOf('@');
  if (address === '') throw invalid('Illegal address');
  if (at === -1) throw invalid("Missing final '@domain'");
  const local = address.slice(0, at);
  const domain = address.slice(at + 1);
  if (local === '') throw invalid('Missing local name');
  if (domain === '') throw invalid('Missing domain');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (/[\x00-\x20\x7f]/.test(local) && !isQuoted(local)) {
    throw invalid('Local address contains control or whitespace');
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: everything beyond 7-bit ASCII
  if (/[^\x00-\x7f]/.test(local)) throw invalid('Local address contains illegal character');
  if (/[()<>,;:\\"[\]@]/.test(local) && !isQuoted(local))
    throw invalid('Local address contains illegal character');
  if (/\.\.|^\.|\.$/.test(local) && !isQuoted(local)) throw invalid('Local address contains dot-dot');
  if (/\s/.test(domain)) throw invalid('Domain contains control or whitespace');
  if (/^\.|\.$/.test(domain)) throw invalid('Domain ends with dot');
  if (domain.includes('..')) throw invalid('Domain contains dot-dot');
  if (!/^[A-Za-z0-9.-]+$/.test(domain)) throw invalid('Domain contains illegal character');
  return address;
}

function isQuoted(local: string): boolean {
  return /^"(?:[^"\\]|\\.)*"$/.test(local);
}

function splitAtCommas(text: string): string[] {
  const parts: string[] = [];
  let start = 0;
  scan(text, (character, at) => {
    if (character !== ',') return;
    parts.push(text.slice(start, at));
    start = at + 1;
  });
  parts.push(text.slice(start));
  return parts;
}

function lastOutsideQuotes(text: string, wanted: string): number {
  let found = -1;
  scan(text, (character, at) => {
    if (character === wanted) found = at;
  });
  return found;
}

/** Visits the characters that are not inside a quoted string. */
function scan(text: string, visit: (character: string, at: number) => void): void {
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '\\') at++;
    else if (character === '"') quoted = !quoted;
    else if (!quoted) visit(character, at);
  }
}
