import { expect, test } from 'vitest';
import { sectionViews } from '../../lib/compose/view/section-presenter.ts';
import { localeOf } from '../../lib/compose/words/locale.ts';
import { edition, story } from '../../templates/examples/build.ts';

const setting = { today: '2026-11-22', locale: localeOf('en-GB'), namesPublishers: true };

/** The headings, each with its headlines and the kickers over them. */
function shown(...sections: readonly (readonly [name: string | null, ...headlines: string[]])[]) {
  const made = edition(
    { headline: 'Lead', section: null },
    [],
    {},
    {
      sections: sections.map(([name, ...headlines]) => ({
        name,
        stories: headlines.map((headline) => story({ headline, section: name })),
      })),
    },
  );
  return sectionViews(made, setting).map(({ name, stories }) => [
    name,
    ...stories.map(({ headline, kicker }) => (kicker === null ? headline : `${kicker}: ${headline}`)),
  ]);
}

test('a section of several stories has its own heading, and no kicker repeats it', () => {
  expect(shown(['Sport', 'A', 'B'])).toEqual([['Sport', 'A', 'B']]);
});

test('neighbouring sections of one story, and stories without one, share a heading and name theirs above the headline', () => {
  expect(shown(['Sport', 'A'], [null, 'B', 'C'], ['World', 'D'])).toEqual([
    ['In brief', 'Sport: A', 'B', 'C', 'World: D'],
  ]);
  expect(shown([null, 'A', 'B'])).toEqual([['In brief', 'A', 'B']]);
});

test('a section with a heading ends what shares one', () => {
  expect(shown(['Sport', 'A'], ['World', 'B', 'C'], ['Local', 'D'])).toEqual([
    [null, 'Sport: A'],
    ['World', 'B', 'C'],
    [null, 'Local: D'],
  ]);
});

test('a single story needs no heading at all', () => {
  expect(shown(['Sport', 'A'])).toEqual([[null, 'Sport: A']]);
  expect(shown()).toEqual([]);
});
