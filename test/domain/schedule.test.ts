import { describe, expect, test } from 'vitest';
import {
  daysSinceLast,
  editionAfter,
  editionAt,
  editionNamed,
  editionsAhead,
  editionsDueBy,
  hasWeekAndWeekend,
  isPlanned,
  isWeekly,
  mostEditionsADay,
  nightWithout,
  timesOf,
} from '../../lib/domain/schedule.ts';
import { aSchedule, aScheduledEdition, WORKING_DAYS } from '../support/a-schedule.ts';

// 22 November 2026 is a Sunday.
const workingDays = aSchedule({ editions: [aScheduledEdition({ days: WORKING_DAYS })] });
const christmas = { ...workingDays, holidays: ['2026-12-25', '2026-12-28'] };
const weekly = aSchedule({ editions: [aScheduledEdition({ days: ['sat'] })] });
const twiceADay = aSchedule({
  editions: [
    aScheduledEdition({ name: 'morning' }),
    aScheduledEdition({
      name: 'evening',
      place: 2,
      publishAt: '17:00',
      deliverAt: '18:00',
      days: WORKING_DAYS,
    }),
  ],
});

const first = (count: number, ids: Iterable<string>) => [...ids].slice(0, count);

describe('on which days editions are planned', () => {
  test.each([
    ['2026-11-20', true],
    ['2026-11-21', false],
    ['2026-11-22', false],
    ['2026-11-23', true],
    ['2026-12-25', false],
    ['2026-11-23-2-evening', false],
  ])('%s for working days with two holidays: %s', (id, is) => {
    expect(isPlanned(christmas, id)).toBe(is);
  });
});

describe('the days since the edition before', () => {
  test.each([
    ['a daily', aSchedule(), '2026-11-23', 1],
    ['working days, on Tuesday', workingDays, '2026-11-24', 1],
    ['working days, on Monday', workingDays, '2026-11-23', 3],
    ['working days, on the Tuesday after two holidays and a weekend', christmas, '2026-12-29', 5],
    ['a weekly', weekly, '2026-11-21', 7],
    ['the evening of a weekday', twiceADay, '2026-11-24-2-evening', 1],
    ['the evening of Monday', twiceADay, '2026-11-23-2-evening', 3],
    ['the morning of Monday', twiceADay, '2026-11-23-1-morning', 1],
    ['an edition outside of the schedule', workingDays, '2026-11-21', 1],
    ['a name that the schedule does not know', twiceADay, '2026-11-21-1-noon', 1],
  ])('%s', (_, schedule, id, days) => {
    expect(daysSinceLast(schedule, id)).toBe(days);
  });
});

describe('the edition after this one', () => {
  test.each([
    ['a daily', aSchedule(), '2026-11-22', '2026-11-23'],
    ['working days, on Friday', workingDays, '2026-11-20', '2026-11-23'],
    ['before two holidays and a weekend', christmas, '2026-12-24', '2026-12-29'],
    ['the morning of a weekday', twiceADay, '2026-11-23-1-morning', '2026-11-23-2-evening'],
    ['the evening', twiceADay, '2026-11-23-2-evening', '2026-11-24-1-morning'],
    ['no edition at all', aSchedule({ editions: [] }), '2026-11-22', null],
  ])('%s', (_, schedule, id, next) => {
    expect(editionAfter(schedule, id)).toBe(next);
  });
});

describe('the edition at an instant', () => {
  test.each([
    ['before the first press time it is the first', '2026-11-23T03:00:00Z', '2026-11-23-1-morning'],
    ['from its press time on it is the evening', '2026-11-23T17:00:00Z', '2026-11-23-2-evening'],
    ['a minute before it is the morning', '2026-11-23T16:59:00Z', '2026-11-23-1-morning'],
    ['on Sunday there is a morning only', '2026-11-22T20:00:00Z', '2026-11-22-1-morning'],
  ])('%s', (_, at, id) => {
    expect(editionAt(twiceADay, new Date(at))).toBe(id);
  });

  test('is the one that a person may make on a day off', () => {
    expect(editionAt(workingDays, new Date('2026-11-21T12:00:00Z'))).toBe('2026-11-21');
  });

  test('is of the day in the newsletter’s zone', () => {
    const tokyo = { ...aSchedule(), timeZone: 'Asia/Tokyo' };
    expect(editionAt(tokyo, new Date('2026-11-22T20:00:00Z'))).toBe('2026-11-23');
  });
});

describe('the editions ahead', () => {
  test('begin with the current one and leave out days off', () => {
    expect(first(3, editionsAhead(workingDays, new Date('2026-11-20T12:00:00Z')))).toEqual([
      '2026-11-20',
      '2026-11-23',
      '2026-11-24',
    ]);
    expect(first(1, editionsAhead(workingDays, new Date('2026-11-21T12:00:00Z')))).toEqual(['2026-11-23']);
    expect(first(2, editionsAhead(christmas, new Date('2026-12-24T12:00:00Z')))).toEqual([
      '2026-12-24',
      '2026-12-29',
    ]);
  });

  test('of one day come in the order of their press times', () => {
    expect(first(3, editionsAhead(twiceADay, new Date('2026-11-20T20:00:00Z')))).toEqual([
      '2026-11-20-2-evening',
      '2026-11-21-1-morning',
      '2026-11-22-1-morning',
    ]);
  });

  test('are none when every day is a holiday, instead of looking for ever', () => {
    expect([...editionsAhead(aSchedule({ editions: [] }), new Date('2026-11-20T20:00:00Z'))]).toEqual([]);
  });
});

