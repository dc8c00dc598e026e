import { describe, expect, test } from 'vitest';
import type { Place } from '../../lib/compose/view/setting.ts';
import { storyView } from '../../lib/compose/view/story-presenter.ts';
import { localeOf } from '../../lib/compose/words/locale.ts';
import type { EditionStory } from '../../lib/domain/edition.ts';
import { story } from '../../templates/examples/build.ts';

const setting = { today: '2026-11-22', locale: localeOf('en-GB'), namesPublishers: true };
const viewOf = (about: Partial<EditionStory>, place: Place = 'lead') =>
  storyView({ ...story({ headline: 'Baths reopen', section: 'Local' }), ...about }, place, setting);

describe('the line over a headline', () => {
  test.each<[Place, string | null]>([
    ['lead', 'Local'],
    ['secondary', 'Local'],
    ['shared-brief', 'Local'],
    ['brief', null],
    ['finally', null],
  ])('names the section of a %s: %s', (place, kicker) => {
    expect(viewOf({}, place).kicker).toBe(kicker);
  });

  test('labels paid content everywhere, and what is told again', () => {
    const update = { since: '2026-11-21' };
    expect(viewOf({ paid: true }, 'brief').kicker).toBe('Sponsored');
    expect(viewOf({ update }, 'brief').kicker).toBe('Update');
    expect(viewOf({ paid: true, update }).kicker).toBe('Sponsored · Local · Update');
    expect(viewOf({ section: null }).kicker).toBeNull();
  });
});

test('a headline that words follow on the same line ends like a sentence', () => {
  expect(viewOf({}).runIn).toBe('Baths reopen.');
  for (const ended of ['Will the baths reopen?', 'Baths reopen!', '“Baths reopen.”'])
    expect(viewOf({ headline: ended }).runIn).toMatch(/[?!.”]$/);
  expect(viewOf({ headline: '港の浴場が再開' }).runIn).toBe('港の浴場が再開。');
});

test('a picture is never without words, since they are all that some readers see', () => {
  const picture = (alt: string) =>
    viewOf({ picture: { url: 'https://p.example/a.jpg', alt, credit: null } }).picture?.alt;
  expect(picture('The pier')).toBe('The pier');
  expect(picture('')).toBe('Picture: Baths reopen');
});

test('a story in another language says so, and an empty text is none', () => {
  expect(viewOf({ language: 'de' }).lang).toBe('de');
  expect(viewOf({}).lang).toBe('en-GB');
  expect(viewOf({ dek: '' }).dek).toBeNull();
});
