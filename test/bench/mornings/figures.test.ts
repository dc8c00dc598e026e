import { expect, test } from 'vitest';
import { morningFiguresOf } from './figures.ts';
import type { MorningFiles, Truth } from './morning.ts';
import { objectOf } from './objects.ts';
import { runMorning } from './run-morning.ts';

const QUAKE = [
  [
    'Earthquake near Varga kills at least 63',
    'An earthquake of magnitude 6.9 shook the Varga valley before dawn on Saturday, killing at least 63 people, officials said. The airport is closed.',
  ],
  [
    'At least 63 dead in Varga earthquake',
    'At least 63 people died when a magnitude 6.9 earthquake hit the Varga valley while most were asleep, officials said. Roads are blocked.',
  ],
  [
    'Varga earthquake: rescuers search for survivors',
    'Rescuers searched collapsed houses in the Varga valley on Saturday after an earthquake of magnitude 6.9 that killed at least 63 people.',
  ],
] as const;
const LIBRARY = [
  'Library in Holm opens on Sundays',
  'Councillors voted by nine to four to keep the central library in Holm open on Sundays from January.',
] as const;

test('a morning is judged by what was printed and by what is known of its files', async () => {
  const morning = aMorning([...QUAKE, LIBRARY], ['quake', 'quake', 'quake', 'library']);

  const figures = morningFiguresOf(morning, await runMorning(morning));

  expect(figures).toMatchObject({ objects: 4, articles: 4, printed: 2, leadPublishers: 3, unnamed: 0 });
  expect(figures.falseFirstSeen).toEqual([]);
  expect(figures.told).toBe(2);
  expect(figures.adding).toBe(2 - (figures.flaws.overlap?.length ?? 0));
  expect(figures.labelled).toEqual({
    bcubedPrecision: 1,
    bcubedRecall: 1,
    duplicates: [],
    leadEvent: 'quake',
    biggestEvent: 'quake',
    biggestPublishers: 3,
    biggestPrinted: 3,
    noNews: [],
  });
});

test('an event in two places, a false date and a page that is no news are named', async () => {
  const morning = aMorning([...QUAKE, LIBRARY], ['quake', 'quake', 'quake', 'quake'], {
    kind: 'tagpage',
    date: '2026-11-12',
  });

  const figures = morningFiguresOf(morning, await runMorning(morning));

  expect(figures.labelled?.duplicates).toEqual([LIBRARY[0]]);
  expect(figures.labelled?.noNews).toHaveLength(2);
  expect(figures.labelled?.bcubedRecall).toBeCloseTo(0.625);
  expect(figures.falseFirstSeen).toHaveLength(2);
});

function aMorning(
  pieces: readonly (readonly [headline: string, text: string])[],
  events: readonly string[],
  about: { readonly kind?: string; readonly date?: string } = {},
): MorningFiles {
  const objects = new Map<string, Uint8Array>();
  const truth: Record<string, Truth[string]> = {};
  pieces.forEach(([headline, text], n) => {
    const key = `paper-${n}.example/piece.json`;
    const publishedAt = '2026-11-21T20:00:00.000Z';
    objects.set(
      key,
      objectOf({
        host: `paper-${n}.example`,
        publisher: `Paper ${n}`,
        publishedAt,
        headline,
        paragraphs: [text],
        format: 'json',
      }),
    );
    truth[key] = { event: events[n] ?? '', lang: 'en', kind: 'news', date: '2026-11-21', ...about };
  });
  return { name: 'a morning', asOf: new Date('2026-11-22T06:00:00Z'), objects, truth };
}
