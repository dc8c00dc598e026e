import { expect, test } from 'vitest';
import { EMPTY_DESK } from '../../lib/domain/desk.ts';
import { selectStories } from '../../lib/select/select-stories.ts';
import { anArticle, anInput } from './articles.ts';

const LONG_FRENCH =
  'Le pont sur la Vèze a été fermé samedi après la découverte d’une fissure dans le troisième pilier. ' +
  'Les ingénieurs de la région pensent que les travaux dureront jusqu’au printemps, et les habitants du bourg ' +
  'devront passer par la vallée voisine pendant tout l’hiver, a dit la maire devant une salle pleine.';
const french = anArticle({ id: 'fr', language: 'fr', title: 'Le pont est fermé', body: LONG_FRENCH });
const arabic = anArticle({
  id: 'ar',
  language: 'ar',
  title: 'إغلاق جسر فولنا',
  body: 'أغلق جسر فولنا يوم السبت.',
});
const english = anArticle({
  id: 'en',
  title: 'Bridge closed',
  body: 'The bridge was closed on Saturday morning.',
});

const taken = (input: Parameters<typeof selectStories>[0]) =>
  selectStories(input)
    .picks.map(({ story }) => story.lead.id)
    .sort();

test('an article in a language the newsletter does not print is dropped with its reason', () => {
  const { picks, decisions } = selectStories(anInput([english, french, arabic], { languages: ['en-GB'] }));

  expect(picks.map(({ story }) => story.lead.id)).toEqual(['en']);
  expect(decisions.filter(({ article }) => article !== 'en')).toMatchObject([
    { article: 'ar', outcome: 'dropped', reason: 'other-language', detail: 'Written in Arabic.' },
    { article: 'fr', outcome: 'dropped', reason: 'other-language', detail: 'Written in French.' },
  ]);
});

test('a newsletter in several languages prints them all', () => {
  expect(taken(anInput([english, french], { languages: ['en', 'fr-CA'] }))).toEqual(['en', 'fr']);
});

test('a short text whose language is only a guess is not dropped', () => {
  const guessed = anArticle({
    id: 'short',
    language: 'it',
    title: 'Palio in Siena',
    body: 'Il Palio di Siena: results.',
  });

  expect(taken(anInput([guessed], { languages: ['en'] }))).toEqual(['short']);
});

test('a text in a foreign language that its source declares is dropped, however short', () => {
  const declared = anArticle({
    id: 'declared',
    language: 'fr',
    languageDeclared: true,
    title: 'La rivière déborde',
    body: 'Deux cents familles ont quitté leurs maisons.',
  });

  expect(taken(anInput([english, declared], { languages: ['en'] }))).toEqual(['en']);
});

test('an article whose language is unknown is kept', () => {
  const untold = anArticle({ id: 'und', language: 'und', body: LONG_FRENCH });

  expect(taken(anInput([untold], { languages: ['en'] }))).toEqual(['und']);
});

test('what the desk pins is printed in any language', () => {
  const desk = { ...EMPTY_DESK, pins: [{ article: 'ar' }] };

  expect(taken(anInput([english, arabic], { languages: ['en'], desk }))).toEqual(['ar', 'en']);
});
