import { expect, test } from 'vitest';
import { opensMidThought } from '../../lib/select/telling/mid-thought.ts';
import { anArticle } from './articles.ts';

const NOTHING = new Set<string>();
const opens = (text: string, language = 'en') =>
  opensMidThought(text, anArticle({ title: 'A quiet morning', body: text, language }), NOTHING);

test.each([
  ['She had not expected to be asked.', 'en'],
  ['Born in 1949 in Orlow, he was the son of a lighthouse keeper.', 'en'],
  ['After the vote in the town hall, they left without a word.', 'en'],
  ['Er wollte sich am Freitag nicht äußern.', 'de'],
  ['Nun will die Regierung die Regelung prüfen.', 'de'],
  ['Elle a refusé de répondre vendredi soir.', 'fr'],
])('a sentence with nobody to refer to opens mid-thought: %s', (text, language) => {
  expect(opens(text, language)).toBe(true);
});

test.each([
  'Curator Jonas Feld found a lost portrait in a barn.',
  'After the vote, Ines Falk left without a word.',
])('a sentence that names whom it is about does not: %s', (text) => {
  expect(opens(text)).toBe(false);
});

test('an “it” that means nothing points back at nothing', () => {
  const opens = (text: string) => opensMidThought(text, anArticle({ body: text }), new Set());

  expect(opens('It is thought more than 100 sailors are still aboard the ferry.')).toBe(false);
  expect(opens('There’s been condemnation of the plan to seize the ferry.')).toBe(false);
  expect(opens('There the ferry was moored with more than 100 sailors aboard.')).toBe(true);
  expect(opens('It is moored at the pier with more than 100 sailors aboard.')).toBe(true);
});
