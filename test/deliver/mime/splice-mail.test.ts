import { oneLine } from '@broadsheet/text/visible';
import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { type MailParts, prepareMail } from '../../../lib/deliver/mime/prepare-mail.ts';
import { type MailSubscriber, spliceMail } from '../../../lib/deliver/mime/splice-mail.ts';
import { draws } from '../../support/thorough.ts';

const parts: MailParts = {
  html: '<!doctype html>\n<p title="⟦address⟧">Grüße, ⟦address⟧</p>\n<a href="⟦unsubscribeUrl⟧">x</a> <a href="⟦preferencesUrl⟧">y</a> ⟦subscribedOn⟧\n',
  text: 'Grüße, ⟦address⟧, since ⟦subscribedOn⟧\n\n⟦unsubscribeUrl⟧\n⟦preferencesUrl⟧\n',
  subject: 'Nepal shuts Everest for two springs so that its snow can heal',
  from: { name: 'The Morning Broadsheet', address: 'digest@news.example.com' },
  replyTo: 'editor@news.example.com',
  listId: { name: 'The Morning Broadsheet', host: 'daily.news.example.com' },
  archiveUrl: 'https://news.example.com/editions',
  language: 'en-GB',
};
const subscriber: MailSubscriber = {
  address: 'ines.duarte@example.org',
  unsubscribeUrl: 'https://news.example.com/u/k1.AbC?x=1&y=2',
  preferencesUrl: 'https://news.example.com/p/k1.AbC',
  subscribedOn: '14 September 2025',
};

const ascii = (bytes: Uint8Array) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
const make = (more: Partial<MailParts> = {}, who: Partial<MailSubscriber> = {}) =>
  spliceMail(prepareMail({ ...parts, ...more }), { ...subscriber, ...who });
const headersOf = (message: string) =>
  message
    .slice(0, message.indexOf('\r\n\r\n'))
    .replace(/\r\n[ \t]/g, ' ')
    .split('\r\n');

describe('a mail', () => {
  test('is byte for byte the golden one', async () => {
    await expect(ascii(make())).toMatchFileSnapshot('../../golden/mail.eml');
  });

  test('has each header once, in the form the RFCs ask for, and none that SES adds', () => {
    const names = headersOf(ascii(make())).map((line) => line.slice(0, line.indexOf(':')));
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(
      expect.arrayContaining([
        'From',
        'To',
        'Subject',
        'List-Unsubscribe',
        'List-Unsubscribe-Post',
        'List-Id',
        'MIME-Version',
      ]),
    );
    for (const added of ['Date', 'Message-ID', 'Feedback-ID', 'Return-Path', 'Bcc'])
      expect(names).not.toContain(added);
    expect(headersOf(ascii(make()))).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
  });

  test('is 7-bit with CRLF and body lines of at most 76 characters', () => {
    const message = ascii(make());
    expect(message).toMatch(/^[\t\r\n\x20-\x7E]*$/);
    expect(message.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const body = message.slice(message.indexOf('\r\n\r\n'));
    for (const line of body.split('\r\n')) expect(line.length).toBeLessThanOrEqual(76);
  });

  test('escapes the reader’s values in HTML and leaves them alone in text', async () => {
    const mail = await PostalMime.parse(make());
    expect(mail.html).toContain('href="https://news.example.com/u/k1.AbC?x=1&amp;y=2"');
    expect(mail.text).toContain('https://news.example.com/u/k1.AbC?x=1&y=2');
    expect(mail.text).not.toContain('⟦');
  });

  test('differs between two readers in nothing but their values', () => {
    const prepared = prepareMail(parts);
    const other = { ...subscriber, address: 'bob@example.org' };
    const [a, b] = [ascii(spliceMail(prepared, subscriber)), ascii(spliceMail(prepared, other))];
    expect(a.replaceAll(/ines\.duarte@example\.org/g, 'bob@example.org')).toBe(b);
  });

  test.each([
    'ada@example.org\r\nBcc: x@y.example',
    'ada@example.org, bob@example.org',
    '<ada@example.org>',
    'ada @example.org',
    'ädä@example.org',
    'ada@example.org\u0000',
    '"a\\"@b"@example.org',
    'ada',
    '',
  ])('is refused for the address %j, which is not one address', (address) => {
    expect(() => make({}, { address })).toThrow(RangeError);
  });

  test.each([
    'https://x.example/a\r\nBcc: y@z.example',
    'https://x.example/a>b',
    'javascript:alert(1)',
    'https://x.example/ä',
    '',
  ])('is refused for the unsubscribe link %j', (unsubscribeUrl) => {
    expect(() => make({}, { unsubscribeUrl })).toThrow(RangeError);
  });

  test('is refused for a sender that is not valid in a header', () => {
    expect(() => make({ from: { name: 'x', address: 'a@b.example\nBcc: c@d.example' } })).toThrow(RangeError);
    expect(() => make({ replyTo: 'nobody' })).toThrow(RangeError);
    expect(() => make({ listId: { name: 'x', host: 'a b' } })).toThrow(RangeError);
  });
});

describe('over 10,000 random mails', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc
      .array(
        fc.constantFrom(
          '\r\n',
          '\n',
          'Bcc: x@y.example',
          ': ',
          '=?UTF-8?Q?x?=',
          '--=_broadsheet',
          '--=_broadsheet--',
          '.',
          'From ',
          '=',
          '🚀',
          'é',
          ' ',
          '"',
          '\\',
          '<',
          '\u2028',
          'x'.repeat(50),
        ),
        { maxLength: 12 },
      )
      .map((list) => list.join('')),
  );
  const anAddress = fc
    .tuple(
      fc.stringMatching(/^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,40}$/),
      fc.stringMatching(/^[a-z0-9-]{1,30}\.[a-z]{2,8}$/),
    )
    .map(([local, domain]) => `${local}@${domain}`);
  const bodyOf = (text: string) =>
    text
      .replace(/[⟦⟧]/g, '')
      .toWellFormed()
      .replace(/\r\n|\r|\n/g, '\n');

  test('each parses back to its input, and no input can add a header', { timeout: 120_000 }, async () => {
    const expectedNames = headersOf(ascii(make())).map((line) => line.slice(0, line.indexOf(':')));
    await fc.assert(
      fc.asyncProperty(
        anyText,
        anyText,
        anyText,
        anyText,
        anAddress,
        anyText,
        async (subject, html, text, name, address, since) => {
          const bodies = {
            html: `<p>${bodyOf(html)}</p>\n⟦subscribedOn⟧\n`,
            text: `${bodyOf(text)}\n⟦address⟧\n`,
          };
          const bytes = make(
            { ...bodies, subject, from: { name, address: parts.from.address } },
            { address, subscribedOn: since },
          );
          const message = ascii(bytes);
          const names = headersOf(message).map((line) => line.slice(0, line.indexOf(':')));
          expect(names).toEqual(expectedNames);
          expect(message).toMatch(/^[\t\r\n\x20-\x7E]*$/);
          expect(Math.max(...message.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998);
          const mail = await PostalMime.parse(bytes);
          expect(mail.subject ?? '').toBe(oneLine(subject));
          expect(mail.text).toBe(`${bodyOf(text)}\n${address}\n`);
          expect(mail.html?.startsWith(`<p>${bodyOf(html)}</p>`)).toBe(true);
          expect(mail.to).toEqual([{ address, name: '' }]);
          expect(mail.cc ?? mail.bcc).toBeUndefined();
        },
      ),
      { numRuns: draws(10_000) },
    );
  });
});
