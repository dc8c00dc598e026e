import { expect, test } from 'vitest';
import { readPage } from '../index.ts';
import { generatedArticle } from './generated-article.ts';

const { title, paragraphs } = generatedArticle(3);
const text = paragraphs.map((it) => `<p>${it}</p>`).join('\n');

/** A page without metadata, with these around its headline and text. */
const pageOf = ({ above = '', below = '', first = '', foot = '' }) =>
  readPage(
    `<html><body><div>${above}</div><h1>${title}</h1><div>${below}</div><div class="text">${first}${text}</div><div>${foot}</div></body></html>`,
  );
const dayOf = (around: Parameters<typeof pageOf>[0]): string | undefined =>
  pageOf(around)?.publishedAt?.at.slice(0, 10);

test.each([
  ['20 November 2026'],
  ['Von Ada Moss | 20. November 2026, 17:05 Uhr'],
  ['vendredi 20 novembre 2026'],
  ['Datum: 20.11.2026'],
])('the date between headline and text is the article’s: %s', (line) => {
  expect(dayOf({ below: `<p>${line}</p>` })).toBe('2026-11-20');
});

test('of two dates below the headline the nearer one is the article’s, whatever dates follow', () => {
  const below = '<p>20 November 2026</p><p>Statement of the harbour board, 19 November 2026</p>';
  const first = '<p>from 1 January 2027 for lorries, buses and vans</p><p>1 July 2027 for all others</p>';
  expect(dayOf({ below, first })).toBe('2026-11-20');
});

test('a date right above the headline is the article’s, with a weekday only in the same article', () => {
  const line = '<p>Freitag, 20. November 2026</p>';
  const inArticle = (above: string) =>
    readPage(`<body><article>${above}<h1>${title}</h1>${text}</article></body>`)?.publishedAt?.at.slice(
      0,
      10,
    );
  expect(inArticle(line)).toBe('2026-11-20');
  expect(inArticle(`${line}<p>Politics</p><p>Sport</p><p>Culture</p>`)).toBeUndefined();
  expect(dayOf({ above: `<p>Politics</p>${line.replace('Freitag, ', '')}` })).toBe('2026-11-20');
  for (const masthead of [line, `<header>${line}</header>`, `<nav>${line.replace('Freitag, ', '')}</nav>`])
    expect(dayOf({ above: masthead })).toBeUndefined();
});

test('a bar with the day of the fetch is no date of the article below it', () => {
  const bar = '<div class="topbar">Saturday, 28 November 2026</div>';
  expect(readPage(`<body>${bar}<main><h1>${title}</h1>${text}</main></body>`)?.publishedAt).toBeNull();
});

test('a sentence above the headline does not hide the date below it', () => {
  const page = pageOf({
    above: '<p>This page was archived on 20 November 2026.</p>',
    below: '<p>By Ann Lee</p><p>4 March 2019</p>',
  });
  expect(page?.publishedAt?.at.slice(0, 10)).toBe('2019-03-04');
});

test.each([
  ['Karlsruhe, (20.11.2026). The board of the harbour met again'],
  ['(20.11.2026) The board of the harbour met again'],
  ['20.11.2026 – The board of the harbour met again'],
  ['20. November 2026. Der Hafenrat ist noch einmal zusammengetreten'],
  ['20.11.2026 „Der Hafen ist gut in das Jahr gestartet“, sagt der Hafenrat'],
  ['LEEDS, 20 November 2026 (PA) – The board of the harbour met again'],
])('a report may open with its day: %s', (opening) => {
  expect(dayOf({ first: `<p>${opening}, and this time it decided what to do about the pier.</p>` })).toBe(
    '2026-11-20',
  );
});

test.each([
  ['On 20 November 2026 the board of the harbour met again'],
  ['Friday, 20 November 2026, was the day on which the board met again'],
  ['Am Freitag, 20. November 2026, ist der Hafenrat noch einmal zusammengetreten'],
  ['20 November 2026 was the day on which the board met again'],
  ['20 novembre 2026 restera dans les mémoires'],
  ['Le 20 novembre 2026, le conseil du port s’est réuni'],
  ['El 20 de noviembre de 2026 se reunió el consejo del puerto'],
  ['Since 20 November 2026 the pier has been closed'],
  ['Bis zum 20. November 2026 bleibt der Steg gesperrt'],
  ['The law of 20 November 2026 applies from now on'],
  ['Leeds, which on 20 November 2026 lost its last pier'],
  ['The fair is open until 20 November 2026. The board of the harbour met again'],
])('a day that the text tells of dates no article: %s', (opening) => {
  const first = `<p>${opening}, and nobody in the town had expected what would come of it.</p>`;
  expect(dayOf({ first })).toBeUndefined();
});

