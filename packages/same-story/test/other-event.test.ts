import { expect, test } from 'vitest';
import type { LabelledArticle } from '../train/labelled.ts';
import { otherEventOf } from '../train/other-event.ts';

const FIRE = anArticle(
  'Fire in Melling destroys mill',
  'A fire destroyed the mill in Melling on Saturday. Chief Anna Keller said 63 people were safe.',
);
const DONOR = anArticle(
  'Cup final',
  'The cup went to Eastmere after Tom Brandt scored against Selby Athletic.',
);

test('an article about another event has the same words, and names and figures of its own', () => {
  const other = otherEventOf(FIRE, DONOR);

  expect(other.title).toBe('Fire in Eastmere destroys mill');
  expect(other.body).toBe(
    'A fire destroyed the mill in Eastmere on Tom. Chief Brandt Selby said 96 people were safe.',
  );
  expect(other.story).not.toBe(FIRE.story);
});

test('it keeps the id, so that it is left out with the article', () => {
  expect(otherEventOf(FIRE, DONOR).id).toBe(FIRE.id);
});

test('a donor without names changes the figures alone', () => {
  expect(otherEventOf(FIRE, anArticle('', 'nobody')).title).toBe(FIRE.title);
});

function anArticle(title: string, body: string): LabelledArticle {
  return { window: 'w', id: title, story: title, publisher: null, date: null, title, body };
}
