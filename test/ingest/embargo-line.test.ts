import { expect, test } from 'vitest';
import { EMPTY_DRAFT } from '../../lib/ingest/draft.ts';
import { embargoIn } from '../../lib/ingest/embargo-line.ts';

const saysOf = (facts: Partial<typeof EMPTY_DRAFT>) => embargoIn({ ...EMPTY_DRAFT, ...facts });

test.each([
  'EMBARGOED until 22 November, 00:01 GMT',
  'STRICTLY EMBARGOED: NOT BEFORE 06.00 ON 22/11',
  'Sperrfrist: Sonntag, 22. November 2026, 6 Uhr',
  'Sous embargo jusqu’au 22 novembre à 6 h',
])('“%s” above a text holds it back', (line) => {
  expect(saysOf({ title: 'Pier closes', paragraphs: [line, 'The pier closes.'] })).toEqual({
    reason: 'not-published',
    detail: `It says “${line}”. Upload it again without that line once it may be printed.`,
  });
});

test('a line that the cleaner took out counts too', () => {
  const dropped = [{ rule: 'furniture', text: 'Embargoed until 22 November, 00:01' }];
  expect(saysOf({ dropped })?.reason).toBe('not-published');
});

test.each([
  ['a headline on trade', { title: 'Embargo on grain until talks resume' }],
  ['a report on an embargo', { paragraphs: ['The embargo until 2027 hits the port of Odesa hardest.'] }],
  ['a line without an hour', { paragraphs: ['Embargoed until further notice'] }],
  ['a line far down', { paragraphs: ['a', 'b', 'c', 'Embargoed until 22 November'] }],
])('%s holds nothing back', (_, facts) => {
  expect(saysOf(facts)).toBe(null);
});

test.each([
  'EMBARGOED 00:01 Monday: Honours for dinner lady',
  'HOLD - legal: Councillor and the land deal',
  '[DRAFT] Council votes on baths',
  'HELD - legal: Councillor and the land deal',
  'GESPERRT - nicht veröffentlichen: Stadtrat und das Grundstück',
  'EMBARGOED: Honours for dinner lady',
  'HOLD until 18:00: Honours for dinner lady',
  'SPERRFRIST Sonntag 6 Uhr: Ehrung für die Köchin',
  'NO PUBLICAR: la lista de premios',
  'EMBARGO 22/11, 06:00: prize',
  'EMBARGADO hasta el lunes: los premios',
])('the desk’s mark in front of “%s” holds it back', (title) => {
  expect(saysOf({ title })?.reason).toBe('not-published');
});

test('so does a first line that forbids printing', () => {
  const paragraphs = ['Not for publication until lawyers clear.', 'The pier closes.'];
  expect(saysOf({ title: 'Pier closes', paragraphs })?.reason).toBe('not-published');
});

test.each([
  'Embargo on grain: what it means',
  'Do not use tap water, residents told',
  'No publicar datos personales, pide la agencia',
  'DRAFT: Bears pick a quarterback',
  'TEST: Root hits century',
  'KILLED: three soldiers named',
  'EMBARGO: What the oil ban means',
  'CONCEPT: the car that folds',
  'Not for release is what the judge ruled',
  'Draft law: what changes',
  'Draft: Blazers take a guard',
  'Entwurf: Das steht im neuen Gesetz',
  'Test: Diese Kopfhörer sind gut',
  'TEST: INDIA BEAT ENGLAND BY TEN RUNS',
  'HOLD FIRE, SAYS MAYOR',
  'Hold the line: firefighters on the ridge',
  'NOT FOR SALE: the island nobody may buy',
])('“%s” is a headline like any other', (title) => {
  expect(saysOf({ title })).toBe(null);
});

test.each([
  'NOT FOR RELEASE BEFORE 0600 SUNDAY 22 NOVEMBER',
  'EMBARGO dimanche 22 novembre 6h00',
  'EMBARGO FINO ALLE 6 DI DOMENICA 22 NOVEMBRE',
  'ONDER EMBARGO TOT ZONDAG 22 NOVEMBER 06.00 UUR',
  'SOB EMBARGO ATÉ DOMINGO, 22 DE NOVEMBRO, 6H',
  'Under embargo to 00:01 GMT, 22 November 2026',
])('“%s” above a text holds it back, too', (line) => {
  expect(saysOf({ title: 'Pier closes', paragraphs: [line, 'The pier closes.'] })?.reason).toBe(
    'not-published',
  );
});