describe('the editions that should have been made', () => {
  const by = (schedule: Parameters<typeof editionsDueBy>[0], at: string) =>
    editionsDueBy(schedule, new Date(at));

  test('are the last of every name', () => {
    expect(by(workingDays, '2026-11-22T12:00:00Z')).toEqual(['2026-11-20']);
    expect(by(workingDays, '2026-11-23T04:59:00Z')).toEqual(['2026-11-20']);
    expect(by(workingDays, '2026-11-23T05:00:00Z')).toEqual(['2026-11-23']);
    expect(by(christmas, '2026-12-28T23:00:00Z')).toEqual(['2026-12-24']);
    expect(by(twiceADay, '2026-11-23T06:00:00Z')).toEqual(['2026-11-23-1-morning', '2026-11-20-2-evening']);
  });

  test('go by the clock of the newsletter, where it may be tomorrow already', () => {
    const auckland = { ...aSchedule(), timeZone: 'Pacific/Auckland' };
    // 05:00 on the 23rd in Auckland.
    expect(by(auckland, '2026-11-22T16:00:00Z')).toEqual(['2026-11-23']);
    expect(by(auckland, '2026-11-22T15:59:00Z')).toEqual(['2026-11-22']);
  });

  test.each([
    ['the night of 23 hours', '2026-03-29T03:59:00Z', '2026-03-28', '2026-03-29T04:00:00Z', '2026-03-29'],
    ['the night of 25 hours', '2026-10-25T04:59:00Z', '2026-10-24', '2026-10-25T05:00:00Z', '2026-10-25'],
  ])('keep to the wall clock in %s', (_, before, last, after, next) => {
    expect(by(aSchedule(), before)).toEqual([last]);
    expect(by(aSchedule(), after)).toEqual([next]);
  });
});

describe('a press time that the clocks skip', () => {
  test.each([
    ['Europe/London', 90, '2026-03-29'],
    ['Europe/London', 60, '2026-03-29'],
    ['Europe/London', 59, null],
    ['Europe/London', 120, null],
    ['America/New_York', 150, '2026-03-08'],
    ['Australia/Lord_Howe', 135, '2026-10-04'],
    ['Asia/Kolkata', 150, null],
  ])('in %s at minute %i: %s', (zone, minute, night) => {
    expect(nightWithout(zone, minute, '2026-01-01')).toBe(night);
  });
});

test('an edition has the times of its name, and of the first when the schedule no longer knows it', () => {
  expect(timesOf(twiceADay, '2026-11-23-2-evening')).toMatchObject({
    publishAt: '17:00',
    deliverAt: '18:00',
  });
  expect(timesOf(twiceADay, '2026-11-23')).toMatchObject({ publishAt: '05:00', deliverAt: '06:30' });
});

test('an edition can be named, even on a day off, but not by a name that the schedule does not know', () => {
  const sunday = new Date('2026-11-22T12:00:00Z');
  expect(editionNamed(twiceADay, 'evening', sunday)).toBe('2026-11-22-2-evening');
  expect(editionNamed(twiceADay, 'noon', sunday)).toBeNull();
});

test('a daily and a weekday edition beside a weekly have both kinds of days, a weekly has not', () => {
  const beside = aSchedule({
    editions: [
      aScheduledEdition({ name: 'week', days: ['sat'] }),
      aScheduledEdition({ name: 'noon', place: 2, days: WORKING_DAYS }),
    ],
  });
  expect([aSchedule(), beside, weekly, workingDays].map(hasWeekAndWeekend)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test('the busiest day of the week counts, not the number of names', () => {
  const apart = aSchedule({
    editions: [
      aScheduledEdition({ name: 'week', days: ['sat'] }),
      aScheduledEdition({ name: 'noon', place: 2, days: ['mon'] }),
    ],
  });
  expect([aSchedule(), twiceADay, apart].map(mostEditionsADay)).toEqual([1, 2, 1]);
});

test('a name that comes on one day of the week is a weekly, whatever comes beside it', () => {
  const both = aSchedule({
    editions: [
      aScheduledEdition({ name: 'morning', days: WORKING_DAYS }),
      aScheduledEdition({ name: 'week', place: 2, days: ['sat'] }),
    ],
  });
  expect(isWeekly(both, '2026-11-28-2-week')).toBe(true);
  expect(isWeekly(both, '2026-11-24-1-morning')).toBe(false);
  expect(isWeekly(both, '2026-11-24')).toBe(false);
});
