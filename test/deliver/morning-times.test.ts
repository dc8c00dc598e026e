import { describe, expect, test } from 'vitest';
import { morningTimes } from '../../lib/deliver/morning-times.ts';
import { aSchedule, aScheduledEdition } from '../support/a-schedule.ts';
import { aPolicy } from '../support/delivery-builders.ts';

const EDITION = { id: '2026-11-22', frozenAt: '2026-11-22T05:00:00.000Z' };
const TOKYO = { zone: 'Asia/Tokyo', minute: 390 };
const LISBON = { zone: 'Europe/Lisbon', minute: 390 };
const OWN = aPolicy({ localMorning: true, cutOffHours: 22, leadMinutes: 15 });

test('a morning is due at its own hour in its own zone', () => {
  expect(morningTimes(EDITION, LISBON, OWN)).toEqual({
    planAt: '2026-11-22T06:15:00.000Z',
    dueAt: '2026-11-22T06:30:00.000Z',
    cutOffAt: '2026-11-23T04:30:00.000Z',
  });
});

test('everybody’s morning is the newsletter’s where readers have none of their own', () => {
  const policy = aPolicy({ localMorning: false, newsletterZone: 'Europe/London', deliverAtMinute: 420 });
  expect(morningTimes(EDITION, TOKYO, policy).dueAt).toBe('2026-11-22T07:00:00.000Z');
});

test('an edition made after a morning is due at once, and its cut-off counts from then', () => {
  expect(morningTimes(EDITION, TOKYO, OWN)).toMatchObject({
    dueAt: EDITION.frozenAt,
    cutOffAt: '2026-11-23T03:00:00.000Z',
  });
});

test('a zone that skips the day gets the edition when it is made', () => {
  const skipped = { id: '2011-12-30', frozenAt: '2011-12-30T05:00:00.000Z' };
  const times = morningTimes(skipped, { zone: 'Pacific/Apia', minute: 390 }, OWN);
  expect(times.dueAt).toBe(skipped.frozenAt);
});

const twiceADay = aSchedule({
  editions: [
    aScheduledEdition({ name: 'morning' }),
    aScheduledEdition({ name: 'evening', place: 2, publishAt: '17:00', deliverAt: '18:00' }),
  ],
});

test('with several editions a day each is due at its own hour in the reader’s zone, and ends when the next is due', () => {
  const policy = aPolicy({ localMorning: true, cutOffHours: 22, schedule: twiceADay });
  const late = { zone: 'Europe/Lisbon', minute: 600 };
  expect(morningTimes({ ...EDITION, id: '2026-11-22-1-morning' }, late, policy)).toMatchObject({
    dueAt: '2026-11-22T06:30:00.000Z',
    cutOffAt: '2026-11-22T18:00:00.000Z',
  });
  const evening = { id: '2026-11-22-2-evening', frozenAt: '2026-11-22T17:00:00.000Z' };
  expect(morningTimes(evening, late, policy)).toMatchObject({
    dueAt: '2026-11-22T18:00:00.000Z',
    cutOffAt: '2026-11-23T06:30:00.000Z',
  });
});

describe('far east of the newsletter’s zone, where the hour goes by before an edition is made', () => {
  const NEW_YORK = { ...twiceADay, timeZone: 'America/New_York' };
  const policy = aPolicy({ localMorning: true, cutOffHours: 22, schedule: NEW_YORK });
  const madeAtFive = { id: '2026-11-22-1-morning', frozenAt: '2026-11-22T10:00:20.000Z' };

  test.each([
    ['Asia/Singapore', '2026-11-22T10:00:20.000Z'],
    ['Pacific/Auckland', '2026-11-22T10:00:20.000Z'],
  ])('%s: an edition lasts until the next one is made', (zone, dueAt) => {
    const times = morningTimes(madeAtFive, { zone, minute: 390 }, policy);
    expect(times).toMatchObject({ dueAt, cutOffAt: '2026-11-22T22:00:00.000Z' });
  });
});

test('a weekly that comes just behind a daily does not end it, nor the daily the weekly', () => {
  const schedule = aSchedule({
    editions: [
      aScheduledEdition({ name: 'daily' }),
      aScheduledEdition({
        name: 'week',
        place: 2,
        days: ['sun'],
        publishAt: '05:10',
        deliverAt: '06:35',
        repeats: true,
      }),
    ],
  });
  const policy = aPolicy({ localMorning: true, cutOffHours: 22, schedule });
  expect(morningTimes({ ...EDITION, id: '2026-11-22-1-daily' }, LISBON, policy).cutOffAt).toBe(
    '2026-11-23T04:30:00.000Z',
  );
  expect(morningTimes({ ...EDITION, id: '2026-11-22-2-week' }, LISBON, policy).cutOffAt).toBe(
    '2026-11-23T04:35:00.000Z',
  );
});

test('a morning edition that was made by hand in the evening is sent all the same', () => {
  const policy = aPolicy({ localMorning: true, cutOffHours: 22, schedule: twiceADay });
  const byHand = { id: '2026-11-22-1-morning', frozenAt: '2026-11-22T19:00:00.000Z' };
  expect(morningTimes(byHand, LISBON, policy)).toMatchObject({
    dueAt: '2026-11-22T19:00:00.000Z',
    cutOffAt: '2026-11-23T17:00:00.000Z',
  });
});

test('where nobody has a morning of their own, the evening is the newsletter’s', () => {
  const policy = aPolicy({
    localMorning: false,
    newsletterZone: 'Europe/London',
    schedule: twiceADay,
  });
  const evening = { id: '2026-11-22-2-evening', frozenAt: '2026-11-22T17:00:00.000Z' };
  expect(morningTimes(evening, TOKYO, policy).dueAt).toBe('2026-11-22T18:00:00.000Z');
});
