import { oneLine } from '@broadsheet/text/visible';

const encoder = new TextEncoder();

/**
 * Payload of an encoded word in bytes. 45 bytes are 60 characters of base64, and 73 with `=?UTF-8?B?…?=` and the blank
 * before it. A line with an encoded word has at most 76 characters; the first word shares its line with the header's
 * name, at the longest `List-Id: `. @see RFC 2047, 2
 */
const BYTES_IN_WORD = 45;
const BYTES_IN_FIRST_WORD = 39;

/**
 * Free text for a header: unchanged if it is unambiguous ASCII, otherwise RFC 2047 encoded words, split between code
 * points and folded one a line. Control characters, including CR and LF, become blanks first, so that a text can never
 * inject a header.
 */
export function headerText(text: string): string {
  const line = oneLine(text);
  // "=?" would be read as an encoded word; long plain words could not be folded.
  if (/^[\x20-\x7E]*$/.test(line) && !line.includes('=?') && line.length <= 900) return folded(line);
  return wordBytesOf(line)
    .map((bytes) => `=?UTF-8?B?${btoa(String.fromCharCode(...bytes))}?=`)
    .join('\r\n ');
}

/** A name with its address in angle brackets, on a line of its own after an encoded name. @see RFC 5322, 3.4 */
export function named(name: string, address: string): string {
  const display = displayName(name);
  return `${display}${display.startsWith('=?') ? '\r\n' : ''} <${address}>`;
}

/** A display name before an address: quoted when it is ASCII, encoded otherwise. @see RFC 5322, 3.4 */
export function displayName(name: string): string {
  const text = headerText(name);
  return text.startsWith('=?') ? text : `"${oneLine(name).replace(/(["\\])/g, '\\$1')}"`;
}

/** Folds before blanks so that lines stay below 76 where words allow. @see RFC 5322, 2.2.3 */
function folded(line: string): string {
  let out = '';
  let column = 14;
  for (const word of line.split(/(?= )/)) {
    const breaks = column + word.length > 75 && word.length > 1 && word.startsWith(' ');
    out += breaks ? `\r\n${word}` : word;
    column = breaks ? word.length : column + word.length;
  }
  return out;
}

function wordBytesOf(line: string): Uint8Array[] {
  const words: Uint8Array[] = [];
  let word = '';
  let size = 0;
  for (const character of line) {
    const bytes = encoder.encode(character).length;
    if (size + bytes > (words.length === 0 ? BYTES_IN_FIRST_WORD : BYTES_IN_WORD)) {
      words.push(encoder.encode(word));
      [word, size] = ['', 0];
    }
    word += character;
    size += bytes;
  }
  if (word !== '') words.push(encoder.encode(word));
  return words;
}
