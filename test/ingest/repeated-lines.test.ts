import { expect, test } from 'vitest';
import { withoutRepeatedLines } from '../../lib/ingest/repeated-lines.ts';
import { anArticle } from '../support/builders.ts';

const BOX = 'Support independent journalism in the valley.';
const page = (n: number, lines: readonly string[], host = 'gazette.example') => ({
  ...anArticle({ id: `p${n}`, url: `https://${host}/${n}` }),
  paragraphs: lines,
});
const own = (n: number) => [
  `The first thing that happened on page ${n}.`,
  `And the second of page ${n}, at length.`,
];

test('a line on three pages of one site is taken out of each, and noted', () => {
  const { articles, dropped } = withoutRepeatedLines([1, 2, 3].map((n) => page(n, [...own(n), BOX])));
  expect(articles.map(({ paragraphs }) => paragraphs)).toEqual([own(1), own(2), own(3)]);
  expect(dropped).toHaveLength(3);
  expect(dropped[0]).toMatchObject({ rule: 'repeated-on-site', text: BOX });
});

test('two pages, or three sites, prove nothing', () => {
  const two = [1, 2].map((n) => page(n, [...own(n), BOX]));
  const sites = [1, 2, 3].map((n) => page(n, [...own(n), BOX], `site${n}.example`));
  for (const pages of [two, sites])
    expect(withoutRepeatedLines(pages)).toEqual({ articles: pages, dropped: [] });
});

test('an article of which most lines repeat is a copy, and keeps them', () => {
  const copies = [1, 2, 3].map((n) => page(n, own(0)));
  expect(withoutRepeatedLines(copies)).toEqual({ articles: copies, dropped: [] });
});
