import { LANGUAGES } from '@broadsheet/text/languages';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { typeset } from '../../lib/compose/text/typeset.ts';
import { draws } from '../support/thorough.ts';

describe('quotation marks and apostrophes', () => {
  test.each([
    ['en', `"We are done," she said, "for today."`, '“We are done,” she said, “for today.”'],
    ['en', `Minister: 'No deal' (yet)`, 'Minister: ‘No deal’ (yet)'],
    ['en', `She said "it isn't 'over' yet"`, 'She said “it isn’t ‘over’ yet”'],
    ['en', `The dogs' bowl and the cats' too, in the '90s`, 'The dogs’ bowl and the cats’ too, in the ’90s'],
    ['en-GB', `Rock 'n' roll's last night`, 'Rock ’n’ roll’s last night'],
    ['it', `'Ndrangheta, un po' di luce`, '’Ndrangheta, un po’ di luce'],
    ['de', `'s ist Hans' Sache`, '’s ist Hans’ Sache'],
    ['nl', `'t Is "van 's ochtends"`, '’t Is “van ’s ochtends”'],
    ['de', `"Das war's", sagte sie`, '„Das war’s“, sagte sie'],
    ['fr', `L'accord "historique" de Lyon`, 'L’accord «\u00a0historique\u00a0» de Lyon'],
    ['es', `El "no" de Madrid`, 'El «no» de Madrid'],
    ['sv', `Hon sade "nej" igen`, 'Hon sade ”nej” igen'],
  ])('%s: %s', (tag, typed, set) => expect(typeset(typed, tag)).toBe(set));

  test.each([
    ['inches', 'A 6" pipe and a 4" pipe'],
    ['a mark without a partner', 'He said "no and left'],
    ['feet and inches', `He is 6'2" tall`],
    ['marks that are set already', 'She said “no” to the dogs’ owner'],
  ])('stay as they are for %s', (_, text) => expect(typeset(text, 'en')).toBe(text));

  test('stay as they are in a language without any', () => {
    expect(typeset('彼は"いいえ"と言った', 'ja')).toBe('彼は"いいえ"と言った');
    expect(typeset(`"x" it's`, 'tlh')).toBe(`"x" it's`);
  });
});

test('hyphens between words as a dash, in no other place', () => {
  expect(typeset('Talks end - for now -- in a long-term deal, 3-2', 'en')).toBe(
    'Talks end – for now – in a long-term deal, 3-2',
  );
});

test('a number and its unit stay on one line', () => {
  expect(typeset('12 km of road for € 30 million, up 5 %, at 6 p.m.', 'en')).toBe(
    '12\u00a0km of road for €\u00a030\u00a0million, up 5\u00a0%, at 6\u00a0p.m.',
  );
  expect(typeset('5 Wanderer und 3 kmh', 'de')).toBe('5 Wanderer und 3 kmh');
});

test('French marks keep the space before them, and it does not break', () => {
  expect(typeset('Un accord : enfin ! Vraiment ?', 'fr')).toBe(
    'Un accord\u00a0: enfin\u202f! Vraiment\u202f?',
  );
  expect(typeset('Un accord: enfin!', 'fr')).toBe('Un accord: enfin!');
});

test('words stay as they are, and setting twice is setting once', () => {
  const words = (text: string) => text.replaceAll(/["'“”„‘’‚‹›«»–\-\s]/gu, '');
  const text = fc
    .array(
      fc.constantFrom('"', "'", ' ', 'a', 'Word', '7', '90s', ' - ', '%', ' km', '«', '»', '!', ':', '.'),
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, fc.constantFrom(...LANGUAGES.map(({ tag }) => tag)), (typed, tag) => {
      const set = typeset(typed, tag);
      expect(words(set)).toBe(words(typed));
      expect(typeset(set, tag)).toBe(set);
    }),
    { numRuns: draws(5_000) },
  );
});
