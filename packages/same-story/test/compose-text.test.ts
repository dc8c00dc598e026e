import { expect, test } from 'vitest';
import { composeText } from '../compose-text.ts';
import { LEAD_WORDS } from '../read-text.ts';
import type { StoryText } from '../story-text.ts';

const telling = (title: string, body = ''): StoryText => ({
  ...{ title, paragraphs: body === '' ? [] : [body], language: 'en', publishedAt: null },
});

test('a single telling is left as it is', () => {
  const only = telling('Ferry runs aground', 'The Aurelia struck a reef.');

  expect(composeText([only])).toBe(only);
});

test('several tellings become the headline of the first and the opening of each', () => {
  const composed = composeText([
    telling('Ferry runs aground', 'The Aurelia struck a reef.'),
    telling('Tugs fail to free her', 'She is still on the reef.'),
    telling('What we know'),
  ]);

  expect(composed).toMatchObject({
    title: 'Ferry runs aground',
    paragraphs: [
      'The Aurelia struck a reef.',
      'Tugs fail to free her. She is still on the reef.',
      'What we know.',
    ],
  });
});

test('however many and long they are, all that is composed is read, and each has the same room', () => {
  const long = Array.from({ length: 200 }, (_, nth) => `word${nth}`).join(' ');
  const { paragraphs } = composeText(Array.from({ length: 40 }, (_, nth) => telling(`Telling ${nth}`, long)));
  const words = paragraphs.map((paragraph) => paragraph.split(' ').length);

  expect(words.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(LEAD_WORDS);
  expect(new Set(words)).toEqual(new Set([12]));
});

test('of nothing no text is composed', () => {
  expect(() => composeText([])).toThrow(RangeError);
});
