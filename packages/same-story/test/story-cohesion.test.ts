import { plant } from '@broadsheet/trees';
import { expect, test } from 'vitest';
import { compareTexts, LEARNED } from '../compare-texts.ts';
import { FEATURES } from '../features.ts';
import { cohesionOf } from '../story-cohesion.ts';

const WRITTEN = [
  'Barn burns down at Holm|A barn with 200 bales of straw burned down at Holm on Friday night.',
  'Straw barn destroyed by fire in Holm|Firefighters could not save a barn full of straw at Holm.',
  'Rovers beat Varn in cup|Jan Olsen scored twice as Rovers beat Varn 3-1 in the cup at Holm.',
  'Olsen sends Rovers into cup final|Two goals by Jan Olsen took Rovers past Varn and into the final.',
];
const texts = WRITTEN.map((written) => {
  const [title = '', sentence = ''] = written.split('|');
  return { title, paragraphs: [sentence], language: 'en', publishedAt: null };
});
const cohesion = (stories: readonly (readonly number[])[]) =>
  cohesionOf(stories, texts, compareTexts(texts), plant(LEARNED, FEATURES));

test('a telling belongs to the other tellings and not to another event', () => {
  const [barn = 0, rovers = 1] = cohesion([[0], [1], [2], [3]]).chancesOf([0, 1]);
  const [, , stranger = 1] = cohesion([[0], [1], [2], [3]]).chancesOf([0, 1, 2]);

  expect(Math.min(barn, rovers)).toBeGreaterThan(stranger);
});

test('two events, each told twice, are two parts', () => {
  expect(cohesion([[0], [1], [2], [3]]).largerPart([0, 1, 2, 3])).toHaveLength(2);
});

test('one telling beside the others is no part of its own', () => {
  expect(cohesion([[0], [1], [2], [3]]).largerPart([0, 1, 2])).toEqual([0, 1, 2]);
});

test('more is asked in a large batch than in a small one', () => {
  const many = Array.from({ length: 200 }, () => [0]);

  expect(cohesion(many).leastMean).toBeGreaterThan(cohesion([[0], [1]]).leastMean);
});
