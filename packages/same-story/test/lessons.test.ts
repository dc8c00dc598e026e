import { seeded } from '@broadsheet/trees/random';
import { expect, test } from 'vitest';
import { halfRead } from '../train/half-read.ts';
import type { LabelledArticle } from '../train/labelled.ts';
import { distinct, labelledStories } from '../train/labelled.ts';
import { lessonsOf } from '../train/lessons.ts';
import { hardlyCounted } from '../train/measure-lesson.ts';
import { oneBigOf } from '../train/one-big.ts';
import { shuffler } from '../train/shuffler.ts';

const article = (id: string, story: string): LabelledArticle => ({
  ...{ window: 'w', id, story, publisher: null, date: null, title: `Title ${id}`, body: `Body ${id}` },
});
const told = (story: string, many: number) =>
  Array.from({ length: many }, (_, nth) => article(`${story}${nth}`, story));
const shuffle = () => shuffler(seeded(1));

test('of a story that is half read, half of the tellings are one article and the others stay apart', () => {
  const half = halfRead([...told('ferry', 4), ...told('wolf', 1)], shuffle());

  expect(half.map(({ story }) => story)).toEqual(['ferry', 'ferry', 'ferry', 'wolf']);
  expect(half[0]?.body.match(/Body/g)).toHaveLength(2);
  expect(half[3]).toEqual(article('wolf0', 'wolf'));
});

test('a morning has one big story, few small ones, and no second article of a story that is there once', () => {
  const stories = labelledStories([
    ...told('ferry', 8),
    ...told('strike', 2),
    ...Array.from({ length: 12 }, (_, nth) => article(`x${nth}`, `x${nth}`)),
  ]);
  const [morning = []] = oneBigOf(stories, 1, shuffle());
  const sizes = labelledStories(morning).map(({ length }) => length);

  expect(sizes.toSorted((a, b) => b - a).slice(0, 3)).toEqual([6, 2, 1]);
});

test('without a big story there is no such morning', () => {
  expect(oneBigOf(labelledStories(told('strike', 2)), 5, shuffle())).toEqual([]);
});

test('an article of two windows counts once', () => {
  const articles = told('ferry', 2);

  expect(
    distinct([
      { name: 'a', articles },
      { name: 'b', articles },
    ]),
  ).toEqual(articles);
});

test('of small batches each kind is also read as if in another language, every fourth without capitals', () => {
  const articles = [...told('ferry', 3), ...told('strike', 2), ...told('wolf', 2), ...told('fair', 1)];
  const foreign = lessonsOf([{ name: 'w', articles }], 1).filter(({ isForeign }) => isForeign);
  const isLower = foreign.map((lesson) =>
    lesson.articles.every(({ title }) => title === title.toLowerCase()),
  );

  expect(isLower.slice(0, 8)).toEqual([false, false, false, true, false, false, false, true]);
});

test('of a language whose words were not counted only everyday words are known, and all alike', () => {
  const documents = Object.fromEntries(Array.from({ length: 400 }, (_, nth) => [`word${nth}`, 400 - nth]));
  const known = hardlyCounted({ of: 1000, documents });

  expect(Object.keys(known.documents)).toHaveLength(300);
  expect(new Set(Object.values(known.documents))).toEqual(new Set([30]));
  expect(known.documents).toHaveProperty('word0');
});
