import { expect, test } from 'vitest';
import { countsManyDead } from '../../lib/select/text/many-dead.ts';
import { anArticle } from './articles.ts';

const countsMany = (language: string, title: string, body = '') =>
  countsManyDead(anArticle({ language, title, body }));

const MANY: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Tanker truck explodes on bridge, killing six',
    'Bus crash kills 12',
    'Seven people were killed in crash',
    'Storm kills at least 12',
    'Death toll rises from 2 to 40',
    'Harbour fire death toll rises to five, skipper arrested',
    'Three dead in avalanche',
    'Nine dead in theatre fire',
    'Roof falls during play, three dead',
    'Crush at football game: nine dead',
    'Theatre fire: nine dead',
  ],
  de: [
    'Mindestens fünf Tote bei Explosion',
    'Zahl der Toten steigt von 2 auf 14',
    'Vier Tote bei Lawinenabgang',
    'Fünf Menschen sterben bei Brand',
  ],
  fr: ['Crue de la Lorne : trois morts, 2 000 habitants évacués', 'Explosion à Lyon : douze morts'],
  es: ['Ya son ocho los muertos en Tres Fuentes', 'Mueren tres mineros en una explosión'],
  it: ['Frana travolge una scuola a Colverde, sette morti', 'Terremoto: almeno quattro morti'],
  pt: ['Autocarro cai em ravina: nove mortos'],
  nl: ['Vier doden bij brand in flat'],
  sv: ['Tre döda i brand'],
  pl: ['Trzy osoby nie żyją po zawaleniu mostu', 'W pożarze zginęły trzy osoby'],
  ja: ['沈没、14人死亡'],
  zh: ['脚手架坍塌 致5死12伤', '9人遇难'],
  ko: ['공장 화재로 3명 사망'],
  ar: ['ارتفاع ضحايا عبارة المنزلاوي إلى 12'],
  tr: ['Depremde 12 kişi öldü'],
  ru: ['При взрыве погибли три человека'],
};

const OTHERS: Readonly<Record<string, readonly string[]>> = {
  fr: [
    'Un mort et 5 personnes blessées',
    'Un homme tué et 30 habitants évacués',
    'Guerre : 500 personnes manifestent à Lyon',
    'Hommage aux 90 morts du Bataclan',
    '3 morts de rire',
    '« Sept morts sur la plage », le polar de l’été',
    'Jean Dupont, mort à 95',
    'Abus : 300 victimes dans le diocèse',
  ],
  es: [
    'Cinco muertos y un funeral, la comedia del año',
    'Un muerto y 8 personas heridas',
    'Día de Muertos de 5 a 10 de noviembre',
  ],
  pt: ['Um morto e 7 pessoas feridas'],
  it: [
    'Morto un operaio, 4 persone ferite',
    'Addio a Rossi, morto a 95',
    'Maxi truffa del superbonus, 300 vittime',
  ],
  sv: ['En död och 5 personer skadade', 'Dödsfall i trafiken ner till 20'],
  pl: ['Nie żyje kobieta, 5 osób rannych', 'Śmierć Kamilka: 5 osób oskarżonych'],
  ru: ['Погиб водитель, 10 человек ранены', 'Мошенники обманули 40 жертв'],
  en: [
    'Woman killed and 6 people hurt in crash',
    'Man kills two, injures 7 people',
    'War in Gaza: 40 people arrested at protest',
    'Fatal crash: five people arrested',
    'Anti-war march draws 300 people',
    'Fact check: claim that 40 people died in bus crash is false',
    'No, a bus crash did not kill 40 people in Leeds',
    '1912: Titanic sinks, 1,500 dead',
    'Remembering Hillsborough, where 97 people were killed',
    'Trial of man accused of killing four students begins',
    'Road deaths fall from 50 to 2',
    'Malaria deaths fall to 12 in Cape Verde',
    'Bird flu kills 300,000',
    'Notable deaths: 10 people who died this week',
    'Six killed in drill as firefighters practise disaster',
    'Review: In this thriller, 12 people die before the credits',
    'Nine deaths in new Netflix thriller',
    'Four bodies to merge into national arts council',
    'Three bodies, including Ofcom, to be scrapped',
    'Two dead in fire',
    'Play: nine dead at Elsinore',
    'Game of the week: 100 dead in the first hour',
  ],
  ja: ['30人重軽傷1人死亡'],
  zh: ['致30人受伤1人死亡'],
  ko: ['30명 부상 1명 사망'],
  de: [
    'Tödlicher Unfall: 20 Personen befragt',
    'Tatort: Drei Tote in Münster',
    'Schockanrufe: 20 Opfer',
    'Cyberangriff auf Kliniken: 50 Opfer',
    'Zwei Tote bei Brand',
  ],
};

const rows = (lists: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(lists).flatMap(([language, titles]) => titles.map((title) => [language, title] as const));

test.each(rows(MANY))('%s: several just died in “%s”', (language, title) => {
  expect(countsMany(language, title)).toBe(true);
});

test.each(rows(OTHERS))('%s: not so in “%s”', (language, title) => {
  expect(countsMany(language, title)).toBe(false);
});

test('victims are dead only where the text says so, and the text must be about it', () => {
  const title = 'Undici vittime a Castelvento, si scava ancora';
  expect(countsMany('it', title, 'Il terremoto ha fatto undici morti.')).toBe(true);
  expect(countsMany('it', title, 'La truffa del premier immobiliare.')).toBe(false);
  expect(countsMany('en', 'Three dead on arrival', 'The trains were late.')).toBe(false);
});
