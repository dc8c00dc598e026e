import { expect, test } from 'vitest';
import type { Telling } from '../../lib/domain/story-memory.ts';
import { correctsFigure, hasNewOutcome } from '../../lib/select/memory/rewritten.ts';
import { anArticle } from './articles.ts';

const telling = (title: string, body: string): Telling => ({
  ...{ title, paragraphs: body.split('\n'), language: 'en', publishedAt: null },
});
const MAYOR = telling(
  'Mayor paid by contractor',
  'Papers show that the mayor was paid 900,000 crowns. She denies it.',
);

test.each([
  [
    'a much smaller figure in the same sentence',
    'Papers show that the mayor was paid 9,000 crowns. She denies it.',
    true,
  ],
  ['the same figure', 'Papers show that the mayor was paid 900,000 crowns. She denies it.', false],
  ['a slightly smaller figure, as of a price', 'Papers show that the mayor was paid 890,000 crowns.', false],
  ['a larger figure, as of a toll', 'Papers show that the mayor was paid 1,900,000 crowns.', false],
  ['a smaller figure in another sentence', 'The contractor paid 9,000 crowns for a speech.', false],
])('a page is corrected by %s: %#', (_, body, is) => {
  expect(correctsFigure(anArticle({ title: MAYOR.title, body }), [MAYOR])).toBe(is);
});

test('decimal commas and full stops are understood', () => {
  const price = telling('Preis', 'Der Preis stieg um 12,5 Prozent.');
  expect(
    correctsFigure(anArticle({ title: 'Preis', body: 'Der Preis stieg um 1,25 Prozent.' }), [price]),
  ).toBe(true);
  expect(
    correctsFigure(anArticle({ title: 'Preis', body: 'Der Preis stieg um 12,4 Prozent.' }), [price]),
  ).toBe(false);
});

const TALKS = telling(
  'Ferry strike: talks break down',
  'Talks between the ferry company and the deckhands broke down at midnight.',
);

test.each([
  [
    'a new headline and a new opening',
    'Ferry strike: deal reached',
    'Both sides signed an agreement on pay, and sailings resume at noon.',
    true,
  ],
  ['a new headline for the old text', 'Ferry strike: deal reached', TALKS.paragraphs[0] ?? '', false],
  [
    'the old headline',
    TALKS.title,
    'Both sides signed an agreement on pay, and sailings resume at noon.',
    false,
  ],
])('a page has another outcome with %s: %#', (_, title, body, is) => {
  expect(hasNewOutcome(anArticle({ title, body }), [TALKS])).toBe(is);
  expect(hasNewOutcome(anArticle({ title, body }), [])).toBe(false);
});

test('another subject at the old address is no outcome', () => {
  const page = anArticle({ title: 'Orchard sold', body: 'Growers of Elm Valley gave up their last apples.' });
  expect(hasNewOutcome(page, [TALKS])).toBe(false);
});
