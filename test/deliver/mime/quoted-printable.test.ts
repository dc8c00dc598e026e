import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quotedPrintable } from '../../../lib/deliver/mime/quoted-printable.ts';
import { draws } from '../../support/thorough.ts';

/** An independent decoder, by the letter of RFC 2045, 6.7. */
function decoded(text: string): string {
  const bytes = text
    .replace(/[ \t]+(?=\r\n|$)/g, '')
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  // By default a decoder drops a leading U+FEFF, which is part of the text here.
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    Uint8Array.from(bytes, (character) => character.charCodeAt(0)),
  );
}

const canonical = (text: string) => text.toWellFormed().replace(/\r\n|\r|\n/g, '\r\n');
const hard = fc
  .array(
    fc.constantFrom(
      '=',
      ' ',
      '\t',
      '.',
      'From ',
      '\n',
      '\r',
      '\r\n',
      'é',
      '河',
      '🚀',
      'x'.repeat(80),
      '=3D',
      '\u2028',
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), hard);

describe('quoted-printable', () => {
  test.each([
    ['plain text ends with a soft break, so that more can follow', 'abc', 'abc=\r\n'],
    ['nothing stays nothing', '', ''],
    ['line ends of any kind become CRLF', 'a\nb\rc\r\nd\n', 'a\r\nb\r\nc\r\nd\r\n'],
    ['an equals sign is encoded', 'a=b', 'a=3Db=\r\n'],
    ['a blank before a line end is encoded', 'a \nb\t', 'a=20\r\nb=09=\r\n'],
    ['a dot that starts a line is encoded', '.\n..', '=2E\r\n=2E.=\r\n'],
    ['From at the start of a line is encoded', 'From me', '=46rom me=\r\n'],
    ['other scripts are encoded byte by byte', 'é', '=C3=A9=\r\n'],
  ])('%s', (_, given, expected) => expect(quotedPrintable(given)).toBe(expected));

  test('of any text decodes to that text, in lines of at most 76 characters of ASCII', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const encoded = quotedPrintable(text);
        expect(decoded(encoded)).toBe(canonical(text));
        expect(encoded).toMatch(/^[\t\r\n\x20-\x7E]*$/);
        expect(encoded.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of encoded.split('\r\n')) {
          expect(line.length).toBeLessThanOrEqual(76);
          expect(line).not.toMatch(/^\.|^From |[ \t]$/);
        }
      }),
      { numRuns: draws(10_000) },
    );
  });

  test('pieces pasted together decode to the texts pasted together', () => {
    fc.assert(
      fc.property(
        fc.array(
          anyText.filter((text) => !/[\r\n]/.test(text)),
          { maxLength: 6 },
        ),
        (texts) => {
          expect(decoded(texts.map(quotedPrintable).join(''))).toBe(
            texts.map((text) => text.toWellFormed()).join(''),
          );
        },
      ),
      { numRuns: draws(2_000) },
    );
  });
});
