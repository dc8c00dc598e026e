import { expect, test } from 'vitest';
import type { PublisherFamily } from '../../lib/domain/story.ts';
import { dominantFamily, isCorroborated, voices } from '../../lib/select/publishers/witnesses.ts';

const named = (family: string): PublisherFamily => ({ family, publisher: family, named: true });
const unnamed = (id: string): PublisherFamily => ({ family: `unknown:${id}`, publisher: '', named: false });
const times = (count: number, family: PublisherFamily) => Array.from({ length: count }, () => family);

const POST = named('post.example');
const WIRE = named('wire.example');
const RADIO = named('radio.example');

test('a family that publishes more than is typical counts less', () => {
  const voice = voices([
    ...times(16, WIRE),
    ...times(15, POST),
    ...times(4, RADIO),
    ...times(4, named('a.example')),
    ...times(4, named('b.example')),
  ]);

  expect([RADIO, WIRE].map(voice)).toEqual([1, 0.5]);
});

test('sites with one article each do not make the newspapers of a batch count less', () => {
  const papers = ['a', 'b', 'c', 'd'].map((name) => named(`${name}.example`));
  const sites = Array.from({ length: 9 }, (_, i) => named(`site-${i}.example`));
  const voice = voices([...papers.flatMap((paper) => times(100, paper)), ...sites]);

  expect(papers.map(voice)).toEqual([1, 1, 1, 1]);
});

test('a family of whatever volume counts at least as much as a text without a publisher', () => {
  const papers = ['a', 'b', 'c', 'd', 'e'].flatMap((name) => times(8, named(`${name}.example`)));
  expect(voices([...papers, ...times(50, WIRE)])(WIRE)).toBe(0.5);
});

test('an unnamed text counts half, however many unnamed texts there are', () => {
  const texts = Array.from({ length: 40 }, (_, i) => unnamed(`${i}`));
  const voice = voices([...texts, POST, WIRE]);

  expect([texts[0] ?? POST, POST].map(voice)).toEqual([0.5, 1]);
});

test('with one newsroom no family counts less for its volume', () => {
  const batch = [...times(40, POST), ...times(2, WIRE), RADIO];

  expect(dominantFamily(batch)).toBe('post.example');
  expect(voices(batch)(POST)).toBe(1);
});

test('a family with 60 % of the articles is not dominant, and unnamed texts do not count', () => {
  expect(dominantFamily([POST, POST, POST, WIRE, RADIO])).toBeNull();
  expect(dominantFamily([...times(7, POST), ...times(4, WIRE)])).toBe('post.example');
  expect(dominantFamily([POST, unnamed('a'), unnamed('b')])).toBe('post.example');
});

test.each([
  ['two named families', [POST, WIRE], true],
  ['a named family and an unnamed text', [POST, unnamed('a')], true],
  ['three unnamed texts', ['a', 'b', 'c'].map(unnamed), true],
  ['two unnamed texts, which may be of one publisher', ['a', 'b'].map(unnamed), false],
  ['one named family', [POST], false],
])('%s corroborate a story: %s', (_, coverage, expected) => {
  expect(isCorroborated(coverage)).toBe(expected);
});
