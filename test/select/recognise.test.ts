import { LEARNED, type StoryText } from '@broadsheet/same-story';
import { expect, test } from 'vitest';
import { recognise } from '../../lib/select/memory/recognise.ts';

const text = (title: string, body: string, publishedAt: string | null = null): StoryText => ({
  ...{ title, paragraphs: body.split('\n'), language: 'en', publishedAt },
});

const FERRY =
  'A ferry with 212 passengers rammed the pier of Sallow at dawn on Monday.\nThe captain, Rolf Anders, said that the rudder had failed.';
const FERRY_AGAIN =
  'All 212 passengers of the ferry that rammed the pier of Sallow on Monday are safe.\nCaptain Rolf Anders told the coastguard that its rudder failed.';
const BATHS =
  'The town council voted to reopen the harbour baths after nine years.\nWork on the pumps begins in March.';
const BAKERY =
  'Four generations of the Pell family baked rye for taxi drivers and nurses.\nTheir oven was let go cold.';

const ferry = (at: string | null = null) => text('Ferry rams the pier of Sallow', FERRY, at);
const again = (at: string | null = null) =>
  text('Sallow ferry: all 212 passengers safe after it rammed the pier', FERRY_AGAIN, at);
const baths = text('Harbour baths to reopen', BATHS);
const bakery = text('Night bakery sells its last loaf', BAKERY);

const likenesses = (today: readonly StoryText[], remembered: readonly StoryText[]) =>
  recognise([today], [remembered], LEARNED)[0]?.[0]?.likeness ?? 0;

test('without a memory nothing was told before', () => {
  expect(recognise([[ferry()], [baths]], [], LEARNED)).toEqual([[], []]);
});

test('a story is found in other words, at its place among the remembered ones; another one is not', () => {
  const matches = recognise([[again()], [baths]], [[bakery], [ferry()]], LEARNED);
  expect(matches[0]).toMatchObject([{ place: 1 }]);
  expect(matches[0]?.[0]?.likeness).toBeGreaterThan(0.5);
  expect(matches[1]).toEqual([]);
});

test('stories of today are never taken for remembered ones', () => {
  expect(recognise([[again()], [ferry()]], [[bakery]], LEARNED)).toEqual([[], []]);
});

test('the closest match comes first', () => {
  const [found = []] = recognise([[again()]], [[ferry(), baths], [ferry()]], LEARNED);
  expect(found.map(({ place }) => place)).toEqual([1, 0]);
  expect(found[0]?.likeness).toBeGreaterThan(found[1]?.likeness ?? 1);
});

test('a story is as alike as its pairs are on average', () => {
  expect(likenesses([again()], [ferry(), baths])).toBeCloseTo(likenesses([again()], [ferry()]) / 2, 1);
});

test('a day between the two counts nothing; each further one lowers the odds, up to a week', () => {
  const after = (days: number) =>
    likenesses(
      [again(new Date(Date.UTC(2026, 10, 10 + days)).toISOString())],
      [ferry('2026-11-10T00:00:00.000Z')],
    );
  const odds = (days: number) => after(days) / (1 - after(days));
  expect(after(0)).toBe(after(1));
  expect(odds(1) / odds(2)).toBeCloseTo(2.5, 5);
  expect(odds(1) / odds(3)).toBeCloseTo(6.25, 5);
  expect(likenesses([again('2026-11-12T00:00:00.000Z')], [ferry()])).toBe(after(1));
});
