import fc from 'fast-check';
import { expect, test } from 'vitest';
import { selectStories } from '../../lib/select/select-stories.ts';
import { sentencesOf } from '../../lib/select/text/sentences.ts';
import { anArticle, anInput } from './articles.ts';

const word = fc.constantFrom(
  'harbour',
  'Mayor',
  'said',
  'U.S.',
  'the',
  'Dr.',
  '3.5',
  'bridge',
  'Jan.',
  'opened',
  '“quickly”',
  'Étoile',
  '橋',
  'J.',
  'and',
  'No.',
);
const sentence = fc
  .tuple(fc.array(word, { minLength: 4, maxLength: 20 }), fc.constantFrom('.', '!', '?', '.”', '...', ''))
  .map(([words, end]) => words.join(' ') + end);
const article = fc.record({
  title: fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' ')),
  body: fc.array(
    fc.array(sentence, { minLength: 1, maxLength: 4 }).map((list) => list.join(' ')),
    { minLength: 1, maxLength: 5 },
  ),
});

test('every sentence of a summary stands verbatim in the article it is attributed to', () => {
  fc.assert(
    fc.property(fc.array(article, { minLength: 1, maxLength: 8 }), (given) => {
      const articles = given.map(({ title, body }, i) =>
        anArticle({ id: `a${i}`, publisher: `Outlet ${i % 3}`, title, body: body.join('\n') }),
      );

      const { picks, decisions } = selectStories(anInput(articles));

      expect(decisions).toHaveLength(articles.length);
      for (const { summary } of picks) {
        for (const { text, article: id } of summary) {
          const source = articles.find((one) => one.id === id);
          expect(source?.paragraphs.some((paragraph) => paragraph.includes(text))).toBe(true);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('abbreviations and initials do not end a sentence', () => {
  const text =
    'Sen. J. R. Holt (D-Ore.) met Dr. Amin in the U.S. capital on Jan. 5 at 3 p.m. and left. “It was good,” she said. Prices rose 2.5 per cent.';

  expect(sentencesOf(text, 'en')).toEqual([
    'Sen. J. R. Holt (D-Ore.) met Dr. Amin in the U.S. capital on Jan. 5 at 3 p.m. and left.',
    '“It was good,” she said.',
    'Prices rose 2.5 per cent.',
  ]);
});

test('sentences together are the paragraph, whatever it holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      expect(sentencesOf(text, 'en').join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }),
  );
});

test('forms, relative times of comments and cut sentences are never quoted', () => {
  const body = [
    'Sign up for our morning newsletter and never miss a story again.',
    'IT IS ALL A LIE AND EVERYBODY KNOWS IT VERY WELL INDEED.',
    'The bridge over the Tarn was closed on Saturday after a crack was found.',
    'Engineers expect the repairs to take until the spring, the council...',
  ].join('\n');

  const { picks } = selectStories(anInput([anArticle({ title: 'Bridge closed', body })]));

  expect(picks[0]?.summary.map(({ text }) => text)).toEqual([
    'The bridge over the Tarn was closed on Saturday after a crack was found.',
  ]);
});
