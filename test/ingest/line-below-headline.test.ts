import { expect, test } from 'vitest';
import { readOne } from '../support/read-one.ts';

const FIRST = 'The harbour board decided on Tuesday evening to close the old ferry pier for the winter.';
const read = (line: string) =>
  readOne('pier.md', `# Pier closes for the winter\n\n${line}\n\n${FIRST}\n`).article;

test.each([
  ['*Quay Chronicle, 20 November 2026*', null],
  ['20 November 2026', null],
  ['By Mara Lindqvist | November 20, 2026', 'Mara Lindqvist'],
  ['Von Mara Lindqvist, 20. November 2026', 'Mara Lindqvist'],
  ['Publicado el 20 de noviembre de 2026', null],
  ['Published: 2026-11-20', null],
  ['**Tull, 20 novembre 2026**', null],
])('a day below the headline is the date of a text that has no other: %s', (line, byline) => {
  expect(read(line)).toMatchObject({
    publishedAt: { at: '2026-11-20T12:00:00.000Z', precision: 'day' },
    paragraphs: [FIRST],
    byline,
  });
});

test.each([
  'The pier was opened on 20 November 2026.',
  'It all began on 20 November 2026, when the first of the old wooden beams broke',
  'From 20 November 2026 to 3 December 2026',
  'What happens on 11/12/2026',
  'Who closed it on 20 November 2026?',
])('a day in a sentence is no date of the text: %s', (line) => {
  expect(read(line)?.publishedAt).toBeNull();
});

test('a date in the front matter leaves the line where it is', () => {
  const { article } = readOne(
    'pier.md',
    `---\ntitle: Pier closes\ndate: 2026-11-19\n---\n20 November 2026\n\n${FIRST}\n`,
  );
  expect(article).toMatchObject({ publishedAt: { at: '2026-11-19T12:00:00.000Z' } });
});

test('what stands above the only heading of a page is its frame, and the day may be below the author', () => {
  const page = `[Quay Chronicle](https://quay.example/)\n\n- [News](https://quay.example/news)\n\n# Pier closes for the winter\n\nMara Lindqvist\n\n20 November 2026\n\n${FIRST}\n`;
  expect(readOne('pier.md', page).article).toMatchObject({
    title: 'Pier closes for the winter',
    publishedAt: { at: '2026-11-20T12:00:00.000Z' },
  });
  expect(readOne('pier.md', page).article?.paragraphs.join()).not.toContain('News');
});

test('sentences above a heading, and above the first of several, stay', () => {
  expect(
    readOne('pier.md', `---\ntitle: Pier\n---\n${FIRST}\n\n# The plans\n\n${FIRST}\n`).article?.paragraphs[0],
  ).toBe(FIRST);
  expect(
    readOne('pier.md', `${FIRST}\n\n# The plans\n\n${FIRST.replace('old ', '')}\n`).article?.paragraphs,
  ).toContain(FIRST);
});
