import { expect, test } from 'vitest';
import { isService } from '../../lib/select/picking/service-signs.ts';
import { anArticle } from './articles.ts';

const service = (facts: Parameters<typeof anArticle>[0]) => isService(anArticle({ url: null, ...facts }));

test.each<[string, Parameters<typeof anArticle>[0]]>([
  ['its section', { section: 'Horoscopes' }],
  ['a folder of its address', { url: 'https://post.example/puzzles/4711' }],
  ['a heading of the weather with its day', { title: 'Weather: rain on Sunday' }],
  ['a heading that is nothing else', { title: 'Horoscope' }],
  ['a draw with its numbers', { title: 'Lotto: 4, 8, 15, 16, 23, 42' }],
  ['three lines of ingredients', { body: '200 g flour\n2 cups sugar\n1/2 tsp salt' }],
  [
    'four words of a puzzle',
    { title: 'Wordle hints', body: 'Today’s puzzle: three clues before your last guess.' },
  ],
])('an article is a service by %s', (_, facts) => {
  expect(service(facts)).toBe(true);
});

test.each<[string, Parameters<typeof anArticle>[0]]>([
  ['two lines of ingredients', { body: '200 g flour\n2 cups sugar\nThen the price of bread rose.' }],
  ['three words of a puzzle', { title: 'A note', body: 'The puzzle with its clues and hints was sold.' }],
  ['a forecast of the economy', { title: 'Forecast 2026: what economists expect' }],
  ['weather that killed', { title: 'Weather: two dead in storm on Sunday' }],
])('news stays news: %s', (_, facts) => {
  expect(service(facts)).toBe(false);
});
