import { expect, test } from 'vitest';
import { isColumnTitle } from '../columns.ts';

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
