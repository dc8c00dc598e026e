import { displayName, headerText } from './header-text.ts';
import { isMailAddress } from './mail-address.ts';
import { quotedPrintable } from './quoted-printable.ts';

/** A mail to one person about her own subscription: no list, no one-click header. */
export interface LetterParts {
  readonly from: { readonly name: string; readonly address: string };
  readonly replyTo: string;
  readonly to: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

const BOUNDARY = '=_broadsheet';

/**
 * A complete MIME message, 7-bit, CRLF. Marked as automatic, so that no out-of-office answer comes back.
 *
 * @throws {RangeError} for an address that could not stand in a header.
 * @see RFC 2046 §5.1.4 (alternatives, plainest first), RFC 3834 §5 (Auto-Submitted)
 */
export function letter({ from, replyTo, to, subject, html, text }: LetterParts): Uint8Array {
  if (![from.address, replyTo, to].every(isMailAddress))
    throw new RangeError('an address of this letter could not stand in a header');
  const lines = [
    `From: ${displayName(from.name)} <${from.address}>`,
    `Reply-To: ${replyTo}`,
    `To: ${to}`,
    `Subject: ${headerText(subject)}`,
    'Auto-Submitted: auto-generated',
    'MIME-Version: 1.0',
    `Content-Type: multipart/alternative;\r\n boundary="${BOUNDARY}"`,
    '',
    ...part('text/plain', text),
    ...part('text/html', html),
    `--${BOUNDARY}--`,
    '',
  ];
  return new TextEncoder().encode(lines.join('\r\n'));
}

function part(type: string, body: string): string[] {
  return [
    `--${BOUNDARY}`,
    `Content-Type: ${type}; charset=utf-8`,
    'Content-Transfer-Encoding: quoted-printable',
    '',
    quotedPrintable(body).replace(/=\r\n$/, ''),
  ];
}