test.each([
  ['Dieser Artikel wurde am 20. November 2026 um 14:48 von Ada geschrieben.'],
  ['This entry was posted on November 20, 2026 at 5:06 pm and is filed under Harbour.'],
  ['erstellt von Ada — veröffentlicht 20.11.2026 06:00'],
  ['Gespeichert von ada am 20. November 2026 - 18:55'],
  ['Publié par Ada le 20 novembre 2026'],
  ['Submitted by ada on 20 November 2026'],
])('what a blog says of itself at its foot is believed: %s', (line) => {
  expect(dayOf({ foot: `<p>${line}</p>` })).toBe('2026-11-20');
});

test.each([
  ['© 20.11.2026 Harbour Board'],
  ['Copyright 2026'],
  ['Next meeting: 20 November 2026'],
  ['Other news: Market hall to reopen, 20 November 2026'],
  ['Ada Moss wrote on 20 November 2026'],
])('what else is at the foot of a page is no date of the article: %s', (line) => {
  expect(dayOf({ foot: `<p>${line}</p>` })).toBeUndefined();
});

test('a comment below the article dates nothing', () => {
  const comment = '<div class="comments"><p>Posted by Ada on 20 November 2026</p><p>About time.</p></div>';
  expect(dayOf({ foot: comment })).toBeUndefined();
});

test.each([
  ['Mis à jour le 20 novembre 2026'],
  ['Aktualisiert: 20.11.2026'],
  ['Updated 20 November 2026'],
  ['Letzte Aktualisierung: 20.11.2026'],
])('a change dates a page that says nothing else, and is kept as one: %s', (line) => {
  for (const around of [{ below: `<p>${line}</p>` }, { foot: `<p>${line}</p>` }]) {
    const page = pageOf(around);
    expect(page?.publishedAt).toMatchObject({ at: '2026-11-20T12:00:00.000Z', confidence: 0.55 });
    expect(page?.updatedAt).toMatchObject({ at: '2026-11-20T12:00:00.000Z' });
  }
});

test('beside the day of publication a change is only a change', () => {
  const page = pageOf({ below: '<p>Aktualisiert: 21.11.2026</p><p>20. November 2026</p>' });
  expect(page?.publishedAt).toMatchObject({ at: '2026-11-20T12:00:00.000Z', confidence: 0.85 });
  expect(page?.updatedAt).toMatchObject({ at: '2026-11-21T12:00:00.000Z' });
});

test.each([
  'Auction on 14 May 2027',
  'Anmeldung bis 14. Mai 2027',
  'Exposition du 14 mai 2027',
  'Open from 14 May 2027',
])('the day of an event below the headline gives way to that of the article: %s', (line) => {
  expect(dayOf({ below: `<p>${line}</p><p>Jo Lanning, 20 Nov 2026</p>` })).toBe('2026-11-20');
  expect(dayOf({ below: `<p>Published on 20 November 2026</p><p>${line}</p>` })).toBe('2026-11-20');
});

test('a day beside the headline is told with the hour that its markup knows', () => {
  const time = (at: string) => pageOf({ below: `<p><time datetime="${at}">20 November 2026</time></p>` });
  expect(time('2026-11-20T17:20:00Z')?.publishedAt).toMatchObject({
    at: '2026-11-20T17:20:00.000Z',
    precision: 'instant',
    confidence: 0.85,
  });
  expect(time('2026-11-20')?.publishedAt).toMatchObject({ precision: 'day' });
  expect(time('2026-11-21T11:00:00Z')?.publishedAt?.at).toBe('2026-11-20T12:00:00.000Z');
  expect(time('2026-11-25T17:20:00Z')?.publishedAt?.at).toBe('2026-11-20T12:00:00.000Z');
});

test.each([
  ['de', null, '2026-03-09'],
  ['en-GB', null, '2026-03-09'],
  ['en', 'https://post.example.co.uk/pier', '2026-03-09'],
  ['fr_FR', null, '2026-03-09'],
  ['en-US', null, '2026-09-03'],
  ['en', null, undefined],
  ['en-US', 'https://post.example.co.uk/pier', undefined],
  ['en-US', 'https://www.dailyquay.co.ke/pier', undefined],
  ['en-US', 'https://quay.co/pier', '2026-09-03'],
  ['en-CA', null, undefined],
  ['es-US', null, undefined],
  ['ja', null, undefined],
])(
  '09/03/2026 is read as the language of the page writes days, if it is known: %s %s',
  (language, url, day) => {
    const html = `<html lang="${language}"><body><h1>${title}</h1><p>09/03/2026</p>${text}</body></html>`;
    expect(readPage(html, { url })?.publishedAt?.at.slice(0, 10)).toBe(day);
  },
);
