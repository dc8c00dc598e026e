import { expect, test } from 'vitest';
import { readOrg } from '../../../lib/ingest/formats/light-markup/org.ts';
import { readOne } from '../../support/read-one.ts';

const FIRST = 'The harbour board decided on Tuesday evening to close the old ferry pier for the winter.';
const SECOND = 'An engineer who examined the plans said that the work could not wait for another year.';

test('options above the text say what it is called, who wrote it and when', () => {
  const { article } = readOne(
    'pier.org',
    `#+TITLE: Pier closes for the winter\n#+AUTHOR: Mara Lindqvist\n#+DATE: [2026-11-20 Fri 08:15]\n#+OPTIONS: toc:nil\n\n${FIRST}\n\n${SECOND}\n`,
  );
  expect(article).toMatchObject({
    title: 'Pier closes for the winter',
    byline: 'Mara Lindqvist',
    publishedAt: { at: '2026-11-20T08:15:00.000Z' },
    paragraphs: [FIRST, SECOND],
  });
});

test('an entry without options is called what its heading says', () => {
  const entry = `* DONE Pier closes for the winter :harbour:\nCLOSED: [2026-11-20 Fri]\n:PROPERTIES:\n:EXPORT_FILE_NAME: pier\n:END:\n\n${FIRST}\n`;
  expect(readOne('pier.org', entry).article).toMatchObject({
    title: 'Pier closes for the winter',
    paragraphs: [FIRST],
  });
});

test.each(['#+title: Pier closes\n#+hugo_draft: t', '* TODO Pier closes for the winter'])(
  'a draft is not printed: %j',
  (head) => {
    expect(readOne('pier.org', `${head}\n\n${FIRST}\n`).aside?.reason).toBe('not-published');
  },
);

test('“nil” is Lisp’s no', () => {
  expect(readOne('pier.org', `#+title: Pier closes\n#+hugo_draft: nil\n\n${FIRST}\n`).article?.title).toBe(
    'Pier closes',
  );
});

test.each([
  ['comments', `# a note to myself\n${FIRST}`],
  ['pictures and their captions', `#+CAPTION: The pier\n[[file:pier.jpg]]\n\n${FIRST}`],
  ['links', FIRST.replace('ferry pier', '[[https://quay.example][ferry pier]]')],
  ['emphasis', FIRST.replace('pier', '/pier/').replace('old', '=old=')],
  ['footnotes', `${FIRST}[fn:1]\n\n[fn:1] Minutes of the board, page 4.`],
  ['source code', `${FIRST}\n\n#+begin_src js\nlet pier = closed;\n#+end_src\n`],
])('%s are not printed', (_, body) => {
  expect(readOne('pier.org', `#+title: Pier closes\n\n${body}\n`).article?.paragraphs).toEqual([FIRST]);
});

test('a path and a fraction are no emphasis', () => {
  expect(readOrg('See /var/log for 1/2 of it.').body).toBe('See /var/log for 1/2 of it.');
});
