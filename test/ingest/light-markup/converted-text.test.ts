import { expect, test } from 'vitest';
import { statedFacts, withoutBlocks } from '../../../lib/ingest/formats/light-markup/converted-text.ts';

test('a block goes with its delimiters, unless nothing ends it', () => {
  const dashes = (lines: string[]) => withoutBlocks(lines, /^--$/, () => /^--$/);
  expect(dashes(['a', '--', 'b', '--', 'c'])).toEqual(['a', 'c']);
  expect(dashes(['a', '--', 'b'])).toEqual(['a', '--', 'b']);
});

test('facts lose the name of the site generator, and authors their addresses', () => {
  expect(
    statedFacts([
      ['page-category', 'Harbour'],
      ['author', 'Mara Lindqvist <mara@quay.example>'],
      ['revdate', '2026-11-20'],
      ['empty', ' '],
    ]),
  ).toEqual({ category: 'Harbour', author: 'Mara Lindqvist', date: '2026-11-20' });
});
