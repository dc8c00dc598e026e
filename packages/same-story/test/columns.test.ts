import { expect, test } from 'vitest';
import { isColumnTitle, isRoundUpTitle } from '../columns.ts';

test.each([
  ['Weather forecast for Saturday', 'en'],
  ['Weather forecast for Melling', 'en'],
  ['Letters to the editor', 'en'],
  ['Crossword no. 1,204', 'en'],
  ['Court round-up: three fined, one jailed', 'en'],
  ['Morning briefing', 'en'],
  ['Das Wetter am Samstag', 'de'],
  ['Die Lage am Morgen', 'de'],
  ['Météo du samedi', 'fr'],
  ['Crucigrama del domingo', 'es'],
])('“%s” names a column', (title, language) => {
  expect(isColumnTitle({ title, language })).toBe(true);
});

test.each([
  ['Opinion: the mayor should go', 'en'],
  ['Police: two hurt as wall collapses in Melling', 'en'],
  ['Storm closes the harbour for two days', 'en'],
  ['Gericht spricht Fährkapitän frei', 'de'],
  ['2026', 'en'],
  ['', 'en'],
])('“%s” does not', (title, language) => {
  expect(isColumnTitle({ title, language })).toBe(false);
});

test.each([
  ['Five things to know this Saturday morning', 'en'],
  ['Morning briefing: Friday', 'en'],
  ['News in brief', 'en'],
  ['Headlines today', 'en'],
  ['The morning news', 'en'],
  ['Das war der Tag', 'de'],
  ['Das war der Freitag', 'de'],
  ['Das Wichtigste am Morgen', 'de'],
  ['Nachrichten am Abend', 'de'],
  ['Das Wichtigste am Mittwochmorgen', 'de'],
  ['Lo más importante del miércoles', 'es'],
  ['L’essentiel de l’actu du jour', 'fr'],
  ['Les infos à retenir ce matin', 'fr'],
  ['Lo más importante del día', 'es'],
  ['As notícias que marcaram o dia', 'pt'],
  ['Le notizie del giorno', 'it'],
  ['Het nieuws van vandaag', 'nl'],
  ['Dagens nyheter i korthet', 'sv'],
])('“%s” sums up the day', (title, language) => {
  expect(isRoundUpTitle({ title, language })).toBe(true);
});

test.each([
  ['What we know about the Caladine', 'en'],
  ['What we know', 'en'],
  ['Ukraine war: day 1,370', 'en'],
  ['Iran war, day 12', 'en'],
  ['Gaza war today', 'en'],
  ['War: day two', 'en'],
  ['Police news conference today', 'en'],
  ['Police briefing', 'en'],
  ['BBC News live', 'en'],
  ['Court headlines', 'en'],
  ['Bad news today', 'en'],
  ['Der Krieg war heute', 'de'],
  ['Das war knapp', 'de'],
  ['Five things to know about Storm Ida', 'en'],
  ['What you need to know about Friday’s rail strike', 'en'],
  ['Good news for dairy farmers', 'en'],
  ['News group sells its papers', 'en'],
  ['Day of mourning for the ferry dead', 'en'],
  ['Live: Storm Ida kills two as it batters west coast', 'en'],
  ['Court round-up: three fined, one jailed', 'en'],
  ['War der Bürgermeister bestechlich?', 'de'],
  ['Wichtigste Brücke der Stadt gesperrt', 'de'],
  ['Am Freitag war Streik', 'de'],
  ['Was wir über das Bahnunglück wissen', 'de'],
  ['Nachrichtensprecherin tritt ab', 'de'],
  ['Mañana más lluvia en Almansa', 'es'],
  ['Un día importante para Teruel', 'es'],
  ['Ce que l’on sait de l’explosion de l’usine Gravel', 'fr'],
  ['Jour de grève dans les écoles', 'fr'],
  ['Il punto di Conte sulla manovra', 'it'],
  ['Sciopero: cosa sapere per venerdì 28', 'it'],
  ['O que se sabe sobre o apagão desta sexta-feira', 'pt'],
  ['Explosie Zwaanhoven: wat we weten', 'nl'],
])('“%s” does not', (title, language) => {
  expect(isRoundUpTitle({ title, language })).toBe(false);
});
