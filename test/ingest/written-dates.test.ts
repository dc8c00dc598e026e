import { expect, test } from 'vitest';
import { parseMachineDate } from '../../lib/ingest/facts/parse-date.ts';
import { writtenDates } from '../../lib/ingest/facts/written-dates.ts';

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
])('%s is a day', (line, day) => {
  const [date] = writtenDates(line);

  expect(`${date?.year}-${date?.month}-${date?.day}`).toBe(day);
  expect(date?.ambiguous).toBe(false);
});

test('3/4/2026 may be two days, so it is marked', () => {
  expect(writtenDates('3/4/2026')[0]?.ambiguous).toBe(true);
});

test.each(['February 2023', 'in 2023', '31 February 2023', 'call 1234 5678', '10.30'])(
  '%s is no day',
  (line) => {
    expect(writtenDates(line)).toEqual([]);
  },
);

test.each([
  ['2026-11-21T18:30:00+01:00', '2026-11-21T17:30:00.000Z', 'instant'],
  ['Sat, 21 Nov 2026 18:30:00 GMT', '2026-11-21T18:30:00.000Z', 'instant'],
  ['2026-11-21', '2026-11-21T12:00:00.000Z', 'day'],
  [1_795_285_800, '2026-11-21T18:30:00.000Z', 'instant'],
])('machines write %s', (value, at, precision) => {
  expect(parseMachineDate(value, 'metadata', 0.9)).toMatchObject({ at, precision });
});

test.each(['yesterday', '0001-01-01T00:00:00Z', '2026-13-40', '', null, {}, 'Nov 21'])(
  '%s is no date',
  (value) => {
    expect(parseMachineDate(value, 'metadata', 0.9)).toBeNull();
  },
);
