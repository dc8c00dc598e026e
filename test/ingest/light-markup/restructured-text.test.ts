import { expect, test } from 'vitest';
import { readRestructuredText } from '../../../lib/ingest/formats/light-markup/restructured-text.ts';
import { readOne } from '../../support/read-one.ts';

const TITLE = 'Pier closes for the winter';
const FIRST = 'The harbour board decided on Tuesday evening to close the old ferry pier for the winter.';
const SECOND = 'An engineer who examined the plans said that the work could not wait for another year.';
const headed = (text: string) => `${TITLE}\n${'='.repeat(TITLE.length)}\n\n${text}`;

test.each([
  ['Pelican', headed(':date: 2026-11-20 08:15\n:author: Mara Lindqvist\n')],
  [
    'docutils',
    `${'='.repeat(26)}\n${TITLE}\n${'='.repeat(26)}\n\n:Author: Mara Lindqvist\n:Date: 2026-11-20 08:15\n`,
  ],
  ['Nikola', `.. title: ${TITLE}\n.. slug: pier\n.. date: 2026-11-20 08:15:00\n.. author: Mara Lindqvist\n`],
])('the fields of %s are read', (_, head) => {
  expect(readOne('pier.txt', `${head}\n${FIRST}\n\n${SECOND}\n`).article).toMatchObject({
    title: TITLE,
    byline: 'Mara Lindqvist',
    publishedAt: { at: '2026-11-20T08:15:00.000Z' },
    paragraphs: [FIRST, SECOND],
  });
});

test('a draft is not printed', () => {
  expect(readOne('pier.rst', headed(`:status: draft\n\n${FIRST}\n`)).aside?.reason).toBe('not-published');
});

test.each([
  ['directives with their options', `${FIRST}\n\n.. image:: pier.jpg\n   :alt: The pier\n   :width: 600\n`],
  ['comments and targets', `.. a note to myself\n\n${FIRST}\n\n.. _pier: https://quay.example\n`],
  ['links', FIRST.replace('ferry pier', '`ferry pier <https://quay.example>`_')],
  ['roles', FIRST.replace('pier', ':ref:`pier`')],
  ['footnotes', `${FIRST} [1]_\n\n.. [1] Minutes of the board, page 4.\n`],
])('%s are not printed', (_, body) => {
  expect(readOne('pier.rst', headed(body)).article?.paragraphs).toEqual([FIRST]);
});

test('a note is part of the text, and a quotation is no code', () => {
  expect(readRestructuredText(`.. note::\n\n   ${FIRST}\n\n    ${SECOND}`).body.trim()).toBe(
    `${FIRST}\n\n${SECOND}`,
  );
});