test.each([
  'Embargo on Marda lifted after 9 years',
  'Embargo: Union bans steel from 1 December',
  'Sperrfrist für Wahlumfragen am 22. November gekippt',
  'Not for release before 2030, says the archive',
  'Embargo dimanche 22 novembre : les ports se préparent',
])('“%s” is news', (title) => {
  expect(saysOf({ title })).toBe(null);
});

test.each([
  'GESPERRT: A3 nach Unfall bei Ulm',
  '[TEST] Le vélo pliant de Velm : le meilleur ?',
  '(TEST) Council votes on baths',
  '(CONCEPT) The tram that folds',
  'ON HOLD: Harbour plan stalls again',
  'HELD: Two men over pier fire',
  'EMBARGOED grain ship: crew goes home',
  'EMBARGO on timber ends at 12.30: what next',
  'EMBARGADA: la casa del alcalde',
  'SOUS EMBARGO : le pays manque de tout',
  'Do not publish: what the mayor asked of editors',
  'Do not print until you have read this',
  'Sperrfrist: Was sich ab 2027 für Redaktionen ändert',
  'Embargo: 27 countries agree',
  'Embargo October 1962',
  'Gesperrt bis Dezember 2027',
  'Gesperrt ab Montag, 8 Uhr',
])('“%s” is a kicker of news, and no mark of a desk', (title) => {
  expect(saysOf({ title })).toBe(null);
});

test.each([
  'Gesperrt ab Montag, 8 Uhr',
  'Gesperrt: 14. bis 20. Juni',
  'Gesperrt bis 20. Juni',
  'Embargo 1962',
  'Sous embargo à 60 %',
  '“Do not publish: this is private,” wrote the mayor',
  'Do not publish: that was all she wrote.',
])('“%s” among the first lines holds nothing back', (line) => {
  expect(saysOf({ title: 'Pier closes', paragraphs: [line, 'The pier closes.'] })).toBe(null);
});

test.each([
  'Gesperrt bis Sonntag, 22. November, 6 Uhr',
  'Sperrfrist: 22. November, 10 Uhr, Rede der Bürgermeisterin',
  'Embargo: 22/11/2026',
  'Embargo: 06:00, Sunday',
  'Not for publication: 6am Sunday',
])('“%s” says until when, and holds the text below back', (line) => {
  expect(saysOf({ title: 'Pier closes', paragraphs: [line, 'The pier closes.'] })?.reason).toBe(
    'not-published',
  );
});

test('a headline that is an embargo with its hour is one', () => {
  expect(saysOf({ title: 'EMBARGO dimanche 22 novembre 6h00' })?.reason).toBe('not-published');
});

test.each([
  'Embargado hasta el lunes 23 de noviembre a las 6:00',
  'Sotto embargo fino alle ore 6:00 di lunedì 23 novembre',
  'Sob embargo até às 6h de segunda-feira, 23 de novembro',
  'Onder embargo tot maandag 23 november 06.00 uur',
  'Under embargo till måndag 23 november kl 06.00',
  'Klausuleret til mandag 23. november kl. 6.00',
  'Embargo do poniedziałku 23 listopada, godz. 6:00',
  'Эмбарго до понедельника, 23 ноября, 06:00',
  'Embargo bis Mo, 23.11., 6 Uhr',
])('“%s” says in another language until when a text is closed', (line) => {
  expect(saysOf({ title: 'Pier closes', paragraphs: [line, 'The pier closes.'] })?.reason).toBe(
    'not-published',
  );
});

test.each([
  'Ei saa julkaista ennen maanantaita klo 6',
  'Må ikke offentliggøres før mandag kl. 6',
  'Nie publikować przed 23 listopada',
  'Не публиковать до 23 ноября',
])('“%s” forbids to print in another language, also where the cleaner took it out', (line) => {
  expect(saysOf({ paragraphs: [line] })?.reason).toBe('not-published');
  const lines = [line, 'a', 'b', 'c'].map((text) => ({ rule: 'furniture', text }));
  expect(saysOf({ dropped: lines })?.reason).toBe('not-published');
  // Further down it is a label of a form.
  expect(saysOf({ dropped: lines.toReversed() })).toBeNull();
});

test.each([
  'Embargo contra Cuba: hasta cuándo',
  'Onder embargo: hoe olie toch aankomt',
  'Эмбарго на нефть продлили до 2030 года',
  'Embargo do Rosji przedłużone',
  'Не публиковать фото просит полиция',
  'Ei saa julkaista kuvia, sanoo poliisi',
])('“%s” is news in another language', (title) => {
  expect(saysOf({ title })).toBeNull();
});
