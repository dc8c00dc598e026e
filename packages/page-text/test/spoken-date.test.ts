import { expect, test } from 'vitest';
import { UTC_CLOCK } from '../dates/machine-date.ts';
import { spokenDate } from '../dates/spoken-date.ts';
import { readDump } from '../index.ts';
import { generatedArticle } from './generated-article.ts';

const fetched = { at: Date.parse('2026-11-20T16:00:00Z'), local: UTC_CLOCK };
const { title, paragraphs } = generatedArticle(5);

test.each([
  'Today, 15:48',
  'Heute um 15.48 Uhr',
  'today at 3:48 pm',
  'Publié aujourd’hui à 15h48',
  'Oggi alle 15:48',
  'Vandaag om 15:48',
  'i dag kl. 15.48',
  'hoy a las 15:48 h',
  'Hoje, 15:48',
  'dzisiaj, 15:48',
  'сегодня в 15:48',
  '今日 15時48分',
])('“%s” is a time of the day on which the page was fetched', (text) => {
  expect(spokenDate(text, fetched)).toMatchObject({ at: '2026-11-20T15:48:00.000Z', precision: 'instant' });
});

test.each([
  'heute, 17:48',
  'Gestern um 17.48 Uhr',
  'Publicerad i går 17:48',
  'wczoraj, 17:48',
  'hier à 17h48',
])('“%s” was the day before', (text) => {
  expect(spokenDate(text, fetched)?.at).toBe('2026-11-19T17:48:00.000Z');
});

test.each([
  ['vor 9 Stunden', '2026-11-20'],
  ['3 hours ago', '2026-11-20'],
  ['Hace 17 horas', '2026-11-19'],
  ['för 18 timmar sedan', '2026-11-19'],
  ['2 godziny temu', '2026-11-20'],
  ['9時間前', '2026-11-20'],
])('“%s” is of the day %s', (text, day) => {
  expect(spokenDate(text, fetched)).toMatchObject({ at: `${day}T12:00:00.000Z`, precision: 'day' });
});

test.each([
  'Today',
  'Heute',
  'Tagesschau heute 20 Uhr',
  'Live today 15:00',
  'Heute 12 Grad',
  'Öffnungszeiten heute 10:00 - 18:00',
  '5 things to know today',
  '3 hours',
  '5 min read',
  'vor 3 Tagen',
  'Vor 30 Jahren',
  'Marta 3 hours ago',
  'seadog44 yesterday at 10:15',
  'hoy 12 grados',
  'today at 28:15',
])('“%s” says nothing of when a page was made', (text) => {
  expect(spokenDate(text, fetched)).toBeNull();
});

test('the day is that of the place in which the page is read', () => {
  const local = (day: string, minute: number) => UTC_CLOCK(day, minute - 600);

  expect(spokenDate('today, 01:30', { at: fetched.at, local })?.at).toBe('2026-11-20T15:30:00.000Z');
});

test('a page that says “today” below its headline has a date where it is known when it was fetched', () => {
  const text = [title, 'Today, 15:48', ...paragraphs].join('\n');

  expect(readDump(text, { fetched }).publishedAt?.at).toBe('2026-11-20T15:48:00.000Z');
  expect(readDump(text).publishedAt).toBeNull();
});

test('a written day is believed before “today”', () => {
  const text = [title, '18 November 2026', 'Today, 15:48', ...paragraphs].join('\n');

  expect(readDump(text, { fetched }).publishedAt?.at).toBe('2026-11-18T12:00:00.000Z');
});

test('of two days on one line the one behind “published” counts', () => {
  const text = [title, 'Uppdaterad 2026-11-20 19:10 Publicerad 2026-11-19 08:15', ...paragraphs].join('\n');

  expect(readDump(text).publishedAt?.at).toBe('2026-11-19T12:00:00.000Z');
});

test('an older article that is named above the headline does not date this one', () => {
  const older = 'First published 3 March 2019: our review of the old hall';

  expect(
    readDump(['Published 20 November 2026', older, title, ...paragraphs].join('\n')).publishedAt?.at,
  ).toBe('2026-11-20T12:00:00.000Z');
});

test('a day on the first line is the article’s when a word says so, else the newspaper’s', () => {
  const below = [title, ...paragraphs];

  expect(readDump(['Stand: 20.11.2026 16:05 Uhr', ...below].join('\n')).publishedAt?.at).toBe(
    '2026-11-20T12:00:00.000Z',
  );
  expect(readDump(['20.11.2026', ...below].join('\n')).publishedAt).toBeNull();
});

test('a clock that is a little ahead of the copy is of its day, at no certain hour', () => {
  expect(spokenDate('Today, 16:01', fetched)).toMatchObject({
    at: '2026-11-20T12:00:00.000Z',
    precision: 'day',
  });
});

test.each(['Updated 3 hours ago', 'Zuletzt aktualisiert: heute, 15:48', 'Mis à jour hier à 15h48'])(
  '“%s” does not say when a page was made',
  (text) => {
    expect(spokenDate(text, fetched)).toBeNull();
  },
);
