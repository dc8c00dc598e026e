import { expect, test } from 'vitest';
import type { Article } from '../../lib/domain/article.ts';
import { bestCopies } from '../../lib/select/copies/best-copies.ts';
import { anArticle } from './articles.ts';

const SHORT = 'Two hundred families left their homes on Friday night after the river burst its banks.';
const LONG = `${SHORT}\nThe mayor thanked all who helped and promised money.`;
const PICTURE = { url: 'https://post.example/flood.jpg', alt: '', credit: null };

const familyOf = ({ publisher }: Article) => ({
  family: publisher ?? 'unknown:',
  publisher: publisher ?? 'unnamed source',
  named: publisher !== null,
});
/** Which text speaks, if `original` is the longest one and `copy` repeats it. */
function speaker(original: Partial<Article> & { body?: string }, copy: Partial<Article> & { body?: string }) {
  const [of, article] = [
    anArticle({ id: 'long', body: LONG, ...original }),
    anArticle({ id: 'copy', body: SHORT, ...copy }),
  ];
  return bestCopies([{ article, of, containment: 0.9 }], familyOf).map(
    (found) => `${found.of.id} for ${found.article.id}`,
  );
}

test('a copy that can be opened speaks for a longer text of its publisher without an address', () => {
  expect(speaker({ url: null }, {})).toEqual(['copy for long']);
});

test('a date, then a picture, decides between two addresses', () => {
  expect(speaker({ publishedAt: null }, {})).toEqual(['copy for long']);
  expect(speaker({}, { picture: PICTURE })).toEqual(['copy for long']);
  expect(speaker({ picture: PICTURE }, { publishedAt: null })).toEqual(['long for copy']);
});

test('the longest text speaks if the copy has no more than it', () => {
  expect(speaker({}, {})).toEqual(['long for copy']);
});

test('a teaser never speaks for the full text', () => {
  expect(speaker({ url: null }, { body: 'Two hundred families left their homes.' })).toEqual([
    'long for copy',
  ]);
  expect(speaker({ url: null }, { truncated: true })).toEqual(['long for copy']);
});

test('another publisher’s copy speaks only for a text that nobody can open, and not if it credits that publisher', () => {
  expect(speaker({ publisher: 'Overland Wire' }, { picture: PICTURE })).toEqual(['long for copy']);
  expect(speaker({ publisher: 'Overland Wire', url: null }, {})).toEqual(['copy for long']);
  expect(speaker({ publisher: null, picture: null }, { picture: PICTURE })).toEqual(['copy for long']);
  expect(
    speaker({ publisher: 'Overland Wire', url: null }, { byline: 'By Ada Moss, Overland Wire' }),
  ).toEqual(['long for copy']);
});

test('all copies are then copies of the one that speaks', () => {
  const of = anArticle({ id: 'long', body: LONG, url: null });
  const [a, b] = [anArticle({ id: 'a', body: SHORT, picture: PICTURE }), anArticle({ id: 'b', body: SHORT })];
  const found = bestCopies(
    [b, a].map((article) => ({ article, of, containment: 0.9 })),
    familyOf,
  );

  expect(found.map((copy) => `${copy.of.id} for ${copy.article.id}`)).toEqual(['a for long', 'a for b']);
});
