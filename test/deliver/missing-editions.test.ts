import { describe, expect, test } from 'vitest';
import { overdueEditions, unclosedEditions } from '../../lib/deliver/missing-editions.ts';
import { aSchedule, aScheduledEdition, WORKING_DAYS } from '../support/a-schedule.ts';

const schedule = aSchedule({
  editions: [aScheduledEdition({ days: WORKING_DAYS })],
  holidays: ['2026-11-30'],
});
const overdue = (at: string, ...ids: string[]) =>
  overdueEditions(
    ids.map((id) => ({ id })),
    new Date(at),
    { schedule },
  );

describe('an edition is missing', () => {
  test('from an hour after its press time on, until it is frozen', () => {
    expect(overdue('2026-11-24T05:59:00Z', '2026-11-23')).toEqual([]);
    expect(overdue('2026-11-24T06:00:00Z', '2026-11-23')).toEqual(['2026-11-24']);
    expect(overdue('2026-11-24T06:01:00Z', '2026-11-24', '2026-11-23')).toEqual([]);
  });

  test('but not at the weekend, nor on a holiday', () => {
    for (const at of ['2026-11-28T12:00:00Z', '2026-11-29T12:00:00Z', '2026-11-30T12:00:00Z'])
      expect(overdue(at, '2026-11-27')).toEqual([]);
    expect(overdue('2026-12-01T06:00:00Z', '2026-11-27')).toEqual(['2026-12-01']);
  });

  test('still on Saturday, when Friday’s was never made', () => {
    expect(overdue('2026-11-28T12:00:00Z', '2026-11-26')).toEqual(['2026-11-27']);
  });

  test('for two days: a weekly of last Saturday among many dailies is not asked for on Friday', () => {
    const weekly = aSchedule({ editions: [aScheduledEdition({ name: 'week', days: ['sat'] })] });
    const missing = (at: string) => overdueEditions([], new Date(at), { schedule: weekly });
    expect(missing('2026-11-23T05:00:00Z')).toEqual(['2026-11-21-1-week']);
    expect(missing('2026-11-23T05:01:00Z')).toEqual([]);
  });

  test('before the first edition of all', () => {
    expect(overdue('2026-11-25T12:00:00Z')).toEqual(['2026-11-25']);
  });
});

describe('on the day on which the schedule changes, what was made under the old one counts', () => {
  const twice = aSchedule({
    editions: [
      aScheduledEdition({ name: 'early', publishAt: '03:00' }),
      aScheduledEdition({ name: 'morning', place: 2 }),
    ],
  });
  const at = new Date('2026-11-24T08:00:00Z');

  test.each([
    ['the only edition of the day', ['2026-11-24'], []],
    ['an edition that has moved in the day', ['2026-11-24-1-morning'], ['2026-11-24-1-early']],
    ['another one', ['2026-11-23-2-morning'], ['2026-11-24-1-early', '2026-11-24-2-morning']],
  ])('%s', (_what, made, missing) => {
    const rows = made.map((id) => ({ id }));
    expect(overdueEditions(rows, at, { schedule: twice })).toEqual(missing);
  });

  test('a day that was made under names is not missing without them', () => {
    expect(overdueEditions([{ id: '2026-11-24-2-morning' }], at, { schedule })).toEqual([]);
  });
});

test('an open edition is unclosed after two days', () => {
  const open = [{ id: '2026-11-22', frozenAt: '2026-11-22T05:00:00.000Z' }];
  expect(unclosedEditions(open, new Date('2026-11-24T05:00:00Z'))).toEqual([]);
  expect(unclosedEditions(open, new Date('2026-11-24T05:00:01Z'))).toEqual(['2026-11-22']);
});
