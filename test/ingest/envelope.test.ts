import { expect, test } from 'vitest';
import { headFacts, openEnvelope } from '../../lib/ingest/formats/envelope.ts';

const PIER = { title: 'The pier closes' };
const FERRY = { title: 'The ferry stays' };

test.each([
  ['a list', [PIER, FERRY]],
  ['a list of pages of a crawler', [[PIER], [FERRY]]],
  ['NewsAPI', { status: 'ok', articles: [PIER, FERRY] }],
  ['the Guardian', { response: { status: 'ok', results: [PIER, FERRY] } }],
  ['Ghost’s export', { db: [{ data: { posts: [PIER, FERRY] } }] }],
  ['ArcXP’s collection', { type: 'results', content_elements: [PIER, FERRY] }],
])('the articles of %s are its items', (_, value) => {
  expect(openEnvelope(value).items).toEqual([PIER, FERRY]);
});

test('Elasticsearch’s hits are items, each in its wrapper', () => {
  const hits = [{ _source: PIER }, { _source: FERRY }];
  expect(openEnvelope({ hits: { hits } }).items).toEqual(hits);
});

test('an object with a text is one article, whatever lists it has', () => {
  const article = { title: 'The pier closes', body: 'Text', results: [PIER, FERRY] };
  expect(openEnvelope(article).items).toEqual([article]);
});

test('related stories of an article are not its items', () => {
  const article = {
    title: 'The pier closes',
    related_stories: [PIER, FERRY],
    comments: [{ title: 'Shame' }],
  };
  expect(openEnvelope(article).items).toEqual([article]);
});

test('the article in a page’s graph counts, with the publisher that it refers to', () => {
  const publisher = { '@id': '#org', '@type': 'NewsMediaOrganization', name: 'The Quay Chronicle' };
  const graph = [
    { '@type': 'WebPage', name: 'Pier' },
    publisher,
    { '@type': 'NewsArticle', headline: 'The pier closes', publisher: { '@id': '#org' } },
  ];
  expect(openEnvelope({ '@graph': graph }).items).toEqual([
    { '@type': 'NewsArticle', headline: 'The pier closes', publisher },
  ]);
});

test('the head of a list names publisher, language and address', () => {
  const { head } = openEnvelope({
    title: 'The Quay Chronicle',
    language: 'en',
    home_page_url: 'https://quay.example/',
    items: [PIER],
  });
  expect(headFacts(head)).toEqual({
    publisher: 'The Quay Chronicle',
    language: 'en',
    base: 'https://quay.example/',
  });
  expect(headFacts(null)).toEqual({ publisher: null, language: null, base: null });
});
