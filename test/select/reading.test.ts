import { termOf, wordsOf } from '@broadsheet/text/words';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  OPENS_PARAGRAPH,
  OPENS_SENTENCE,
  type Reading,
  readingOf,
  readTexts,
} from '../../lib/select/text/reading.ts';

/** Text as it comes: plain and not, with what decides where words and sentences end. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          'a',
          'I',
          'Don’t',
          "o'clock",
          '1,000.5',
          '3.',
          ' ',
          '  ',
          '. ',
          '?” ',
          '.)\n',
          '…',
          '–',
          '\u00a0',
        ],
      ),
      fc.constantFrom(...['é', 'Ünder', 'ß', '東京は', '。', 'ﬁ', '½', 'e\u0301', '؟ ', 'ʼn', '½,5']),
      fc.string({ maxLength: 6 }),
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(''));

test('the words of a reading are those of its texts, title first', () => {
  fc.assert(
    fc.property(text, fc.array(text, { maxLength: 4 }), (title, paragraphs) => {
      const reading = readTexts([
        { title: 'another text before', paragraphs: [] },
        { title, paragraphs },
      ]);

      expect(termsOf(reading, 1)).toEqual([title, ...paragraphs].flatMap(wordsOf).map(termOf));
    }),
  );
});

test('a text without accents is cut as the same text beside one with accents', () => {
  fc.assert(
    fc.property(text, (paragraph) => {
      const plain = readTexts([{ title: '', paragraphs: [paragraph] }]);
      const accented = readTexts([{ title: '', paragraphs: [`${paragraph} é`] }]);

      expect(termsOf(plain, 0)).toEqual(termsOf(accented, 0).slice(0, termsOf(plain, 0).length));
      expect([...plain.opens].slice(0, plain.endAt[0])).toEqual([...accented.opens].slice(0, plain.endAt[0]));
    }),
  );
});

test('a reading knows which words open a sentence and which a paragraph', () => {
  const { opens, bodyAt, endAt } = readTexts([
    { title: 'Title', paragraphs: ['It rained at 3.5 p.m. today. “Why?” she said.', 'Nobody knew.'] },
  ]);

  const [none, sentence, paragraph] = [0, OPENS_SENTENCE, OPENS_PARAGRAPH];
  expect([...opens].slice(bodyAt[0], endAt[0])).toEqual([
    ...[paragraph, none, none, none, none, none],
    ...[sentence, sentence, sentence, none],
    ...[paragraph, none],
  ]);
});

test('the reading of some texts holds their words in the order asked for', () => {
  const all = readTexts(
    ['North', 'South', 'West'].map((title) => ({ title, paragraphs: [`${title} again`] })),
  );

  const some = readingOf(all, [2, 0]);

  expect(termsOf(some, 0)).toEqual(['west', 'west', '']);
});

function termsOf({ vocabulary, words, titleAt, endAt }: Reading, place: number): string[] {
  return Array.from(words.subarray(titleAt[place], endAt[place]), (word) => {
    return vocabulary.terms[vocabulary.termOf(word)] ?? '';
  });
}
