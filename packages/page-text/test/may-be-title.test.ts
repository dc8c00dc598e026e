import { expect, test } from 'vitest';
import { readDump } from '../index.ts';
import { scanLine } from '../lines/scan-line.ts';
import { mayBeTitle } from '../title/may-be-title.ts';
import { generatedArticle } from './generated-article.ts';

const { paragraphs } = generatedArticle(5);

test.each([
  ['the link to the page before', '« Ferry sold at last'],
  ['the link to the next page', 'How the board plays its cards »'],
  ['the way to the page', 'Search: Home » Pier closes'],
  ['what a script should have filled in', '{copyShortcut} to copy the link'],
  ['a list of tags', 'Ada Moss, News, Harbour, Pier, Kestrel'],
  ['a byline', 'By Ada Moss'],
  ['a photographer in German', 'Foto: Ada Moss'],
  ['a link to what is next', '→ More news'],
  ['an author and where they are', 'Ada Moss Harbour Correspondent, in Northhaven'],
  ['an author who is named twice', 'Ada Moss By Ada Moss'],
  ['who is on a picture', '(L-R) Ada Moss, Ida Lunn and Jo Marl'],
  ['a photographer', 'Photographer: Ada Moss for The Quay Chronicle'],
  ['a menu with colons', 'home: today: shop: search: contact:'],
  ['how long it takes to read', 'LETTURA: 1 minuti'],
  ['the same in English', '5 min read'],
  ['a notice', '© 2026 The Quay Chronicle. All rights reserved'],
])('%s is no headline', (_, text) => {
  expect(mayBeTitle(scanLine(text))).toBe(false);
});

test.each([
  ['in which somebody speaks', 'The pier has to go, harbour board says'],
  ['that is a quotation', '«Gute Planken alleine reichen nicht»'],
  ['that ends in a quotation', 'La présidente « assume » et « revendique »'],
  ['of three names', 'Rain, wind, silence'],
  ['of four names', 'Pier, Council, Northhaven, Ashdown'],
  ['behind an arrow', '→ Warum die Bahn im Winter teurer wird'],
  ['with a stroke', 'Start / Stop: how engines save fuel'],
  ['with the word home', 'Home / away: how councils cut care'],
  ['with a picture', 'Foto: Council closes the old pier for good'],
  ['with three colons', 'Live: Ukraine: Russland: neue Angriffe'],
  ['that begins like a byline', 'Von der Leyen tritt zurück'],
])('a headline %s may be one', (_, text) => {
  expect(mayBeTitle(scanLine(text))).toBe(true);
});

test.each([
  'Ihr Tageshoroskop für Samstag, 21.11.2026',
  'Horoscope du samedi 21 novembre',
  'Bonoloto: comprobar resultado del sorteo del viernes 20 de noviembre',
  'Oroscopo di oggi, sabato 21 novembre 2026',
  'Horóscopo do dia, sábado 21 de novembro',
  'Het weer voor zaterdag 21 november',
  'What to watch on Friday, November 20',
  'Résultats du 20 novembre',
])('the headline “%s” names a day', (text) => {
  expect(mayBeTitle(scanLine(text))).toBe(true);
});

test.each([
  'Madrid, sábado 21 de noviembre de 2026',
  'Le samedi 21 novembre 2026',
  'The Quay Chronicle, Saturday 21 November 2026',
  'Ausgabe vom Samstag, 21. November 2026',
  'Edición del viernes 20 de noviembre',
  'Veröffentlicht am Freitag, 20. November 2026',
  'Written by Ada Moss on Friday, November 20',
  'Today is Saturday, November 21, 2026',
  'Oslo, lørdag 21. november 2026',
  'Widder (21.3.–20.4.)',
])('“%s” says when a page was made', (text) => {
  expect(mayBeTitle(scanLine(text))).toBe(false);
});

test('a text below nothing but a few words and a day has them as its headline', () => {
  expect(readDump(['Police blotter, Nov. 19', ...paragraphs].join('\n')).title).toBe(
    'Police blotter, Nov. 19',
  );
  expect(readDump(['Published Nov. 19', ...paragraphs].join('\n')).title).toBeNull();
});

test('the headline of a live page is above its first post', () => {
  const posts = [
    '11:52 PM',
    'Schools closed on Monday',
    '10:20 PM',
    'Governor comes',
    '8:47 PM',
    'Second train hit',
  ];
  const live = posts.flatMap((line, i) => (i % 2 === 0 ? [line] : [line, paragraphs[(i - 1) / 2] ?? '']));
  const text = ['LIVE UPDATES: Greywater derailment', 'Last updated 11:52 PM', ...live].join('\n');

  expect(readDump(text).title).toBe('LIVE UPDATES: Greywater derailment');
});

test('a headline below one clock is a headline', () => {
  expect(readDump(['Menu', '11:52', 'Schools are closed on Monday', ...paragraphs].join('\n')).title).toBe(
    'Schools are closed on Monday',
  );
});

test('the marks of Markdown are no part of a headline or a paragraph', () => {
  const text = ['# Pier closes for good', ...paragraphs.map((it) => `* ${it}`), '* * *'].join('\n');
  const { title, paragraphs: found } = readDump(text);

  expect(title).toBe('Pier closes for good');
  expect(found).toEqual(paragraphs);
});

test('a headline with a full stop is one right above the byline', () => {
  const title = 'The pier was closed for two winters. Now it opens again.';
  const head = ['Menu', 'Harbour', title, 'By Mara Lindqvist', '21 November 2026'];

  expect(readDump([...head, ...paragraphs].join('\n')).title).toBe(title);
});

test('the text of a picture above a headline is none', () => {
  const { title } = generatedArticle(5);
  const head = [
    'Ralf Hase',
    'Firefighters put out a fire in the harbour on Friday.',
    title,
    '21 November 2026',
  ];

  expect(readDump([...head, ...paragraphs].join('\n')).title).toBe(title);
});

test('a standfirst with a full stop is none', () => {
  const { title } = generatedArticle(5);
  const head = ['Menu', title, 'The board found the money at last.', 'By Mara Lindqvist', '21 November 2026'];

  expect(readDump([...head, ...paragraphs].join('\n')).title).toBe(title);
});

test.each([
  'Council to decide pier issue on 4 December',
  'Bowie archive opens in London on 21 November 2026',
  'Labour MPs to take a stand on Brexit by 4 December',
  'Süddeutsche Zeitung erhält Preis am 4. Dezember',
  'Numéro un mondial, il arrête le 4 décembre',
  'Written exams begin on 4 December 2026',
])('the headline “%s” is of no edition', (text) => {
  expect(mayBeTitle(scanLine(text))).toBe(true);
});

test.each([
  'Quay Chronicle of Friday, 20 November 2026',
  'Newspaper of Saturday, 21 November 2026',
  'Quay Chronicle, edition of 21 November 2026',
  'Numéro du samedi 21 novembre 2026',
  'Archive for November 20, 2026',
])('“%s” names a newspaper of paper', (text) => {
  expect(mayBeTitle(scanLine(text))).toBe(false);
});

test('a clock above a headline and a list of other news with clocks do not make a live page', () => {
  const news = ['Ferry sold', 'Boats found', 'Storm ends'].flatMap((it, i) => [`1${6 - i}:20`, it]);
  const head = ['Quay Chronicle', 'News', 'Sport', '17:48', 'Council shuts the pier after a storm'];

  expect(readDump([...head, ...paragraphs, 'Latest news', ...news].join('\n')).title).toBe(head.at(-1));
});
