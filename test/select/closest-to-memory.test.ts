import { expect, test } from 'vitest';
import { closestToMemory } from '../../lib/select/memory/closest-to-memory.ts';

const text = (title: string, body = '') => ({ title, paragraphs: [body], language: 'en', publishedAt: null });
const REMEMBERED = [
  [text('Ferry runs on to a reef', 'The ferry Lady Maren struck Stennick reef in fog.')],
  [text('Council reopens the baths', 'The harbour baths open again in March.')],
];

test('on a day of few stories all are compared', () => {
  expect(closestToMemory([[text('A')], [text('B')]], REMEMBERED, 2)).toEqual([0, 1]);
});

test('on a large day those are compared whose titles share most words with one remembered opening', () => {
  const today = [
    'Choir wins a prize',
    'Baths open in March',
    'Trams run late',
    'Ferry captain on the Stennick reef',
  ];
  expect(
    closestToMemory(
      today.map((title) => [text(title)]),
      REMEMBERED,
      2,
    ),
  ).toEqual([1, 3]);
});

test('a word of most remembered openings does not identify a story', () => {
  const remembered = Array.from({ length: 40 }, (_, n) => [
    text(`Council meets again${n === 7 ? ' about otters' : ''}`),
  ]);
  const today = ['Council meets', 'Otters return', 'Trams run late'];
  expect(
    closestToMemory(
      today.map((title) => [text(title)]),
      remembered,
      1,
    ),
  ).toEqual([1]);
});
