import { expect, test } from 'vitest';
import { CITIES } from '../../lib/contract/cities.ts';
import {
  canonicalTimeZone,
  isTimeZone,
  likelyTimeZone,
  timeZoneMeant,
  timeZoneNames,
} from '../../lib/contract/time-zone.ts';

test.each([
  ['europe/london', 'Europe/London'],
  ['EUROPE/LONDON', 'Europe/London'],
  ['GB', 'Europe/London'],
  ['US/Eastern', 'America/New_York'],
  ['utc', 'UTC'],
  ['Zulu', 'UTC'],
  ['Asia/Calcutta', 'Asia/Kolkata'],
  ['Europe/Kiev', 'Europe/Kyiv'],
])('%s is %s', (typed, zone) => {
  expect(canonicalTimeZone(typed)).toBe(zone);
});

test.each(['+05:30', '-0800', '+00:00', 'Mars/Olympus', '', 'Europe/London\n', '<b>'])(
  '%j names no place',
  (typed) => {
    expect(canonicalTimeZone(typed)).toBeNull();
  },
);

test('every zone that is offered is the one spelling of itself', () => {
  const names = timeZoneNames();

  expect(names.length).toBeGreaterThan(400);
  expect(names.filter((name) => canonicalTimeZone(name) !== name)).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toContain('Europe/Kyiv');
});

test('an offset is a zone to Intl, which is why it is refused by name', () => {
  expect(isTimeZone('+05:30')).toBe(true);
});

test.each([
  ['new york', 'America/New_York'],
  ['São Paulo', 'America/Sao_Paulo'],
  ['München', 'Europe/Berlin'],
  ['munchen', 'Europe/Berlin'],
  ['Straßburg', 'Europe/Paris'],
  ['København', 'Europe/Copenhagen'],
  ['Wien', 'Europe/Vienna'],
  ['San Francisco', 'America/Los_Angeles'],
  ['大阪', 'Asia/Tokyo'],
  ['دبي', 'Asia/Dubai'],
  ['Österreich', 'Europe/Vienna'],
  ['Germany', 'Europe/Berlin'],
  ['日本', 'Asia/Tokyo'],
])('a reader who types %s means %s', (typed, zone) => {
  expect(timeZoneMeant(typed)).toBe(zone);
});

test.each(['', '  ', 'Nowhere', 'USA', 'Spain', '🙂'])('%j is no place with one time', (typed) => {
  expect(timeZoneMeant(typed)).toBeNull();
});

test.each([
  ['de-DE,de;q=0.9', 'Europe/Berlin'],
  ['de-AT', 'Europe/Vienna'],
  ['zh-Hant-TW', 'Asia/Taipei'],
  ['en-US', null],
  ['en', null],
  ['x', null],
])('a browser that asks for %s is likely to be in %s', (header, zone) => {
  expect(likelyTimeZone(header)).toBe(zone);
});

test('the cities belong to zones that are offered, and none to two', () => {
  expect(Object.keys(CITIES).filter((zone) => !timeZoneNames().includes(zone))).toEqual([]);
  const names = Object.values(CITIES).flatMap((cities) => cities.split(', '));
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
