import { expect, test } from 'vitest';
import { readOne } from '../../support/read-one.ts';

const FIRST = 'The harbour board decided on Tuesday evening to close the old ferry pier for the winter.';
const SECOND = 'An engineer who examined the plans said that the work could not wait for another year.';

test('a page of Wikinews is called what its file is, and has its day in a template', () => {
  const page = `{{date|November 20, 2026}}\n{{Harbour}}\n${FIRST}\n\n${SECOND}\n\n{{publish}}\n[[Category:Harbour]]\n`;
  expect(readOne('wiki/Pier_closes_for_the_winter.wiki', page).article).toMatchObject({
    title: 'Pier closes for the winter',
    section: 'Harbour',
    publishedAt: { at: '2026-11-20T12:00:00.000Z' },
    paragraphs: [FIRST, SECOND],
  });
});

test('a heading of the first level counts more than the name of the file', () => {
  expect(readOne('wiki/Some_other_old_name.wiki', `= Pier closes =\n\n${FIRST}\n`).article?.title).toBe(
    'Pier closes',
  );
});

test('what Wikinews still reviews is not printed', () => {
  const page = `{{review}}\n{{date|November 20, 2026}}\n${FIRST}\n`;
  expect(readOne('Pier_closes_for_the_winter.wiki', page).aside?.reason).toBe('not-published');
});

test.each([
  ['links', FIRST.replace('ferry pier', '[[Pier (ferry)|ferry pier]]')],
  ['files with links in their captions', `[[File:Pier.jpg|thumb|The [[pier]]]]\n${FIRST}`],
  ['notes and their list', `${FIRST}<ref>Minutes of the board, page 4.</ref>\n\n<references />`],
  ['emphasis', FIRST.replace('pier', "'''pier'''")],
  ['tables and templates', `{{Infobox\n| name = {{lang|en|pier}}\n}}\n${FIRST}\n\n{|\n| a || b\n|}`],
])('%s are not printed', (_, body) => {
  expect(readOne('pier.wiki', `= Pier closes =\n\n${body}\n`).article?.paragraphs).toEqual([FIRST]);
});
