import { describe, expect, test } from 'vitest';
import type { Place } from '../../lib/compose/view/setting.ts';
import { storyView } from '../../lib/compose/view/story-presenter.ts';
import { localeOf } from '../../lib/compose/words/locale.ts';
import type { EditionStory } from '../../lib/domain/edition.ts';
import { story } from '../../templates/examples/build.ts';

const OTHERS = [
  'Radio Norte',
  'The Tally',
  'Baltic Reporter',
  'Himal Wire',
  'Orbit Monthly',
  'Fjord & Field',
];

const viewOf = (
  about: Partial<EditionStory>,
  place: Place,
  { also = OTHERS.length, language = 'en-GB', namesPublishers = true } = {},
) => {
  const sketch = { headline: 'Baths reopen', section: 'Local', also: OTHERS.slice(0, also) };
  const setting = { today: '2026-11-22', locale: localeOf(language), namesPublishers };
  return storyView({ ...story(sketch), ...about }, place, setting);
};
const lineOf = (...of: Parameters<typeof viewOf>) =>
  viewOf(...of)
    .source?.parts.map(({ text }) => text)
    .join('') ?? null;

describe('the line under a story', () => {
  test('is, for the lead, a link to read it and the names of the others', () => {
    expect(lineOf({}, 'lead', { also: 2 })).toBe(
      'Read it in Quayside Echo · also in Radio Norte and The Tally',
    );
    expect(lineOf({}, 'lead', { also: 2, language: 'de' })).toBe(
      'Weiterlesen bei Quayside Echo · auch bei Radio Norte und The Tally',
    );
  });

  test('names four others, and three from five on', () => {
    const first = (count: number) => ({
      alsoCoveredBy: OTHERS.slice(0, count).map((publisher) => ({ publisher, url: null })),
    });
    expect(lineOf(first(4), 'lead')).toMatch(/also in [^,]+, [^,]+, [^,]+ and [^,]+$/);
    expect(lineOf(first(5), 'lead')).toMatch(/and 2 more$/);
  });

  test.each([
    ['secondary', 'Quayside Echo and 6 more'],
    ['brief', 'Quayside Echo +6'],
    ['shared-brief', 'Quayside Echo +6'],
  ] as const)('only counts the others for a %s', (place, line) => {
    expect(lineOf({}, place)).toBe(line);
  });

  test('of an edition of the same day does not name the day', () => {
    const told = (update: EditionStory['update']) => lineOf({ update }, 'brief', { also: 0 });
    expect(told({ since: '2026-11-22-1-morning' })).toBe('Quayside Echo · first reported earlier today');
    expect(told({ since: '2026-11-22-1-morning', led: true })).toBe('Quayside Echo · our lead earlier today');
    expect(told({ since: '2026-11-20', led: true })).toBe('Quayside Echo · our lead on Friday');
  });

  test('is the publisher alone where nobody else covers the story', () => {
    expect(lineOf({}, 'brief', { also: 0 })).toBe('Quayside Echo');
    expect(lineOf({ url: null }, 'lead', { also: 0 })).toBe('Quayside Echo');
  });

  test('is missing in a paper of one publisher', () => {
    expect(lineOf({}, 'secondary', { also: 0, namesPublishers: false })).toBeNull();
  });

  test('says when the story of an update was first reported', () => {
    expect(lineOf({ update: { since: '2026-11-20' } }, 'secondary', { also: 0 })).toBe(
      'Quayside Echo · first reported Friday',
    );
  });

  test('says when an update goes on with what led an edition', () => {
    const update = { since: '2026-11-20', led: true } as const;
    expect(lineOf({ update }, 'lead', { also: 0 })).toBe('Read it in Quayside Echo · our lead on Friday');
    expect(lineOf({ update }, 'brief', { also: 0, language: 'de' })).toBe(
      'Quayside Echo · unser Aufmacher am Freitag',
    );
  });
});

test.each([
  ['Baths reopen', 'Baths reopen.'],
  ['Will the baths reopen?', 'Will the baths reopen?'],
  ['“We will swim again!”', '“We will swim again!”'],
  ['海の家が再開', '海の家が再開。'],
])('a headline that more words follow ends like a sentence: %s', (headline, runIn) => {
  expect(viewOf({ headline }, 'brief').runIn).toBe(runIn);
});
