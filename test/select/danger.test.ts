import { expect, test } from 'vitest';
import { countsDead, tellsDanger, tellsDisaster } from '../../lib/select/text/danger.ts';
import { anArticle } from './articles.ts';

const headline = (language: string, title: string) =>
  anArticle({ id: 'a', language, title, body: '', standfirst: null });

test.each([
  ['en', 'Factory fire kills three at Tannet paint works'],
  ['en', 'Storm kills at least 12'],
  ['en', 'Seven people were killed in crash'],
  ['en', '60,000 told not to drink tap water'],
  ['en', 'Boil order issued for all of Ames Junction after main breaks'],
  ['en', 'Harbour fire death toll rises to five, skipper arrested'],
  ['de', 'Drei Tote bei Wohnungsbrand'],
  ['de', 'Zwei Männer sterben in Lawine'],
  ['de', 'Verunreinigt: Haushalte sollen Wasser abkochen'],
  ['fr', 'Crue de la Lorne : trois morts, 2 000 habitants évacués'],
  ['es', 'Mueren tres mineros en una explosión'],
  ['es', 'Evacuados 300 vecinos por una fuga de gas'],
  ['it', 'Frana travolge una scuola a Colverde, sette morti'],
  ['pt', 'Enchente deixa sete mortos'],
  ['nl', 'Zeker zes mensen gedood'],
  // “lat” and “ans” are years in other languages, and here letters of a word.
  ['nl', 'Vier doden bij brand in flat'],
  ['en', 'Fire at Latvian shipyard kills three'],
  ['en', 'Crash on trans-alpine road kills two people'],
  ['sv', 'Tre döda i brand'],
  ['da', 'Fem dræbt i trafikulykke'],
  ['no', 'To personer omkom i snøskred'],
  ['fi', 'Kolme ihmistä kuoli tulipalossa'],
  ['pl', 'W pożarze zginęły trzy osoby'],
  ['cs', 'Při požáru zemřeli tři lidé'],
  ['hu', 'Tűzvész: 3 ember meghalt'],
  ['tr', 'Depremde 12 kişi öldü'],
  ['ru', 'При взрыве погибли три человека'],
  ['uk', 'Внаслідок вибуху загинули 5 людей'],
  ['el', 'Τουλάχιστον 3 νεκροί από πυρκαγιά'],
  ['id', 'Gempa bumi: 12 orang tewas'],
  ['vi', 'Cháy lớn, 3 người chết'],
  ['ar', 'مقتل 7 أشخاص في حريق'],
  ['ja', '工場火災で3人死亡'],
  ['zh', '工厂爆炸致7人死亡'],
  ['zh', '江城一在建大楼脚手架坍塌 致5死12伤'],
  ['en', 'Tanker truck explodes on bridge, killing six'],
  ['es', 'Ya son ocho los muertos en Tres Fuentes'],
  ['pl', 'Runął most w Starym Dworze. Trzy osoby nie żyją'],
  ['ar', 'ارتفاع ضحايا عبارة المنزلاوي إلى 12'],
  ['ko', '공장 화재로 3명 사망'],
  ['en', 'Nine dead in theatre fire'],
  ['en', 'Roof falls during play, three dead'],
  ['de', 'Fünf Tote nach Unwetter: Kritik an Behörden'],
  ['de', 'Brand im Theater: Drei Tote'],
])('%s: a danger is “%s”', (language, title) => {
  expect(tellsDanger(headline(language, title))).toBe(true);
});

test.each([
  ['en', 'Verdict kills hopes of three clubs'],
  ['de', 'Tatort-Kritik: Fünf Tote im Wattenmeer'],
  ['de', 'Krimi: Vier Tote im Tatort'],
  ['it', 'Cinque morti a Colverde, la recensione della serie'],
  ['pl', 'Recenzja: Pięć osób nie żyje w windzie'],
  ['en', 'Review: Five dead in a lift, and nobody laughs'],
  ['en', 'Play: nine dead at Elsinore'],
  ['fr', '« Sept morts sur la plage », le polar de l’été'],
  ['es', 'Cinco muertos y un funeral, la comedia del año'],
  ['en', 'Weather kills 300 sheep on moor'],
  ['en', 'Novelist Ada Brook dies at 88'],
  ['en', 'Flood of complaints over new bins'],
  ['en', 'Twenty years after the fire that killed nine'],
  ['en', 'Driver jailed for 12 years after crash that killed two'],
  ['en', 'Rovers dead and buried after 3 defeats'],
  ['en', 'Budget kills 400 jobs'],
  ['en', 'Half dead on their feet: nurses speak out'],
  ['de', 'Drei Punkte: Der FC lebt, der VfB ist tot'],
  ['de', 'Sänger stirbt mit 71 Jahren'],
  ['de', '200 tote Fische im Bach'],
  ['fr', 'L’ancien président est mort à 91 ans'],
  ['fr', 'Le projet est mort, deux fois'],
  ['es', 'Muere a los 88 años el pintor Ruiz'],
  ['es', 'El plan nace muerto, dicen tres partidos'],
  ['it', 'È morto a 90 anni il maestro'],
  ['pt', 'Morre, aos 79, a cantora'],
  ['nl', 'Schrijver op 81-jarige leeftijd overleden'],
  ['sv', 'Skådespelaren död – blev 77 år'],
  ['pl', 'Zmarł w wieku 77 lat reżyser'],
  ['ja', '作家の山田さん死去、88歳'],
  ['tr', 'Ünlü oyuncu 71 yaşında öldü'],
])('%s: no danger is “%s”', (language, title) => {
  expect(tellsDanger(headline(language, title))).toBe(false);
});

test('the opening must speak of it as well, within three paragraphs', () => {
  const title = 'Three dead on arrival: readers’ worst trains';
  const told = (body: string) => tellsDanger(anArticle({ id: 'a', title, body }));

  expect(told('The trains were late.\nNobody came.')).toBe(false);
  expect(told('A fire broke out.\nIt was dark.\nThree people died.')).toBe(true);
});

test('a count is not a disaster, and a language that is not known has neither', () => {
  const { language, title } = headline('en', 'Two die of measles');
  expect([countsDead({ language, title }), tellsDisaster({ language, title })]).toEqual([true, false]);
  expect(tellsDanger(headline('xx', 'Three dead in fire'))).toBe(false);
  expect(countsDead({ language: 'xx', title })).toBe(false);
  expect(tellsDisaster({ language: 'en', title: 'Landslide closes road' })).toBe(true);
});

test.each(['Krimi: Vier Tote am Deich', 'Serie des Jahres: Vier Tote am Deich'])(
  'a work counts no dead: “%s”',
  (title) => {
    expect(countsDead({ language: 'de', title })).toBe(false);
  },
);

test('victims of a fraud are no dead', () => {
  const told = (body: string) =>
    tellsDanger(anArticle({ id: 'a', language: 'it', title: 'Tre vittime a Castelvento', body }));

  expect(told('Tre anziani sono stati truffati da un falso tecnico.')).toBe(false);
  expect(told('Il terremoto ha fatto tre morti.')).toBe(true);
});
