import { expect, test } from 'vitest';
import { aCandidate, place } from './a-candidate.ts';

test('an undated text takes no place while a story over a cap is left', () => {
  const stories = [
    aCandidate('a', 0.9, { section: 'World' }),
    aCandidate('b', 0.8, { section: 'World' }),
    aCandidate('undated', 0.85, { standsBack: true }),
  ];

  expect(place(stories, { maxPerSection: 1, maxStories: 2 }).taken).toEqual(['a', 'b']);
  expect(place(stories, { maxPerSection: 1, maxStories: 3 }).taken).toEqual(['a', 'b', 'undated']);
});

test('the best come first; opinions and undated texts of one publisher after all others', () => {
  const stories = [
    aCandidate('opinion', 0.9, { standsBack: true }),
    aCandidate('b', 0.4),
    aCandidate('a', 0.5),
  ];

  expect(place(stories).taken).toEqual(['a', 'b', 'opinion']);
});

test('a cap leaves no place empty: stories over it fill the edition, best first', () => {
  const stories = [0.9, 0.8, 0.7, 0.6].map((total, i) => aCandidate(`post-${i}`, total, { by: ['post'] }));

  expect(place([...stories, aCandidate('other', 0.3)], { maxPerFamily: 1, maxStories: 4 })).toMatchObject({
    taken: ['post-0', 'other', 'post-1', 'post-2'],
    missed: ['post-3: family-cap'],
  });
});

test('a story at the floor enters, and with nothing above it the edition is empty', () => {
  expect(place([aCandidate('a', 0.4)], { scoreFloor: 0.4 }).taken).toEqual(['a']);
  expect(place([aCandidate('a', 0.4)], { scoreFloor: 0.41 })).toMatchObject({
    taken: [],
    missed: ['a: below-floor'],
  });
});

test('services fill an edition to its half, after every story that a cap put off', () => {
  const stories = [
    ...['a', 'b', 'c'].map((id, i) => aCandidate(id, 0.9 - i / 10, { section: 'World' })),
    ...['x', 'y', 'z'].map((id) => aCandidate(id, 0.9, { kind: 'service', standsBack: true })),
  ];

  expect(place(stories, { maxStories: 8, maxPerSection: 1 })).toMatchObject({
    taken: ['a', 'b', 'c', 'x'],
    missed: ['y: service-cap', 'z: service-cap'],
  });
});
