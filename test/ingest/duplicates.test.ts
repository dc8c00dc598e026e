import { expect, test } from 'vitest';
import { withoutDuplicates } from '../../lib/ingest/duplicates.ts';
import { anArticle } from '../select/articles.ts';

const FULL = [
  'Two hundred families left their homes on Friday night after the river burst its banks below the old mill.',
  'Nobody was hurt, and the fire brigade expects the water to fall by Sunday, its chief said.',
  'The school hall is open to anyone who needs a bed.',
].join('\n');
const TEASER = 'Two hundred families left their homes on Friday night.';
const EARLY = '2026-11-21T05:00:00.000Z';
const LATE = '2026-11-22T05:00:00.000Z';

const told = (...versions: [body: string, arrivedAt: string][]) =>
  withoutDuplicates(versions.map(([body, arrivedAt]) => anArticle({ id: 'flood', body, arrivedAt }))).map(
    ({ paragraphs, arrivedAt }) => [paragraphs.join('\n'), arrivedAt],
  );

test('a rewritten article is used as it was last delivered, in any order of reading', () => {
  const rewritten = 'Three people have died in the flood, the fire brigade said on Saturday morning.';

  expect(told([FULL, EARLY], [rewritten, LATE])).toEqual([[rewritten, LATE]]);
  expect(told([rewritten, LATE], [FULL, EARLY])).toEqual([[rewritten, LATE]]);
});

test('an exact double keeps the earlier arrival', () => {
  expect(told([FULL, LATE], [FULL, EARLY])).toEqual([[FULL, EARLY]]);
});

test('a later teaser or bare headline never replaces the full text', () => {
  expect(told([FULL, EARLY], [TEASER, LATE])).toEqual([[FULL, EARLY]]);
  expect(told([TEASER, LATE], [FULL, EARLY])).toEqual([[FULL, EARLY]]);
  expect(told([TEASER, EARLY], [FULL, LATE])).toEqual([[FULL, LATE]]);
  expect(told([FULL, EARLY], ['', LATE])).toEqual([[FULL, EARLY]]);
});

test('half as long is no teaser if it says something else', () => {
  const shorter = 'The water fell overnight, and the families are back.';
  expect(told([FULL, EARLY], [shorter, LATE])).toEqual([[shorter, LATE]]);
});
