import { expect, test } from 'vitest';
import { localeOfEdition } from '../../lib/compose/words/edition-words.ts';
import { ownWords } from '../../lib/contract/config/words.ts';
import { PRINT_LANGUAGES } from '../../lib/contract/print-languages.ts';
import type { OwnWords } from '../../lib/domain/newsletter.ts';

const wordsOf = (weekly: boolean, own: OwnWords = {}, language = 'en', next: string | null = '2026-11-23') =>
  localeOfEdition({ id: '2026-11-22', next, weekly, language }, { words: own }).words;

test.each([
  ['a daily', false, '2026-11-23', 'That’s all for today.', 'Also today:', 'Today in figures'],
  [
    'a daily before its holidays',
    false,
    '2026-12-01',
    'That’s all for today.',
    'Also today:',
    'Today in figures',
  ],
  [
    'a morning before an evening',
    false,
    '2026-11-22-2-evening',
    'That’s all for now.',
    'Also today:',
    'Today in figures',
  ],
  ['a weekly', true, '2026-11-29', 'That’s all for this week.', 'Also this week:', 'This week in figures'],
  [
    'a weekly beside dailies',
    true,
    '2026-11-23',
    'That’s all for this week.',
    'Also this week:',
    'This week in figures',
  ],
  ['a daily without a next one', false, null, 'That’s all for today.', 'Also today:', 'Today in figures'],
])('%s has the words of its own time', (_, weekly, next, thatIsAll, alsoToday, inFigures) => {
  expect(wordsOf(weekly, {}, 'en', next)).toMatchObject({ thatIsAll, alsoToday, inFigures });
});

test.each(PRINT_LANGUAGES)('%s has words of its own for a weekly', (language) => {
  const [daily, weekly] = [wordsOf(false, {}, language), wordsOf(true, {}, language)];
  for (const word of ['thatIsAll', 'alsoToday', 'inFigures'] as const)
    expect(weekly[word]).not.toBe(daily[word]);
});

test('a newsletter’s own words come before those of the language and of the week', () => {
  const own = wordsOf(true, {
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
  const own = wordsOf(false, {
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

test('the words for an earlier edition of the day are replaced on their own', () => {
  expect(wordsOf(false, { firstReportedToday: 'in the library since this morning' }).earlierToday).toEqual({
    firstReported: 'in the library since this morning',
    ourLead: 'our lead earlier today',
  });
});

test.each(['Next: {day', 'Next: day}', 'Next: {date}', 'Next: {}'])(
  'a placeholder that nothing fills is refused: %s',
  (comesNext) => {
    expect(ownWords.safeParse({ comesNext }).success).toBe(false);
    expect(ownWords.safeParse({ comesNext: 'Next: {day}' }).success).toBe(true);
  },
);
