import { oneLine } from '@broadsheet/text/visible';

const encoder = new TextEncoder();

/** Payload of one encoded word: 75 characters less `=?UTF-8?B??=`, in whole base64 quads. @see RFC 2047, 2 */
const MOST_BYTES_IN_WORD = 45;

/**
 * Free text for a header: as it is when it is plain ASCII that nothing could mistake, else RFC 2047 encoded
 * words, split between code points, folded one a line. Control characters, CR and LF among them, become
 * blanks first, so a text can never start a header of its own.
 */
export function headerText(text: string): string {
  const line = oneLine(text);
  // "=?" would be read as an encoded word; long plain words could not be folded.
  if (/^[\x20-\x7E]*$/.test(line) && !line.includes('=?') && line.length <= 900) return folded(line);
  return wordsOf(line)
    .map((bytes) => `=?UTF-8?B?${btoa(String.fromCharCode(...bytes))}?=`)
    .join('\r\n ');
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

function wordsOf(line: string): Uint8Array[] {
  const words: Uint8Array[] = [];
  let word = '';
  let size = 0;
  for (const character of line) {
    const bytes = encoder.encode(character).length;
    if (size + bytes > MOST_BYTES_IN_WORD) {
      words.push(encoder.encode(word));
      [word, size] = ['', 0];
    }
    word += character;
    size += bytes;
  }
  if (word !== '') words.push(encoder.encode(word));
  return words;
}
