import { expect, test } from 'vitest';
import { findCopies } from '../../lib/select/copies/find-copies.ts';
import { anArticle } from './articles.ts';

/** So many words that no other text of this test has. */
const words = (name: string, count: number) =>
  Array.from({ length: count }, (_, i) => `${name}${i}`).join(' ');
const article = (id: string, body: string, facts: Parameters<typeof anArticle>[0] = {}) =>
  anArticle({ id, publisher: id, body, ...facts });
const copies = (...articles: Parameters<typeof findCopies>[0]) =>
  findCopies(articles)
    .map(({ article, of }) => `${article.id} of ${of.id}`)
    .toSorted();

test('the longest text is the original, whatever the order of the batch', () => {
  const [long, short] = [article('long', words('a', 200)), article('short', words('a', 150))];
  expect(copies(short, long)).toEqual(['short of long']);
  expect(copies(long, short)).toEqual(['short of long']);
});

test('the earliest of equally long texts is the original, then the one with the lower id', () => {
  const early = article('z', words('a', 100), { at: '2026-11-22T03:00:00.000Z' });
  const late = article('a', words('a', 100), { at: '2026-11-22T04:00:00.000Z' });
  expect(copies(late, early)).toEqual(['a of z']);
  expect(copies(article('b', words('a', 100)), article('a', words('a', 100)))).toEqual(['b of a']);
});

test('a bare day is out at its end, so its noon does not beat an hour on that day', () => {
  const publishedAt = {
    at: '2026-11-21T12:00:00.000Z',
    precision: 'day',
    kind: 'metadata',
    confidence: 1,
  } as const;
  const day = article('a', words('a', 100), { publishedAt });
  const hour = article('b', words('a', 100), { at: '2026-11-21T18:00:00.000Z' });
  expect(copies(day, hour)).toEqual(['a of b']);
});

test('a text without a date is as old as its arrival', () => {
  const undated = article('a', words('a', 100), { publishedAt: null, arrivedAt: '2026-11-22T03:00:00.000Z' });
  expect(copies(undated, article('b', words('a', 100), { at: '2026-11-22T03:30:00.000Z' }))).toEqual([
    'b of a',
  ]);
});

test('a text that credits another publisher is no original, however long', () => {
  const wire = article('wire', words('a', 100), { publisher: 'Overland Wire' });
  const long = article('long', `${words('a', 100)} ${words('b', 50)}`, { byline: 'Overland Wire' });
  expect(copies(long, wire)).toEqual(['long of wire']);
});

test.each([
  [0.5, ['b of a']],
  [0.4, []],
])('from 45 percent of its text on a long text is a copy: %d', (share, found) => {
  const shared = Math.round(200 * share);
  const part = article('b', `${words('a', shared)} ${words('b', 200 - shared)}`);
  expect(copies(article('a', words('a', 300)), part)).toEqual(found);
});

test.each([
  [0.9, ['b of a']],
  [0.6, []],
])('a short text must agree nearly whole: %d', (share, found) => {
  const shared = Math.round(30 * share) + 4;
  const part = article('b', `${words('a', shared)} ${words('b', 34 - shared)}`);
  expect(copies(article('a', words('a', 60)), part)).toEqual(found);
});

test('a copy of a copy is a copy of the original', () => {
  const texts = [200, 150, 120].map((count) => article(`t${count}`, words('a', count)));
  expect(copies(...texts)).toEqual(['t120 of t200', 't150 of t200']);
});

test('containment says how much of the copy is in the original', () => {
  const [found] = findCopies([article('a', words('a', 204)), article('b', words('a', 104))]);
  expect(found?.containment).toBe(1);
});
