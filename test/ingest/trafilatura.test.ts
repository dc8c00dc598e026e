import { expect, test } from 'vitest';
import { readOne } from '../support/read-one.ts';

const FIRST = 'The harbour board decided on Tuesday evening to close the old ferry pier for the winter.';
const SECOND = 'An engineer who examined the plans said that the work could not wait for another year.';
const ITEM = 'The ferry company will run buses from the market square instead, until ten in the evening.';
const doc = (main: string) =>
  `<doc sitename="Quay Chronicle" title="Pier closes for the winter" author="Mara Lindqvist" date="2026-11-20" source="https://quay.example/pier" hostname="quay.example"><main>${main}</main><comments/></doc>`;

test('Trafilatura keeps what it knows of an article in attributes, and the text in elements of its own', () => {
  const { article } = readOne(
    'pier.xml',
    doc(`<p>${FIRST}</p><head rend="h2">The plans</head><p>${SECOND}</p><list><item>${ITEM}</item></list>`),
  );
  expect(article).toMatchObject({
    title: 'Pier closes for the winter',
    byline: 'Mara Lindqvist',
    publisher: 'Quay Chronicle',
    url: 'https://quay.example/pier',
    publishedAt: { at: '2026-11-20T12:00:00.000Z' },
    paragraphs: [FIRST, 'The plans', SECOND, ITEM],
  });
});

test('a corpus has several of them', () => {
  const { article } = readOne(
    'pier.xml',
    `<?xml version="1.0"?>\n<corpus>${doc(`<p>${FIRST}</p>`)}</corpus>`,
  );
  expect(article?.paragraphs).toEqual([FIRST]);
});
