import { describe, expect, test } from 'vitest';
import { publish } from '../../lib/pipeline.ts';
import { articlesNamed } from '../../lib/publish/find-article.ts';
import { openPublisher } from '../support/a-publisher.ts';
import { anArticle } from '../support/builders.ts';

const origin = (key: string, position = 1) => ({ ...anArticle().origin, key, position });
const BATHS = anArticle({
  id: 'a1',
  title: 'Baths reopen in March',
  url: 'https://g.example/baths',
  origin: origin('wire.jsonl', 1),
});
const FERRY = anArticle({
  id: 'b2',
  title: 'Ferry stays in harbour',
  url: 'https://g.example/ferry',
  origin: origin('wire.jsonl', 2),
});
const LOAF = anArticle({ id: 'c3', title: 'The last loaf', url: null, origin: origin('loaf.json') });
const ALL = [BATHS, FERRY, LOAF];
const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id);

describe('a name', () => {
  test.each(['a1', 'https://g.example/baths', 'wire.jsonl#1'])('%s names one article', (name) => {
    expect(ids(articlesNamed(name, ALL).exact)).toEqual(['a1']);
  });

  test('of a file names its article, and none if it has several: those are similar', () => {
    expect(ids(articlesNamed('loaf.json', ALL).exact)).toEqual(['c3']);
    expect(articlesNamed('wire.jsonl', ALL)).toMatchObject({
      exact: [],
      similar: [{ id: 'a1' }, { id: 'b2' }],
    });
  });

  test('with a mistake finds what it is like, by headline, address or key', () => {
    expect(ids(articlesNamed('BATHS', ALL).similar)).toEqual(['a1']);
    expect(ids(articlesNamed('g.example', ALL).similar)).toEqual(['a1', 'b2']);
    expect(articlesNamed('nothing of the sort', ALL)).toMatchObject({ exact: [], similar: [] });
  });
});

test('the publish function looks among the articles of the coming edition, and of today’s when it is revised', async () => {
  const publisher = await openPublisher();
  publisher.drop({
    title: 'Baths reopen',
    publisher: 'Gazette',
    body: 'The harbour baths reopen in March after nine years.',
  });
  const find = (revise = false) => publish({ find: 'baths', revise, ahead: false }, publisher.services);
  expect(await find()).toMatchObject({ status: 'found', similar: [{ title: 'Baths reopen' }] });
  await publish({ revise: false, ahead: false }, publisher.services);
  publisher.time.now = new Date('2026-11-22T07:30:00Z');
  expect(await find()).toMatchObject({ similar: [] });
  expect(await find(true)).toMatchObject({ similar: [{ title: 'Baths reopen' }] });
});
