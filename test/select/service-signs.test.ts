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
  ['a heading and its place', { title: 'Tide times for Orlow' }],
  [
    'four signs of the zodiac',
    {
      title: 'A lucky weekend',
      body: 'Aries should rest. Taurus may spend. Gemini meets a friend. Leo waits.',
    },
  ],
  [
    'four signs of the zodiac in German',
    {
      language: 'de',
      title: 'Ein gutes Wochenende',
      body: 'Widder ruhen. Stier spart. Zwillinge reisen. Löwe wartet.',
    },
  ],
  [
    'a heading that names a place above a text about its weather',
    { title: 'Weather in Orrin', body: 'Rain in the morning, sunny spells and light wind later.' },
  ],
  ['a heading, its day and its place', { title: 'What’s on this weekend in Orlow' }],
  [
    'a list of the best in the words of a shop',
    { title: 'The 12 best air fryers for 2026', body: 'We tested twelve. Our favourite costs 99 crowns.' },
  ],
  ['its headline about signs', { title: 'A lucky weekend for three signs' }],
  [
    'sentences that tell the reader to cook',
    {
      title: 'Fish pie for a cold evening',
      body: 'It feeds six. Peel the potatoes and boil them. Fry the leeks slowly in butter.',
    },
  ],
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
  [
    'a zodiac of which two are beasts',
    { title: 'Zoo reopens', body: 'A leo called Aries was born at the zoo on Friday.' },
  ],
  [
    'a chef who boils and fries',
    { title: 'Chef opens shop', body: 'She will boil eggs and fry fish at her new shop by the harbour.' },
  ],
  [
    'the best films of a year',
    { title: 'The best films of 2026', body: 'Critics chose a drama shot on an island.' },
  ],
  [
    'weather that stops trains',
    { title: 'Weather in Spain stops trains', body: 'Snow and wind stop trains today and tomorrow.' },
  ],
  [
    'a lottery',
    { title: 'Lottery in Spain', body: 'Numbers are drawn today, and the results come tomorrow.' },
  ],
  ['a recipe for disaster', { title: 'Recipe for disaster' }],
  ['a forecast of the economy', { title: 'Forecast 2026: what economists expect' }],
  ['weather that killed', { title: 'Weather: two dead in storm on Sunday' }],
])('news stays news: %s', (_, facts) => {
  expect(service(facts)).toBe(false);
});

test.each([
  ['5,000 dashes', '-'.repeat(5_000)],
  ['100,000 characters of fractions', '1/1 '.repeat(25_000)],
  ['opening hours', '01.12.2026 – 31.01.2027, 10.00 Uhr '.repeat(3)],
  ['26 digits', '12345678901234567890123456'],
])('a line of %s takes no time', (_, body) => {
  const start = performance.now();
  for (let i = 0; i < 3; i++) service({ title: 'Opening hours', body });
  expect((performance.now() - start) / 3).toBeLessThan(50);
});

test.each([
  '200 g flour',
  '1/2 cup brown sugar',
  '1 1/2 tsp salt',
  '2 – 3 cups milk',
  '½ cup oil',
  '• 500 ml stock',
])('three lines like “%s” are a recipe', (line) => {
  expect(service({ title: 'Pie', body: `${line}\n${line}\n${line}` })).toBe(true);
});
