import { expect, test } from 'vitest';
import { isShopping } from '../../lib/select/picking/shopping-signs.ts';

test.each([
  ['en', 'The 12 best air fryers of 2026'],
  ['en', 'Best Air Fryers'],
  ['en', 'The best wireless headphones'],
  ['en', 'iPhone 18 Pro review: costly but good'],
  ['en', 'M1 iMac reviews: fast, and new at last'],
  ['en', 'Samsung Galaxy S26 review'],
  ['en', 'Sony headphones review: quiet luxury'],
  ['en', 'Black Friday deals: iPhone 17 for $599'],
  ['en', 'Prime Day: 30% off AirPods'],
  ['de', 'AirPods für nur 99 Euro bei Amazon'],
  ['de', 'Kopfhörer mit 40 Prozent Rabatt'],
  ['es', 'AirPods con 30% de descuento'],
  ['sv', 'Bästa hörlurarna 2026'],
  ['de', 'Die besten Kopfhörer im Test'],
  ['de', 'Galaxy S26 im Test: lohnt sich der Umstieg?'],
  ['de', 'Saugroboter bei Amazon 40 % günstiger'],
  ['fr', 'Les 10 meilleurs aspirateurs robots'],
  ['fr', 'Test Xiaomi Redmi Note 10 : notre avis'],
  ['fr', 'AirPods à -30 % pour le Black Friday'],
  ['es', 'Los mejores auriculares de 2026'],
  ['es', 'Black Friday 2026: 25 ofertas anticipadas'],
  ['it', 'Le migliori friggitrici ad aria del 2026'],
  ['pt', 'Os melhores celulares para comprar'],
  ['nl', 'De beste koptelefoons van 2026'],
  ['sv', 'De bästa hörlurarna 2026'],
  ['da', 'De bedste støvsugere i 2026'],
  ['no', 'De beste hodetelefoner i år'],
  ['pl', 'Najlepsze słuchawki bezprzewodowe'],
])('%s: “%s” helps to buy', (language, title) => {
  expect(isShopping({ title, language })).toBe(true);
});

const NEWS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'The best films of 2026',
    'Best phone habit for children, according to doctors',
    'Amazon workers strike on Black Friday',
    'Black Friday sales fall 5% as shoppers stay home',
    'Black Friday deals mostly no cheaper, consumer group finds',
    'Lidl up to 30% cheaper than rivals, study finds',
    'One in three children under 10 owns a smartphone, study finds',
    'Walmart pays under $15 an hour, union says',
    'iPhone sales -12% in China',
    'House speakers review budget',
    'Election monitors publish review of vote',
    'Council to review speed cameras',
    'Apple loses iPhone patent review',
    'Lead found in toys tested by laboratory',
    'Best Buy recalls air fryers over fire risk',
    'Best year for toys since 2019, says industry',
    'Best phones ban result in years',
    'Apple Loses iPhone Patent Review',
    'iPhone tax for rich: 30% off fares dropped',
  ],
  de: [
    'Kopfhörer-Hersteller entlässt 200 Mitarbeiter',
    'Immer mehr Kinder unter 10 haben ein Smartphone',
    'Otto baut Stellen ab, Gewinn unter 100 Millionen',
    'Aldi-Milch 10 Prozent billiger',
    'Butter bei Aldi und Lidl wieder unter 1 Euro',
    'Bundesweiter Warntag: Sirenen und Handy im Test',
    'Kameras am Bahnhof: Gesichtserkennung im Test',
    'Inflation im Vergleich zum Vormonat: Kameras und Laptops teurer',
    'Beste Quote seit 2010: Mehr Kinderwagen, mehr Geburten',
    'Beste Laptops für Schüler: Land investiert Millionen',
    'Die besten Schüler bekommen Laptops',
  ],
  fr: [
    'Les téléphones interdits dans 200 collèges',
    'Test : les smartphones interdits dans 200 collèges',
    'Test salivaire : les jouets d’un suspect saisis',
    'Carrefour : -5 % à la Bourse',
    'Meilleurs jouets : rappel massif',
  ],
  es: [
    'Los móviles, a prueba en las aulas',
    'Análisis: prohibir los móviles en las aulas divide',
    'Mejores notas sin móviles, según un estudio',
    'Black Friday: consumo alerta de ofertas falsas',
  ],
  it: ['Smartphone vietati a scuola', 'La prova del delitto: trovato lo smartphone'],
  pt: ['Análise: o escândalo dos presentes de Orlow', 'Celulares proibidos nas escolas'],
  nl: ['Steeds meer kinderen onder de 10 hebben een smartphone', 'Camera’s op stations getest'],
  sv: ['Mobilen förbjuds för barn under 13', 'Bästa resultatet utan mobilen i skolan'],
  da: ['Bedste karakterer uden mobiltelefoner i skolen', 'Kameraer i stalden: anmeldelse fra dyreværn'],
  no: ['Hvert tredje barn under 10 har nettbrett på rommet'],
  pl: ['Test alarmowy: telefony zadzwonią w całym kraju', 'Najlepszy wynik: telefony i laptopy dla uczniów'],
};

test.each(
  Object.entries(NEWS).flatMap(([language, titles]) => titles.map((title) => [language, title] as const)),
)('%s: “%s” is news', (language, title) => {
  expect(isShopping({ title, language })).toBe(false);
});
