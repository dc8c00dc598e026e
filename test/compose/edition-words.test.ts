import { expect, test } from 'vitest';
import { localeOfEdition } from '../../lib/compose/words/edition-words.ts';
import { TRANSLATED } from '../../lib/compose/words/locale.ts';
import type { OwnWords } from '../../lib/domain/newsletter.ts';

const wordsOf = (
  next: string | null,
  own: OwnWords = {},
  language = 'en',
  previous: string | null = '2026-11-15',
) => localeOfEdition({ id: '2026-11-22', previous, next, language }, { words: own }).words;

test.each([
  ['the next morning', '2026-11-23', 'That’s all for today.', 'Also today:', 'Today in figures'],
  ['the same evening', '2026-11-22-2-evening', 'That’s all for now.', 'Also today:', 'Today in figures'],
  ['a week later', '2026-11-29', 'That’s all for this week.', 'Also this week:', 'This week in figures'],
  ['nobody knows when', null, 'That’s all for today.', 'Also today:', 'Today in figures'],
])('with the next edition %s', (_, next, thatIsAll, alsoToday, inFigures) => {
  expect(wordsOf(next)).toMatchObject({ thatIsAll, alsoToday, inFigures });
});

test.each([
  [
    'a daily newspaper before its holidays',
    '2026-11-21',
    '2026-11-29',
    'That’s all for today.',
    'Also today:',
  ],
  ['the first edition of a weekly', null, '2026-11-29', 'That’s all for this week.', 'Also this week:'],
  ['an edition a month', null, '2026-12-22', 'That’s all for now.', 'Also today:'],
])('%s has the words of its own time', (_, previous, next, thatIsAll, alsoToday) => {
  expect(wordsOf(next, {}, 'en', previous)).toMatchObject({ thatIsAll, alsoToday });
});

test.each(TRANSLATED)('%s has words of its own for a weekly', (language) => {
  const [daily, weekly] = [wordsOf('2026-11-23', {}, language), wordsOf('2026-11-29', {}, language)];
  for (const word of ['thatIsAll', 'alsoToday', 'inFigures'] as const)
    expect(weekly[word]).not.toBe(daily[word]);
});

test('a newsletter’s own words come before those of the language and of the week', () => {
  const own = wordsOf('2026-11-29', {
    digest: { one: '1 paper', other: '{stories} papers, {minutes} minutes' },
    readIn: 'Read the paper in {publisher}',
    thatIsAll: 'See you on Monday.',
  });
  const count = (n: number) => ({
    n,
    text: String(n),
    plural: n === 1 ? ('one' as const) : ('other' as const),
  });

  expect([own.digest(count(1), count(3)), own.digest(count(9), count(3))]).toEqual([
    '1 paper',
    '9 papers, 3 minutes',
  ]);
  expect(own.readIn('Nature')).toBe('Read the paper in Nature');
  expect(own.thatIsAll).toBe('See you on Monday.');
  expect(own.alsoToday).toBe('Also this week:');
});

test('every pattern gets its value', () => {
  const own = wordsOf(null, {
    digest: '{stories}/{minutes}',
    number: 'Issue {number}',
    firstReported: 'since {day}',
    ourLead: 'lead of {day}',
    comesNext: 'back on {day}',
  });
  const one = { n: 1, text: '1', plural: 'one' as const };
  expect([
    own.digest(one, { ...one, text: '2' }),
    own.number('7'),
    own.firstReported('Friday'),
    own.ourLead('Friday'),
    own.comesNext('Monday'),
  ]).toEqual(['1/2', 'Issue 7', 'since Friday', 'lead of Friday', 'back on Monday']);
});
