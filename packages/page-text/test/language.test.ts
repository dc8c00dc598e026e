import { expect, test } from 'vitest';
import { languageOf } from '../language.ts';

const CATALAN =
  'El port tancarà el moll vell aquest hivern, va dir la junta, perquè dos pilars de la costa són en mal estat.';
const ENGLISH =
  'The harbour board will close the old pier for the winter, it said, for two of its pillars are in a bad state.';

test('a language whose words are not known is believed when it is declared and the text looks like a relative', () => {
  expect(languageOf([CATALAN], 'ca')).toBe('ca');
  expect(
    languageOf(['Hafenamt sluit die ou pier vir die winter, en die raad het dit op Vrydag gesê.'], 'af-ZA'),
  ).toBe('af');
});

test('any other declaration is worth less than the words', () => {
  expect(languageOf([ENGLISH], 'ca')).toBe('en');
  expect(languageOf([ENGLISH], 'de')).toBe('en');
});

test('a language may be declared by its name', () => {
  expect(languageOf([], 'German')).toBe('de');
});

test('a short text needs more than a word or two against its declaration', () => {
  const forecast = 'Weerbericht: guur en nat weekend. Zaterdag buien en windkracht 6, maximaal 8 graden.';
  expect(languageOf([forecast], 'nl')).toBe('nl');
  expect(languageOf([ENGLISH], 'nl')).toBe('en');
});

test.each([
  ['Zwei Verletzte bei Brand in Köln', 'Feuerwehr löscht Brand in Wohnhaus. Die Ursache ist unklar.', 'de'],
  ['Ponte do porto fechada', 'Depois da tempestade, a ponte do porto fica fechada.', 'pt'],
  ['Brug in haven dicht', 'De brug in de haven is dicht na een storm, zegt de gemeente.', 'nl'],
])('the short item “%s” is in its own language on a site that declares English', (title, text, language) => {
  expect(languageOf([title, text], 'en-US')).toBe(language);
});

test('a short item has a word of the language that it is declared to be in', () => {
  expect(languageOf(['Pier is shut after storm, says the mayor'], 'tr')).toBe('en');
});
