import { expect, test } from 'vitest';
import { dayOf, editionIdOf, editionNameOf, isSameEdition } from '../../lib/domain/edition.ts';

test('the only edition of a day is called by its date, others by place and name as well', () => {
  expect(editionIdOf('2026-11-22', { name: null, place: 1 })).toBe('2026-11-22');
  expect(editionIdOf('2026-11-22', { name: 'evening', place: 2 })).toBe('2026-11-22-2-evening');
});

test('day and name are read back from the key', () => {
  expect(dayOf('2026-11-22-2-evening')).toBe('2026-11-22');
  expect(editionNameOf('2026-11-22-2-evening')).toBe('evening');
  expect(editionNameOf('2026-11-22')).toBe(null);
});

test.each([
  ['of one day and one name', '2026-11-22-1-evening', '2026-11-22-2-evening', true],
  ['of two names', '2026-11-22-1-morning', '2026-11-22-2-evening', false],
  ['of two days', '2026-11-22-2-evening', '2026-11-23-2-evening', false],
  ['one of which has no name', '2026-11-22', '2026-11-22-2-evening', true],
])('two keys %s', (_, a, b, same) => {
  expect(isSameEdition(a, b)).toBe(same);
});
