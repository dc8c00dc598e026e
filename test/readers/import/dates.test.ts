import { expect, test } from 'vitest';
import { type DateOrder, isNoDate, looksLikeADate, readDate } from '../../../lib/readers/import/dates.ts';

const NOW = '2026-11-22T08:00:00.000Z';
const read = (text: string, order: DateOrder = null) => readDate(text, order, NOW);

test.each([
  ['2019-05-02 09:00:00', '2019-05-02T09:00:00.000Z'],
  ['2024-03-05T09:14:01Z', '2024-03-05T09:14:01.000Z'],
  ['2024-01-12T10:00:00.000Z', '2024-01-12T10:00:00.000Z'],
  ['2024-01-12T10:00:00+02:00', '2024-01-12T08:00:00.000Z'],
  ['2024-01-12 10:00:00 -0330', '2024-01-12T13:30:00.000Z'],
  ['2024-01-12 10:00:00+00', '2024-01-12T10:00:00.000Z'],
  ['2024-05-01', '2024-05-01T00:00:00.000Z'],
  ['2024-02-29 10:00 UTC', '2024-02-29T10:00:00.000Z'],
  ['5 Mar 2024', '2024-03-05T00:00:00.000Z'],
  ['1 January 2024', '2024-01-01T00:00:00.000Z'],
  ['Dec 31, 2023', '2023-12-31T00:00:00.000Z'],
  ['March 5, 2024 9:14 PM', '2024-03-05T21:14:00.000Z'],
  ['Tue, 05 Mar 2024 12:00:00 GMT', '2024-03-05T12:00:00.000Z'],
  ['Sept 9, 2023, 12:05 am', '2023-09-09T00:05:00.000Z'],
  ['2021/4/5', '2021-04-05T00:00:00.000Z'],
  ['2021-4-15 9:12', '2021-04-15T09:12:00.000Z'],
  ['2021年4月5日', '2021-04-05T00:00:00.000Z'],
  ['2021. 4. 15.', '2021-04-15T00:00:00.000Z'],
  ['2021년 4월 15일', '2021-04-15T00:00:00.000Z'],
  ['1618478353', '2021-04-15T09:19:13.000Z'],
  ['1618478353123', '2021-04-15T09:19:13.123Z'],
])('%s is %s', (text, instant) => {
  expect(read(text)).toBe(instant);
});

test.each([
  ['15/04/2021 10:00', 'dmy', '2021-04-15T10:00:00.000Z'],
  ['04/05/2021', 'dmy', '2021-05-04T00:00:00.000Z'],
  ['04/05/2021', 'mdy', '2021-04-05T00:00:00.000Z'],
  ['4.5.2021 7:05', 'dmy', '2021-05-04T07:05:00.000Z'],
  ['04/05/21 09:12 AM', 'mdy', '2021-04-05T09:12:00.000Z'],
  ['1/2/2021 1:02:03 PM', 'mdy', '2021-01-02T13:02:03.000Z'],
] as const)('%s, %s, is %s', (text, order, instant) => {
  expect(read(text, order)).toBe(instant);
});

test.each([
  '15/04/2021 10:00',
  '04/05/2021',
  'last spring',
  '1400-01-26',
  '1989-12-31',
  '45012',
  '20210415',
  '16184783531',
  '2024-02-30',
  '2024-13-01',
  '2024-05-01 25:00',
  '5 Foo 2024',
])('%s is no day that anybody can vouch for', (text) => {
  expect(read(text)).toBe('unreadable');
});

test.each(['', '0000-00-00', '0001-01-01T00:00:00', '1899-12-30', '1900-01-00', '1970-01-01 00:00:00'])(
  '%j is a date that is not there',
  (text) => {
    expect(read(text)).toBeNull();
  },
);

test('a date that is valid only in the other order is unreadable', () => {
  expect(read('15/04/2021', 'mdy')).toBe('unreadable');
  expect(read('15/04/121', 'dmy')).toBe('unreadable');
  expect(read('15/04/99', 'dmy')).toBe('future');
});

test('consent in the future is refused, but it may be tomorrow elsewhere', () => {
  expect(read('2999-01-01')).toBe('future');
  expect(read('2026-11-23')).toBe('2026-11-23T00:00:00.000Z');
});

test('an empty cell and MySQL’s zero date are no date', () => {
  expect([read(''), read('0000-00-00 00:00:00')]).toEqual([null, null]);
});

test('a cell of spaces is no date and costs no time', () => {
  const began = performance.now();

  expect(read(`1 Jan 2020 10:00${' '.repeat(100_000)}x`)).toBe('unreadable');
  expect(performance.now() - began).toBeLessThan(1_000);
});

test.each(['2021-04-15 09:12:33 EST', '2021-04-15 maybe', '2021-04-15 09:12:33 CEST'])(
  '%s is no date: a name alone is not an offset',
  (text) => {
    expect(read(text)).toBe('unreadable');
  },
);

test('Go writes the name behind the offset', () => {
  expect(read('2021-04-15 09:12:33.123 +0200 CEST')).toBe('2021-04-15T07:12:33.000Z');
  expect(read('2021-04-15 09:12:33 +0000 UTC')).toBe('2021-04-15T09:12:33.000Z');
});

test.each([
  '1969-12-31 19:00:00',
  '1969-12-31T16:00:00-08:00',
  '01/01/1970',
  '1/1/1970',
  '12/31/1969',
  '00/00/0000',
  '0',
])('%s is a day that is not there', (text) => {
  expect(isNoDate(text)).toBe(true);
  expect(read(text)).toBeNull();
});

test('a day near those of a program’s zero is a day', () => {
  for (const text of ['1969-12-30', '11/01/1970', '01/01/1971', '01', '0.5'])
    expect(isNoDate(text)).toBe(false);
});

test('a cell looks like a day in every spelling that is read, and in some that are not', () => {
  for (const text of ['2021-04-05', '5 Mar 2021', '2021年4月5日', '1618478353', '15/04/2021'])
    expect(looksLikeADate(text)).toBe(true);
  for (const text of ['yes', '12', 'weekly', '0000-00-00', '']) expect(looksLikeADate(text)).toBe(false);
});
