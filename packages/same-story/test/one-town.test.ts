import { expect, test } from 'vitest';
import type { LabelledArticle } from '../train/labelled.ts';
import { oneTownOf } from '../train/one-town.ts';
import { teaserOf, titleAlone } from '../train/shortened.ts';

const article = (id: string, title: string, body: string): LabelledArticle => ({
  ...{ window: 'w', id, story: id, publisher: null, date: null, title, body },
});
const SCHOOL = article('school', 'Holm closes schools', 'Teachers in Holm will strike. They want more pay.');
const BRIDGE = article('bridge', 'Bridge at Varn reopens', 'Engineers from Varn opened the bridge.');
const FAIR = article('fair', 'Fair moves', 'The fair of Sallow moves.');
const DONOR = article('donor', 'Ferry sinks', 'A ferry sank near Marlow at night.');

test('some articles of a batch are moved to one town, in headline and text, and stay other stories', () => {
  const [school, bridge, fair] = oneTownOf([SCHOOL, BRIDGE, FAIR], DONOR, 4);

  // Four: no word follows the town.
  expect(school).toMatchObject({ story: 'school', title: 'Marlow closes schools' });
  expect(bridge?.body).toBe('Engineers from Marlow opened the bridge.');
  expect(fair?.body).toContain('Marlow');
  expect(oneTownOf([SCHOOL, BRIDGE, FAIR], DONOR, 2)[2]).toBe(FAIR);
  expect(oneTownOf([SCHOOL, BRIDGE], DONOR, 2)[1]?.body).toBe(
    'Engineers from Marlow police opened the bridge.',
  );
});

test('a donor whose names the batch has already moves nobody', () => {
  expect(oneTownOf([SCHOOL], article('d', 'x', 'A fire in Holm.'), 2)).toEqual([SCHOOL]);
});

test('a teaser is the headline and the first sentence', () => {
  expect(teaserOf(SCHOOL)).toMatchObject({ title: SCHOOL.title, body: 'Teachers in Holm will strike.' });
  expect(titleAlone(SCHOOL).body).toBe('');
});
