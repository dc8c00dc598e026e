import { expect, test } from 'vitest';
import { readOne } from '../../support/read-one.ts';

const FIRST = 'The harbour board decided on Tuesday evening to close the old ferry pier for the winter.';
const SECOND = 'An engineer who examined the plans said that the work could not wait for another year.';

test('headings and paragraphs lose their marks', () => {
  const { article } = readOne(
    'pier.textile',
    `h1. Pier closes for the winter\n\np. ${FIRST}\n\nbq(lead). ${SECOND}\n`,
  );
  expect(article).toMatchObject({ title: 'Pier closes for the winter', paragraphs: [FIRST, SECOND] });
});

test('Jekyll’s front matter stands above it', () => {
  const { article } = readOne('pier.textile', `---\ntitle: Pier closes\ndate: 2026-11-20\n---\n${FIRST}\n`);
  expect(article).toMatchObject({ title: 'Pier closes', publishedAt: { at: '2026-11-20T12:00:00.000Z' } });
});

test.each([
  ['pictures', `!pier.jpg(The pier)!\n\n${FIRST}`],
  ['links', FIRST.replace('ferry pier', '"ferry pier":https://quay.example/pier')],
  ['emphasis', FIRST.replace('pier', '*pier*').replace('old', '@old@')],
  ['code and footnotes', `bc. let pier = closed;\n\n${FIRST}[1]\n\nfn1. Minutes of the board, page 4.`],
])('%s are not printed', (_, body) => {
  expect(readOne('pier.textile', `h1. Pier closes\n\n${body}\n`).article?.paragraphs).toEqual([FIRST]);
});

test('hyphens inside words are no marks', () => {
  const text =
    'The twenty-one-year-old ferry, a well-known sight, leaves the pier for the last time on Friday.';
  expect(readOne('pier.textile', `h1. Pier closes\n\n${text}\n`).article?.paragraphs).toEqual([text]);
});
