import { expect, test } from 'vitest';
import { factHash, factsOf } from '../../lib/select/text/facts.ts';

const facts = (...sentences: string[]) => [...factsOf(sentences, 'en')].toSorted();

test.each([
  ['numbers and words with a digit', 'Of the 40 seats 7th place went to G20.', ['40', '7th', 'g20']],
  [
    'names within a sentence, not its first word',
    'Police met Anna Ferreira in Lisbon.',
    ['anna', 'ferreira', 'lisbon'],
  ],
  ['a number that opens a sentence', '12 people met.', ['12']],
  ['the speaker behind a quotation', '“It was an accident,” Anders said.', ['anders']],
  ['a name in quotation marks', 'The ferry “Seaspray” sank.', ['seaspray']],
  ['no single capital letter', 'They met X there.', []],
  ['no capitalised stop word', 'So they said The and And.', []],
  ['each fact once, in any case', 'In Lisbon and LISBON.', ['lisbon']],
  ['no words of a script without capitals', 'قال الوزير إن المفاوضات مستمرة.', []],
])('%s', (_, sentence, expected) => {
  expect(facts(sentence)).toEqual(expected);
});

test('a fact is remembered by its hash', () => {
  expect(factHash('lisbon')).toBe(factHash('lisbon'));
  expect(factHash('lisbon')).not.toBe(factHash('porto'));
});

test.each([
  [
    'nouns are no names',
    'Dabei sind nach der Kollision neun Menschen mit einem Hubschrauber ins Krankenhaus gebracht worden.',
    [],
  ],
  ['a place after its preposition', 'Die Fähre kam aus Schleimünde und lag im Hafen.', ['schleimünde']],
  ['a person by both names', 'Das hat am Abend Jule Brandt der Zeitung gesagt.', ['brandt', 'jule']],
  ['parties and other abbreviations', 'Darüber hat die SPD am Abend beraten.', ['spd']],
])('in German, where all nouns have a capital: %s', (_, sentence, expected) => {
  expect([...factsOf([sentence], 'de')].toSorted()).toEqual(expected);
});

test.each([
  ['fr', 'Le préfet a dit : « Nous allons rouvrir. » Selon lui, « Il faut attendre ».'],
  ['es', 'El alcalde lo niega: «Los vecinos lo saben», dijo.'],
  ['sv', 'Borgmästaren svarade: ”Vi vet inte”.'],
  ['en', 'The mayor said: “Nobody knows.”'],
  ['it', 'Il sindaco ha detto: ‘Non lo so’.'],
])('the word that opens a quotation is no name (%s)', (language, sentence) => {
  expect([...factsOf([sentence], language)]).toEqual([]);
});
