import { expect, test } from 'vitest';
import { aCandidate, place } from './a-candidate.ts';

test('a second story of one affair gives way to other news, and fills a place that is left', () => {
  const [first, second, other] = ['storm', 'storm', 'vote'].map((topic, i) =>
    aCandidate(`${topic}-${i}`, 0.9 - i / 10, { topic, by: ['a', 'b'] }),
  );
  const all = [first, second, other].filter((one) => one !== undefined);

  expect(place(all, { maxStories: 2 }).taken).toEqual(['storm-0', 'vote-2']);
  expect(place(all, { maxStories: 3 }).taken).toEqual(['storm-0', 'vote-2', 'storm-1']);
});

test('a story of two publishers passes the caps of section and family', () => {
  const both = { by: ['post', 'wire'], section: 'World' };
  const stories = [aCandidate('a', 0.9, both), aCandidate('b', 0.8, both), aCandidate('c', 0.2)];

  expect(place(stories, { maxPerFamily: 1, maxPerSection: 1, maxStories: 2 }).taken).toEqual(['a', 'b']);
});

test('stories without a section do not share a cap', () => {
  const stories = [aCandidate('a', 0.9), aCandidate('b', 0.8), aCandidate('c', 0.2, { section: 'World' })];

  expect(place(stories, { maxPerSection: 1, maxStories: 2 }).taken).toEqual(['a', 'b']);
});

test('news too new for the other publishers is not left out for its section or publisher', () => {
  const stories = [
    aCandidate('a', 0.9, { section: 'World' }),
    aCandidate('b', 0.8, { section: 'World', isBreaking: true }),
    aCandidate('c', 0.7, { section: 'Sport' }),
  ];

  expect(place(stories, { maxPerSection: 1, maxStories: 2 }).taken).toEqual(['a', 'b']);
});
