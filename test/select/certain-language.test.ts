import { languageOf } from '@broadsheet/page-text/language';
import { expect, test } from 'vitest';
import { isCertain, isTooShortToTell, primaryOf } from '../../lib/select/certain-language.ts';
import { isReadable } from '../../lib/select/languages.ts';
import { anArticle } from './articles.ts';

const keeps = (newsletter: string, guess: string, text: string) =>
  isReadable(anArticle({ language: guess, title: text, body: '' }), [newsletter]);

test.each([
  ['de', 'en', 'Oscars: „The Power of the Dog“, „To the Bone“, „What We Do in the Shadows“ ausgezeichnet.'],
  ['de', 'en', 'Taylor Swift veröffentlicht „This Is What It Feels Like To Be You“.'],
  ['de', 'en', 'Berliner Start-up „This Is All We Have“ insolvent, 40 Mitarbeiter betroffen.'],
  ['fr', 'en', 'Adele chante « I want to be with you » et « This is it » Bercy.'],
  ['es', 'pt', 'Muere Gal Costa, voz de «Meu Nome É Gal», «Não Identificado», «Vaca Profana».'],
  ['it', 'en', 'Oscar: «The Brutalist», «A Complete Unknown», «I’m Still Here» premiati Los Angeles.'],
  ['nl', 'en', 'RTL stopt ‘The voice of Holland’, ‘This is your life’, ‘So you think you can dance’.'],
  ['pl', 'en', 'Emmy: „The Crown”, „This is us”, „The last of us” nagrodzone.'],
  ['sv', 'en', 'Loreen släpper ”Is it love”, ”You are the one”, ”What have we done”.'],
  ['fi', 'en', 'Käärijä julkaisi levyn ”It’s crazy, it’s party”, ”I am the one you want”.'],
])('in %s, quoted titles in %s do not make a text foreign: %s', (newsletter, guess, text) => {
  expect(keeps(newsletter, guess, text)).toBe(true);
});

test.each([
  ['en', 'fr', 'Marine Le Pen leads poll ahead of La France insoumise, Les Républicains.'],
  ['en', 'es', 'Las Vegas Raiders sign Elly De La Cruz, Los Angeles, San Diego.'],
  [
    'de',
    'nl',
    'Matthijs de Ligt wechselt, Frenkie de Jong bleibt, Virgil van Dijk verletzt, Donny van de Beek fit.',
  ],
  ['de', 'en', 'Start-up This Is All We Have insolvent, 40 Mitarbeiter betroffen, Gläubiger warten'],
])('in %s, names in %s do not make a text foreign: %s', (newsletter, guess, text) => {
  expect(keeps(newsletter, guess, text)).toBe(true);
});

test.each([
  [
    'en',
    'fr',
    'Le Pen prend la tête des sondages devant « La France insoumise », selon une enquête de la radio.',
  ],
  [
    'fr',
    'en',
    'The ferry “Aurelia” has run aground on the rocks of Brittany, and Jean de la Tour was on board.',
  ],
  ['en', 'de', 'Die Fähre ist auf Felsen gelaufen, und alle Menschen an Bord wurden mit Booten gerettet.'],
])('in %s, a text in %s with names and titles is foreign: %s', (newsletter, guess, text) => {
  expect(keeps(newsletter, guess, text)).toBe(false);
});

test.each([
  ['ja', 'zh', '実質GDP年率2.1%増、内閣府速報。'],
  ['ja', 'zh', '東京都新宿区火災死者三人。'],
  ['ru', 'bg', 'Спартак – Зенит 2:1, ЦСКА – Динамо 0:0.'],
  ['uk', 'bg', 'Динамо перемогло'],
  ['be', 'ru', 'Мінск прымае чэмпіянат Еўропы па плаванні'],
  ['fa', 'ar', 'زلزال طهران'],
  ['x-none', 'bg', 'Минск'],
])('%s is written in the script of what is taken for %s: %s', (newsletter, guess, text) => {
  expect(languageOf([text], null)).toBe(guess);
  expect(keeps(newsletter, guess, text)).toBe(true);
});

test.each([
  ['ru', 'uk', 'Пасажирський пором налетів на скелі біля Ліндгольма'],
  ['uk', 'ru', 'Пассажирский паром налетел на скалы, сообщили вечером'],
  ['zh', 'ja', 'リンドホルム沖でフェリー座礁'],
  ['ja', 'ko', '린드홀름 앞바다에서 여객선 좌초'],
  [
    'ja',
    'zh',
    '林德霍尔姆附近渡轮搁浅，客运渡轮周五黎明前在林德霍尔姆附近触礁，海岸警卫队表示，船上三百一十二人已全部获救。',
  ],
  ['de', 'zh', '客运渡轮触礁'],
  ['bg', 'el', 'Πλοίο προσάραξε'],
])('%s is not written as what is taken for %s: %s', (newsletter, guess, text) => {
  expect(languageOf([text], null)).toBe(guess);
  expect(keeps(newsletter, guess, text)).toBe(false);
});

test('what looks like a newsletter’s language of which we know no words is kept, what does not is foreign', () => {
  const slovak =
    'Trajekt v piatok pred úsvitom narazil na skaly a všetci ľudia na palube boli zachránení z mora.';
  const english =
    'The ferry has run aground on the rocks of Brittany, and all on board were saved by the crew.';

  expect([keeps('sk', 'cs', slovak), keeps('de', 'cs', slovak), keeps('sk', 'en', english)]).toEqual([
    true,
    false,
    false,
  ]);
  expect(keeps('sk', 'cs', `${slovak} ${slovak} ${slovak}`)).toBe(true);
});

test('three small words are not enough where we know none of the newsletter’s', () => {
  const few = 'Ferry Aurelia: the crew, the captain, the pilot safe ashore';

  expect([keeps('hr', 'en', few), keeps('fr', 'en', few)]).toEqual([true, false]);
});

test('forty words show their language, and so does a source that declares it', () => {
  const words = (count: number) => anArticle({ language: 'fr', title: 'a '.repeat(count), body: '' });

  expect([isTooShortToTell(words(40)), isTooShortToTell(words(41))]).toEqual([true, false]);
  expect([isCertain(words(40), ['en']), isCertain(words(41), ['en'])]).toEqual([false, true]);
  expect(isCertain({ ...words(1), languageDeclared: true }, ['en'])).toBe(true);
});

test('both written forms of Norwegian are one language', () => {
  expect(['nb-NO', 'nn', 'EN_gb'].map(primaryOf)).toEqual(['no', 'no', 'en']);
});

test('quotation marks without an end are read in time', () => {
  const start = performance.now();
  isCertain(anArticle({ language: 'en', title: '“‘'.repeat(100_000), body: "A'".repeat(50_000) }), ['fr']);

  expect(performance.now() - start).toBeLessThan(2_000);
});
