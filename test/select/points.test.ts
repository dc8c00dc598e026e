import { expect, test } from 'vitest';
import { pointsOf } from '../../lib/select/telling/points.ts';
import { idfOf } from '../../lib/select/text/idf.ts';
import { anArticle } from './articles.ts';

const idf = idfOf([['harbour', 'pump'], ['vote'], ['rescue']]);
const TITLE = 'Council reopens the harbour baths';
const FIRST = 'The harbour baths reopen in March after nine years behind a fence.';
const NEXT = 'Work on the pumps will begin on 3 March, when the harbour freezes least.';
const WORDS =
  '“We have waited nine winters for warm water in this harbour,” said Ada Moss of the swimmers’ club.';
const LIMITS = 'Harbour swimmers may not use the diving tower unless the inspector clears its ladder.';
const NUMBERS = 'New harbour pumps cost £1.2 million, a third of the council’s budget for sport.';

function points(
  bodies: readonly string[],
  others: readonly { body: string; publisher: string | null }[] = [],
  language = 'en',
) {
  const lead = anArticle({ id: 'lead', title: TITLE, language, body: [FIRST, ...bodies].join('\n') });
  const more = others.map(({ body, publisher }, i) =>
    anArticle({ id: `o${i}`, title: 'Baths', language, body, publisher }),
  );
  const told = [{ text: FIRST, article: 'lead', publisher: lead.publisher }];
  return pointsOf([lead, ...more], told, idf).map(({ label, text, publisher }) => ({
    label,
    text,
    publisher,
  }));
}
const labels = (...args: Parameters<typeof points>) => points(...args).map(({ label }) => label);

test('the lead is told in sentences for what comes next, who said what, its limits and its figures', () => {
  expect(points([NEXT, WORDS, LIMITS, NUMBERS]).map(({ label, text }) => [label, text])).toEqual([
    ['next', NEXT],
    ['words', WORDS],
    ['limits', LIMITS],
    ['numbers', NUMBERS],
  ]);
});

test('one labelled sentence alone is not printed', () => {
  expect(labels([NEXT])).toEqual([]);
  expect(labels([NEXT, WORDS])).toEqual(['next', 'words']);
});

test('a quotation without the name of its speaker is left out', () => {
  const nameless = WORDS.replace('said Ada Moss of the swimmers’ club', 'she said in Port Merrow');
  expect(labels([NEXT, nameless, LIMITS])).toEqual(['next', 'limits']);
});

test('a sentence that repeats what is above it is left out', () => {
  const repeated = 'The harbour baths will reopen in March after nine years behind a fence.';
  expect(labels([repeated, WORDS, LIMITS])).toEqual(['words', 'limits']);
});

test('a year alone is no figure, and “will” without a time says nothing about what comes next', () => {
  const year = 'Harbour engineers built those pumps in 1961 beside an older ladder.';
  const sometime = 'Harbour engineers will mend those pumps with care and patience.';
  expect(labels([year, sometime, WORDS, LIMITS])).toEqual(['words', 'limits']);
});

test('another publisher’s sentence carries its name, and an unnamed one has none to give', () => {
  const other = 'Neighbours of the harbour fear noise from coaches in the summer holidays.';
  const body = `The harbour baths of Port Merrow open again in spring. ${other}`;
  expect(points([NEXT, WORDS], [{ body, publisher: 'The Tally' }])).toContainEqual({
    ...{ label: 'elsewhere', text: other, publisher: 'The Tally' },
  });
  expect(labels([NEXT, WORDS], [{ body, publisher: null }])).toEqual(['next', 'words']);
});

test('the first sentence of another publisher is no other angle, it is the same news again', () => {
  const opening = 'Neighbours of the harbour fear noise from coaches in the summer holidays.';
  expect(labels([NEXT, WORDS], [{ body: opening, publisher: 'The Tally' }])).toEqual(['next', 'words']);
});

test('German sentences are read with German signs', () => {
  const next = 'Die Arbeiten an den Pumpen sollen am 3. März beginnen, wenn der Hafen frei ist.';
  const limits = 'Der Sprungturm bleibt gesperrt, sofern der Prüfer seine Leiter im Hafen bemängelt.';
  expect(labels([next, limits], [], 'de')).toEqual(['next', 'limits']);
});

const GERMAN = 'Wir haben neun Winter lang auf warmes Wasser in diesem Hafen gewartet';
const FRENCH = 'Nous avons attendu neuf hivers une eau plus chaude dans ce port';

test.each([
  ['de', `»${GERMAN}«, sagte Ada Moos vom Schwimmverein.`],
  ['de', `„${GERMAN}“, sagte Ada Moos vom Schwimmverein.`],
  ['de', `Ada Moos vom Schwimmverein sagte: »${GERMAN}.«`],
  ['fr', `« ${FRENCH} », a déclaré Ada Moss du club de natation.`],
  ['fr', `»${FRENCH}», a déclaré Ada Moss du club de natation.`],
  ['fr', `”${FRENCH}”, a déclaré Ada Moss du club de natation.`],
])('a quotation in the marks of its language is one: %s %s', (language, text) => {
  const limits: Record<string, string> = {
    de: 'Der Sprungturm bleibt gesperrt, sofern der Prüfer seine Leiter im Hafen bemängelt.',
    fr: 'Le plongeoir du port reste fermé sauf pour les nageurs du club de Tarn.',
  };
  expect(labels([text, limits[language] ?? ''], [], language)).toContain('words');
});

test('words between two short quotations are not attributed', () => {
  const text = '« Enfin », a dit Ada Moss du club de natation du port avant de répéter « enfin » deux fois.';
  expect(labels([text, FRENCH], [], 'fr')).not.toContain('words');
});

test.each(['The 12" pipe burst and "people ', '« Un port „fermé“ et ', '»Ein Hafen „zu“ und '])(
  'a quotation that is never closed takes no time: %s',
  (opening) => {
    const start = performance.now();
    labels([`${opening}${'people of the harbour '.repeat(10)}«`, NEXT]);
    labels([`${opening}${'a  '.repeat(2_000)}`, NEXT]);
    expect(performance.now() - start).toBeLessThan(500);
  },
);
