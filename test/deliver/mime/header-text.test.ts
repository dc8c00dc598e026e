import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { displayName, headerText, named } from '../../../lib/deliver/mime/header-text.ts';

describe('text in headers', () => {
  test.each([
    ['plain words stay', 'Baths reopen', 'Baths reopen'],
    ['umlauts are encoded', 'Bäder öffnen', '=?UTF-8?B?QsOkZGVyIMO2ZmZuZW4=?='],
    ['what looks encoded is encoded again', '=?UTF-8?B?eA==?=', '=?UTF-8?B?PT9VVEYtOD9CP2VBPT0/PQ==?='],
    ['line ends become blanks', 'a\r\nBcc: b', 'a Bcc: b'],
  ])('%s', (_, given, expected) => expect(headerText(given)).toBe(expected));

  test('a name with quotes and a backslash stays one name', () => {
    expect(displayName('The "Daily" \\ Ledger')).toBe('"The \\"Daily\\" \\\\ Ledger"');
  });
});

describe('a line with an encoded word has at most 76 characters, the name of the header included', () => {
  const SUBJECT =
    'Für zwei Frühlinge schließt Nepal den höchsten Berg der Welt — der Schnee soll sich erholen';

  test('in a subject, which reads back unchanged', async () => {
    const header = `Subject: ${headerText(SUBJECT)}`;

    expect(longestLine(header)).toBeLessThanOrEqual(76);
    expect((await PostalMime.parse(`${header}\r\n\r\nx`)).subject).toBe(SUBJECT);
  });

  test.each([
    ['From', 'digest@a-rather-long-host-name.news.example.com'],
    ['List-Id', 'daily.a-rather-long-host-name.news.example.com'],
  ])('in %s, before the address', async (header, address) => {
    const line = `${header}: ${named('Der Morgenbote für Übersee und Überall ☀️', address)}`;

    expect(longestLine(line)).toBeLessThanOrEqual(76);
    expect(line).toContain(`\r\n <${address}>`);
  });

  test('an address after an encoded name is read with its name', async () => {
    const from = `From: ${named('Übersee', 'digest@news.example.com')}\r\n\r\nx`;

    expect((await PostalMime.parse(from)).from).toEqual({
      name: 'Übersee',
      address: 'digest@news.example.com',
    });
  });
});

function longestLine(text: string): number {
  return Math.max(...text.split('\r\n').map((line) => line.length));
}
