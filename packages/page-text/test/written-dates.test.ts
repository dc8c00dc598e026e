import { expect, test } from 'vitest';
import { type LocalClock, parseMachineDate } from '../dates/machine-date.ts';
import { shortDate, writtenDates } from '../dates/written-dates.ts';
import { readDump } from '../index.ts';
import { generatedArticle } from './generated-article.ts';

test.each([
  ['May 22, 2023', '2023-5-22'],
  ['Published on 22nd of May 2023 at 10:30', '2023-5-22'],
  ['22. Mai 2023', '2023-5-22'],
  ['le 1er août 2023', '2023-8-1'],
  ['22 de mayo de 2023', '2023-5-22'],
  ['22 maggio 2023', '2023-5-22'],
  ['22 мая 2023', '2023-5-22'],
  ['2023年5月22日', '2023-5-22'],
  ['2023-05-22', '2023-5-22'],
  ['22.05.2023', '2023-5-22'],
  ['05/22/2023', '2023-5-22'],
  ['12. MÄR 2026 18:03', '2026-3-12'],
  ['22.05.202622. Mai 2026', '2026-5-22'],
  ['Northhaven-22/05/2026 20:00', '2026-5-22'],
])('%s is a day', (line, day) => {
  const [date] = writtenDates(line);

  expect(`${date?.year}-${date?.month}-${date?.day}`).toBe(day);
  expect(date?.ambiguous).toBe(false);
});

test('3/4/2026 may be two days, so it is marked', () => {
  expect(writtenDates('3/4/2026')[0]?.ambiguous).toBe(true);
});

test.each([
  'February 2023',
  'in 2023',
  '31 February 2023',
  'call 1234 5678',
  '10.30',
  'Version 2.4.26.1',
  'Version 1.2.26',
  'Termin: 24.12.26',
])('%s is no day', (line) => {
  expect(writtenDates(line)).toEqual([]);
});

test.each([' am 22.05.26 um 07:39 Uhr', ': 22.5.26', ' on Friday, 22.05.26'])(
  'behind a label “%s” is a day',
  (text) => {
    expect(shortDate(text)).toMatchObject({ year: 2026, month: 5, day: 22 });
  },
);

test.each([' am 12.10.59', ' by Ada Moss, version 10.4.11', ': 31.2.26', ': 2.4.26.1'])(
  'behind a label “%s” is no day of this century',
  (text) => {
    expect(shortDate(text)).toBeNull();
  },
);

const dayOf = (...head: readonly string[]) => {
  const { title, paragraphs } = generatedArticle(4);
  return readDump([title, ...head, ...paragraphs].join('\n')).publishedAt?.at.slice(0, 10);
};

test('two digits of a year are read behind a label of publication, where no full date is', () => {
  expect(dayOf('Veröffentlicht am 22.05.26 um 07:39 Uhr')).toBe('2026-05-22');
  expect(dayOf('27 November 2026', 'Published on 22.05.26')).toBe('2026-11-27');
  for (const line of ['Version 1.2.26', 'Geboren 12.10.59', 'Termin: 24.12.26', 'Tipp 3.2.99', '1.10.30 Uhr'])
    expect(dayOf(line)).toBeUndefined();
});

test('a line in Spanish with an American hour has no day before its month', () => {
  expect(dayOf('Publicado el 11/2/2026 17:30')).toBe('2026-02-11');
  expect(dayOf('Publicado el 11/2/2026 5:30 PM')).toBeUndefined();
  expect(dayOf('Publicado el 11/2/2026 5:30 PM ET')).toBe('2026-11-02');
});

test.each([
  ['2026-11-21T18:30:00+01:00', '2026-11-21T17:30:00.000Z', 'instant'],
  ['Sat, 21 Nov 2026 18:30:00 GMT', '2026-11-21T18:30:00.000Z', 'instant'],
  ['2026-11-21', '2026-11-21T12:00:00.000Z', 'day'],
  [1_795_285_800, '2026-11-21T18:30:00.000Z', 'instant'],
])('machines write %s', (value, at, precision) => {
  expect(parseMachineDate(value, 'metadata', 0.9)).toMatchObject({ at, precision });
});

