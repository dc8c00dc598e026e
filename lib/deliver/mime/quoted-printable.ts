/** Longest line of quoted-printable text, soft break included. @see RFC 2045, 6.7 (5) */
const MOST_IN_LINE = 76;

const encoder = new TextEncoder();
const SPACE = 32;
const TAB = 9;
const EQUALS = 61;

/**
 * One line of printable ASCII without `=` or a trailing blank, and without anything risky at the start of a line that
 * it is folded into.
 */
const PLAIN_LINE = /^(?:(?![.F])[\x20-\x3C\x3E-\x7E]{75})*(?:(?![.F])[\x20-\x3C\x3E-\x7E]{0,74}[!-<>-~])$/;
const LINES = /.{1,75}/g;

const HEX = Array.from({ length: 256 }, (_, byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`);

/**
 * Quoted-printable that can be concatenated with other such text: it starts at column 0 and, unless it is empty, ends
 * with a soft break (`=CRLF`), so that the next piece starts at column 0 again.
 *
 * Line ends of any kind become CRLF. Blanks before a line end, dots and "From " at the start of a line are
 * encoded, so that no relay can change them.
 *
 * @see RFC 2045, 6.7
 */
export function quotedPrintable(text: string): string {
  // A reader's values are nearly always plain, and there are ten of them in each mail.
  if (PLAIN_LINE.test(text)) return `${text.match(LINES)?.join('=\r\n')}=\r\n`;
  const lines = text.split(/\r\n|\r|\n/).map((line) => encodedLine(encoder.encode(line)));
  const encoded = lines.join('\r\n');
  if (encoded === '') return '';
  return encoded.endsWith('\r\n') ? encoded : `${encoded}=\r\n`;
}

function encodedLine(bytes: Uint8Array): string {
  let out = '';
  let column = 0;
  for (const [index, byte] of bytes.entries()) {
    const written = encodedByte(byte, column, index === bytes.length - 1);
    // One column is kept for the "=" of the soft break.
    if (column + written.length > MOST_IN_LINE - 1) {
      out += '=\r\n';
      column = 0;
      out += encodedByte(byte, 0, index === bytes.length - 1);
      column = out.length - out.lastIndexOf('\n') - 1;
      continue;
    }
    out += written;
    column += written.length;
  }
  return out;
}

function encodedByte(byte: number, column: number, isLast: boolean): string {
  const isBlank = byte === SPACE || byte === TAB;
  // A dot alone on a line ends an SMTP message; "From " starts one in an mbox.
  const isRisky = column === 0 && (byte === 46 || byte === 70);
  const isPlain = byte > SPACE && byte < 127 && byte !== EQUALS;
  if ((isPlain && !isRisky) || (isBlank && !isLast)) return String.fromCharCode(byte);
  return HEX[byte] ?? '';
}
