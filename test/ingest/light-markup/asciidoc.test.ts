import { expect, test } from 'vitest';
import { readAsciiDoc } from '../../../lib/ingest/formats/light-markup/asciidoc.ts';
import { readOne } from '../../support/read-one.ts';

const FIRST = 'The harbour board decided on Tuesday evening to close the old ferry pier for the winter.';
const SECOND = 'An engineer who examined the plans said that the work could not wait for another year.';

test('the title, its author and its day stand above the text', () => {
  const { article } = readOne(
    'pier.adoc',
    `= Pier closes for the winter\nMara Lindqvist <mara@quay.example>\nv1.2, 2026-11-20: corrected\n:page-category: Harbour\n\n${FIRST}\n\n${SECOND}\n`,
  );
  expect(article).toMatchObject({
    title: 'Pier closes for the winter',
    byline: 'Mara Lindqvist',
    section: 'Harbour',
    publishedAt: { at: '2026-11-20T12:00:00.000Z' },
    paragraphs: [FIRST, SECOND],
  });
});

test('a text that its site generator calls a draft is not printed', () => {
  const text = `= Pier closes for the winter\n:jbake-type: post\n:jbake-status: draft\n\n${FIRST}\n`;
  expect(readOne('pier.adoc', text).aside?.reason).toBe('not-published');
});

test.each([
  ['comments', `${FIRST}\n// nobody prints this\n\n////\nnor this\n////\n`],
  ['block attributes and pictures', `[.lead]\n${FIRST}\n\n.The pier\nimage::pier.jpg[The pier,600]\n`],
  ['footnotes', `${FIRST}footnote:[Minutes of the board, page 4.]`],
  ['links', FIRST.replace('ferry pier', 'https://quay.example/pier[ferry pier,window=_blank]')],
  ['references', FIRST.replace('ferry pier', '<<pier,ferry pier>>')],
  ['marks of roles', FIRST.replace('pier', '[.underline]#pier#')],
  ['attributes', `:place: ferry pier\n\n${FIRST.replace('ferry pier', '{place}')}`],
  ['listings', `${FIRST}\n\n----\nlet pier = closed;\n----\n`],
])('%s are not printed', (_, body) => {
  expect(
    readOne('pier.adoc', `= Pier closes\n${body.startsWith(':') ? '' : '\n'}${body}`).article?.paragraphs,
  ).toEqual([FIRST]);
});

test('a block that nothing ends costs nothing', () => {
  expect(readAsciiDoc(`= Pier closes\n\n----\n${FIRST}`).body).toContain(FIRST);
});

test('a sentence right below the title is the text and no author', () => {
  const read = readAsciiDoc(`= Pier closes\n${FIRST}\n\nMore.`);
  expect(read.body).toContain(FIRST);
  expect(read.facts).not.toHaveProperty('author');
});
