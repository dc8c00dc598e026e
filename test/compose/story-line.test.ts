import { expect, test } from 'vitest';
import { storyView } from '../../lib/compose/view/story-presenter.ts';
import { localeOf } from '../../lib/compose/words/locale.ts';
import type { EditionStory } from '../../lib/domain/edition.ts';
import { morning } from '../../templates/examples/morning.ts';

const lineOf = (about: Partial<EditionStory>, language = 'en-GB', timeZone = 'Europe/London') =>
  storyView(
    { ...morning.edition.lead, coverage: 7, update: null, firstSeenAt: '2026-11-22T05:40:00.000Z', ...about },
    { id: '2026-11-22', timeZone },
    localeOf(language),
    'lead',
  ).coverage;

test('a story’s line says how many tell it and when it was first seen, on the newsroom’s clocks', () => {
  expect(lineOf({})).toBe('7 publishers · first seen 05:40');
  expect(lineOf({}, 'en-GB', 'Europe/Athens')).toBe('7 publishers · first seen 07:40');
  expect(lineOf({}, 'de')).toBe('7 Quellen · erste Meldung: 05:40');
});

test('the day before is named', () => {
  expect(lineOf({ firstSeenAt: '2026-11-21T21:10:00.000Z' })).toBe(
    '7 publishers · first seen Saturday 21:10',
  );
});

test('no hour is printed where only the day is known, nor for an update', () => {
  expect(lineOf({ firstSeenPrecision: 'day' })).toBe('7 publishers');
  expect(lineOf({ update: { since: '2026-11-21' } })).toBe('7 publishers');
});

test('what one publisher tells has no such line', () => {
  expect(lineOf({ coverage: 1 })).toBeNull();
});
