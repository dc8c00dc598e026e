import { describe, expect, test } from 'vitest';
import { type MailParts, prepareMail } from '../../../lib/deliver/mime/prepare-mail.ts';

const PARTS: MailParts = {
  html: '<p>⟦address⟧</p>\n',
  text: '⟦unsubscribeUrl⟧\n',
  subject: 'News',
  from: { name: 'The Paper', address: 'digest@news.example' },
  replyTo: 'editor@news.example',
  listId: { name: 'The Paper', host: 'daily.news.example' },
};
const prepare = (about: Partial<MailParts> = {}) => prepareMail({ ...PARTS, ...about });
const literal = (about: Partial<MailParts> = {}) => {
  const decoder = new TextDecoder();
  return prepare(about)
    .pieces.map((piece) => decoder.decode(piece))
    .join('|');
};

test('a mail is cut at each of the reader’s values: two in the headers, then those of text and HTML', () => {
  const { slots, pieces } = prepare();
  expect(slots).toEqual([
    { placeholder: 'address', place: 'header' },
    { placeholder: 'unsubscribeUrl', place: 'header' },
    { placeholder: 'unsubscribeUrl', place: 'text' },
    { placeholder: 'address', place: 'html' },
  ]);
  expect(pieces).toHaveLength(5);
});

test('the headers are those of a mailing list that can be left with one click', () => {
  const head = literal().split('\r\n\r\n')[0];
  for (const line of [
    'From: "The Paper" <digest@news.example>',
    'Reply-To: editor@news.example',
    'To: |',
    'Subject: News',
    'List-Id: "The Paper" <daily.news.example>',
    'List-Unsubscribe: <|>',
    'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
    'Precedence: bulk',
    'Auto-Submitted: auto-generated',
    'X-Auto-Response-Suppress: OOF, AutoReply',
  ])
    expect(head).toContain(line);
});

test('archive and language are named if they are valid in a header, and left out if not', () => {
  expect(literal({ archiveUrl: 'https://read.example/editions', language: 'de-AT' })).toMatch(
    /List-Archive: <https:\/\/read\.example\/editions>\r\n[\s\S]*Content-Language: de-AT\r\n/,
  );
  const without = literal({ archiveUrl: 'https://read.example/\r\nX: y', language: 'de\r\nX: y' });
  expect(without).not.toMatch(/List-Archive|Content-Language|X: y/);
  expect(literal()).not.toMatch(/List-Archive|Content-Language/);
});

describe('a sender or list that is not valid in a header is refused', () => {
  test.each<[string, Partial<MailParts>]>([
    ['From', { from: { name: 'x', address: 'a@b.pt\r\nBcc: c@d.pt' } }],
    ['Reply-To', { replyTo: 'nobody' }],
    ['List-Id', { listId: { name: 'x', host: 'a b' } }],
  ])('%s', (header, about) => {
    expect(() => prepare(about)).toThrow(new RegExp(`${header}.*not`));
  });
});
