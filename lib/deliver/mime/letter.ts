import { ALTERNATIVES_HEADERS, lastOfBody, writeAlternatives } from './alternatives.ts';
import { headerText, named } from './header-text.ts';
import { isMailAddress } from './mail-address.ts';

/** A mail to one person about their subscription: no list and no one-click header. */
export interface LetterParts {
  readonly from: { readonly name: string; readonly address: string };
  readonly replyTo: string;
  readonly to: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/**
 * A complete MIME message, 7-bit, CRLF. Marked as automatic, so that it triggers no out-of-office replies.
 *
 * @throws {RangeError} for an address that is not valid in a header.
 * @see RFC 3834, 5 (Auto-Submitted)
 */
export function letter({ from, replyTo, to, subject, html, text }: LetterParts): Uint8Array {
  if (![from.address, replyTo, to].every(isMailAddress))
    throw new RangeError('an address of this letter is not valid in a header');
  const written = [
    `From: ${named(from.name, from.address)}\r\n`,
    `Reply-To: ${replyTo}\r\n`,
    `To: ${to}\r\n`,
    `Subject: ${headerText(subject)}\r\n`,
    'Auto-Submitted: auto-generated\r\n',
    ALTERNATIVES_HEADERS,
  ];
  writeAlternatives(
    (literal) => written.push(literal),
    (place) => written.push(lastOfBody(place === 'html' ? html : text)),
  );
  return new TextEncoder().encode(written.join(''));
}
