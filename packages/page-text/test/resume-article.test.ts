import { expect, test } from 'vitest';
import { resumeArticle } from '../lines/resume-article.ts';
import { scanLines } from '../lines/scan-line.ts';

const HARBOUR =
  'The harbour board wants to close the eastern quay for repairs before the winter storms begin.';
const AGAIN = 'Repairs of the eastern quay were to begin before winter, says the harbour board, but did not.';
const CHEESE = 'A dairy in the next valley has won the golden spoon for its goat cheese at a fair in Lyon.';

/** Odds with everything but the last line decided; that one is in doubt. */
function lastOdds(texts: readonly string[], doubt = -0.8): number {
  const lines = scanLines(texts);
  const odds = lines.map((line, i) => (i === lines.length - 1 ? doubt : line.words >= 8 ? 2 : -3));
  const resumed = resumeArticle({ lines, odds }, -0.2);
  return resumed[lines.length - 1] as number;
}

test('a paragraph below an advertisement comes back', () => {
  expect(lastOdds([HARBOUR, HARBOUR, 'Advertisement', AGAIN])).toBe(0);
});

test('what was rejected stays out', () => {
  expect(lastOdds([HARBOUR, HARBOUR, 'Advertisement', AGAIN], -2)).toBe(-2);
});

test.each(['Comments', 'seadog44 3 hours ago'])('nothing comes back below “%s”', (cue) => {
  expect(lastOdds([HARBOUR, HARBOUR, cue, AGAIN])).toBeCloseTo(-0.8);
});

test('below a long article only what speaks of the same things comes back', () => {
  const long = Array.from({ length: 20 }, () => HARBOUR);

  expect(lastOdds([...long, 'Related Articles', AGAIN])).toBe(0);
  expect(lastOdds([...long, 'Related Articles', CHEESE])).toBeCloseTo(-0.8);
});

test('a headline or a far-off paragraph is not the article’s', () => {
  const menu = Array.from({ length: 9 }, (_, i) => `Section ${i}`);

  expect(
    lastOdds([HARBOUR, HARBOUR, 'Related Articles', 'Board wants to close the eastern quay']),
  ).toBeCloseTo(-0.8);
  expect(lastOdds([HARBOUR, HARBOUR, ...menu, AGAIN])).toBeCloseTo(-0.8);
});

const APPEAL = 'We belong to nobody but the people who read us, and live on what each of them can spare.';
const ABOUT = 'Hilde Brandt is an editor of this paper, keeps two goats and was born in the lighthouse.';
const SCORN = 'People of that kind have no business here, and whoever lets them in is no better than they.';

test.each([APPEAL, ABOUT])('below the end, a short article gets nothing of the page’s own: %s', (line) => {
  expect(lastOdds([HARBOUR, HARBOUR, 'Advertisement', line])).toBeCloseTo(-0.8);
  expect(lastOdds([HARBOUR, HARBOUR, 'Advertisement', `“${line}”`, CHEESE])).toBe(0);
});

test.each([APPEAL, ABOUT, SCORN, CHEESE])(
  'a menu ends a short article, whatever comes below it: %s',
  (line) => {
    expect(lastOdds([HARBOUR, HARBOUR, 'Elsewhere', 'On Sunday', 'In town', line])).toBeCloseTo(-0.8);
  },
);

test('below a menu a paragraph on the same things still comes back', () => {
  expect(lastOdds([HARBOUR, HARBOUR, 'Elsewhere', 'On Sunday', AGAIN])).toBe(0);
});

/** The odds of the line before the last paragraph but one, which is in doubt; the two below it are the article's. */
function firstOdds(above: readonly string[], doubtful: string, between: readonly string[] = []): number {
  const lines = scanLines([...above, doubtful, ...between, HARBOUR, AGAIN]);
  const at = above.length;
  const odds = lines.map((_, i) => (i === at ? -0.6 : i >= lines.length - 2 ? 2 : -3));
  return resumeArticle({ lines, odds }, -0.3)[at] as number;
}

test('what is told first, below the date, belongs to the article', () => {
  expect(firstOdds(['The eastern quay is closed again', '20 November 2026'], CHEESE)).toBe(0);
  expect(firstOdds(['The eastern quay is closed again', 'November 20, 2026', '0'], CHEESE)).toBe(0);
  expect(firstOdds(['Quay closes', 'By Mara Lindqvist', '0', 'ShareTweet'], CHEESE)).toBe(0);
  expect(
    firstOdds(['The eastern quay is closed again', '20 November 2026'], CHEESE, [
      '[Also read: Mill reopens]',
    ]),
  ).toBe(0);
});

test.each([
  ['without a date above it', ['Quay closes', 'Harbour'], CHEESE, []],
  ['below another sentence', ['Quay closes', '20 November 2026', AGAIN], CHEESE, []],
  [
    'that speaks to readers',
    ['20 November 2026'],
    'You can help our newsroom with a gift of three pounds or more a month.',
    [],
  ],
  [
    'that is no sentence',
    ['20 November 2026'],
    'The eastern quay as it is seen from the ferry on a day in May',
    [],
  ],
  ['far above the article', ['20 November 2026'], CHEESE, ['Harbour', 'Weather', 'Letters', 'Sport']],
] as const)('a line %s does not', (_, above, doubtful, between) => {
  expect(firstOdds(above, doubtful, between)).toBeCloseTo(-0.6);
});
