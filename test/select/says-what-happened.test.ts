import { expect, test } from 'vitest';
import { saysWhatHappened } from '../../lib/select/telling/says-what-happened.ts';
import { anArticle } from './articles.ts';

const says = (title: string, language = 'en') => saysWhatHappened(anArticle({ title, language, url: null }));

test.each([
  'Stories of the hostages taken from Varga',
  'How fishermen saved 300 people in forty minutes',
  'Lindholm ferry: what we know so far',
  'Will the ferry sail again?',
  'Ferry aground: live updates',
  'Ferry line wants a new pier. Here’s why the town is against it',
])('a headline that explains, collects or asks does not say what happened: %s', (title) => {
  expect(says(title)).toBe(false);
});

test.each([
  'Ferry runs aground off Lindholm with 312 aboard',
  'Vargan troops recover another hostage',
  'However small, the ferry sails',
  'Ferry line asks: who pays? Council says nobody',
  'A new pier for Lindholm? Ferry line rejects the offer',
])('a headline that reports does: %s', (title) => {
  expect(says(title)).toBe(true);
});

test.each([
  ['de', 'Was wir wissen: Fähre vor Lindholm'],
  ['fr', 'Ce que l’on sait du naufrage'],
  ['es', 'Cómo se hundió el ferry'],
  ['de', 'Was die Reederei nicht gewusst haben will'],
  ['it', 'Chi era il capitano del traghetto'],
  ['it', 'Treno deragliato a Orlow, chi è il macchinista'],
  ['de', 'Zug entgleist bei Orlow, wer die Opfer sind'],
  ['es', 'Naufragio en Lindholm, quiénes son los rescatados'],
])('the same in %s: %s', (language, title) => {
  expect(says(title, language)).toBe(false);
});

test.each([
  ['en', 'Live Nation fined over ticket prices'],
  ['en', 'Watch maker Swatch cuts 800 jobs'],
  ['en', 'Video game giant Ubisoft sold'],
  ['en', 'Which? sues Apple over storage fees'],
  ['en', 'What a goal: Moss wins the cup'],
  ['fr', 'Que Choisir attaque une plateforme'],
  ['de', 'So viele Firmenpleiten wie seit 2009 nicht'],
  ['sv', 'Så mycket höjs räntan'],
])('a word that may name a page reports where no mark follows, in %s: %s', (language, title) => {
  expect(says(title, language)).toBe(true);
});

test.each(['Video: ferry aground', 'Live', 'Analysis – what the ferry cost'])(
  'with a mark it does not: %s',
  (title) => {
    expect(says(title)).toBe(false);
  },
);