test.each([
  '2026-11-20T18:30:00+01',
  '2026-11-20 18:30:00.123+01',
  '20261120T173000Z',
  '2026-11-20T17:30:00.000+0000',
  'Sat, 21 Nov 2026 06:30:00 +13:00',
  'Fri, 20 Nov 2026 18:30:00 CET',
  'Friday, 20 November 2026 12:30 EST',
  'Fri, 20 Nov 26 17:30 GMT',
  'Fri Nov 20 2026 18:30:00 GMT+0100 (Central European Standard Time)',
  'Fri Nov 20 17:30:00 2026',
  'Fri Nov 20 17:30:00 +0000 2026',
  'November 20, 2026, 12:30 p.m. EST',
  '11/20/2026 17:30',
  '/Date(1795195800000)/',
])('%s is half past five in Greenwich', (value) => {
  expect(parseMachineDate(value, 'feed', 0.9)).toMatchObject({
    at: '2026-11-20T17:30:00.000Z',
    precision: 'instant',
  });
});

test.each([
  '20 Nov 2026',
  'November 20, 2026',
  '20. November 2026',
  '20 novembre 2026',
  '20/11/2026',
  '20261120',
])('%s is a day without an hour', (value) => {
  expect(parseMachineDate(value, 'feed', 0.9)).toMatchObject({
    at: '2026-11-20T12:00:00.000Z',
    precision: 'day',
  });
});

test('a zone that means two places leaves the day', () => {
  expect(parseMachineDate('Fri, 20 Nov 2026 18:30:00 IST', 'feed', 0.9)).toMatchObject({ precision: 'day' });
});

test('a time without a zone is what the given clock says', () => {
  const auckland: LocalClock = (day, minute) => Date.parse(`${day}T00:00:00+13:00`) + minute * 60_000;

  expect(parseMachineDate('2026-11-21 06:30', 'feed', 0.9, auckland)?.at).toBe('2026-11-20T17:30:00.000Z');
  expect(parseMachineDate('2026-11-20T17:30:00Z', 'feed', 0.9, auckland)?.at).toBe(
    '2026-11-20T17:30:00.000Z',
  );
});

test.each([
  '2026-11-20T25:00:00Z',
  '2026-11-20T17:61:00Z',
  'Fri, 20 Nov 2026 17:30:00 +zz:00',
  '2026-11-20T11:30:00-06:00Textra',
  '3/4/2026 17:30',
  '2026',
  '20 Nov 2026 to 25 Nov 2026',
  '20 Nov 2026 - 3 min read',
])('%s is not guessed at', (value) => {
  expect(parseMachineDate(value, 'feed', 0.9)).toBeNull();
});

test.each(['yesterday', '0001-01-01T00:00:00Z', '2026-13-40', '', null, {}, 'Nov 21'])(
  '%s is no date',
  (value) => {
    expect(parseMachineDate(value, 'metadata', 0.9)).toBeNull();
  },
);

test.each([
  ['2004년 05월 28일  01:31:15', '2004-05-27T16:31:15.000Z'],
  ['2004-július-13T9:15-05:00', '2004-07-13T14:15:00.000Z'],
  ['Κυρ, 11 Ιούλ 2004 12:00:00 EST', '2004-07-11T17:00:00.000Z'],
])('“%s”, as systems of a country write it, is a moment', (text, at) => {
  expect(parseMachineDate(text, 'feed', 0.9)?.at).toBe(at);
});

test.each(['2003-12', '2003', '-0312', '03-12-31', 'Thu, 01 Jan 0100 00:00:01 +0100'])(
  '“%s” names no day',
  (text) => {
    expect(parseMachineDate(text, 'feed', 0.9)).toBeNull();
  },
);
