import { quotedPrintable } from './quoted-printable.ts';

/** `=_` cannot occur in quoted-printable, so no body can contain the boundary. @see RFC 2045, 6.7 */
const BOUNDARY = '=_broadsheet';

/** The last headers of every mail, and the empty line after them. */
export const ALTERNATIVES_HEADERS = `MIME-Version: 1.0\r\nContent-Type: multipart/alternative;\r\n boundary="${BOUNDARY}"\r\n\r\n`;

/**
 * The two bodies of a mail, plain text first, with the part headers and boundaries around them.
 *
 * @param literal - Writes text as it is.
 * @param body - Writes one of the bodies, encoded; its end is made by `lastOfBody`.
 * @see RFC 2046, 5.1.4
 */
export function writeAlternatives(
  literal: (text: string) => void,
  body: (place: 'text' | 'html') => void,
): void {
  literal(partHead('text/plain'));
  body('text');
  literal(`\r\n${partHead('text/html')}`);
  body('html');
  literal(`\r\n--${BOUNDARY}--\r\n`);
}

/**
 * The encoded end of a body. The line end before a boundary belongs to the boundary: it ends the last line as
 * well. @see RFC 2046, 5.1.1
 */
export function lastOfBody(text: string): string {
  return quotedPrintable(text).replace(/=?\r\n$/, '');
}

function partHead(type: 'text/plain' | 'text/html'): string {
  return `--${BOUNDARY}\r\nContent-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n`;
}
