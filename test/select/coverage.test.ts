import { expect, test } from 'vitest';
import type { PublisherFamily } from '../../lib/domain/story.ts';
import {
  dominantFamily,
  independentPublishers,
  isCorroborated,
} from '../../lib/select/publishers/coverage.ts';

const named = (family: string): PublisherFamily => ({ family, publisher: family, named: true });
const unnamed = (id: string): PublisherFamily => ({ family: `unknown:${id}`, publisher: '', named: false });
const times = (count: number, family: PublisherFamily) => Array.from({ length: count }, () => family);

const POST = named('post.example');
const WIRE = named('wire.example');
const RADIO = named('radio.example');

test('an unnamed text counts half, a named family once, however much it publishes', () => {
  expect(independentPublishers([unnamed('a'), POST, WIRE])).toBe(2.5);
});

test('a family with 60 % of the articles is not dominant, and unnamed texts do not count', () => {
  expect(dominantFamily([POST, POST, POST, WIRE, RADIO])).toBeNull();
  expect(dominantFamily([...times(7, POST), ...times(4, WIRE)])).toBe('post.example');
  expect(dominantFamily([POST, unnamed('a'), unnamed('b')])).toBe('post.example');
});

test.each([
  ['two named families', [POST, WIRE], true],
  ['a named family and an unnamed text', [POST, unnamed('a')], true],
  ['three unnamed texts', ['a', 'b', 'c'].map(unnamed), true],
  ['two unnamed texts, which may be of one publisher', ['a', 'b'].map(unnamed), false],
  ['one named family', [POST], false],
])('%s corroborate a story: %s', (_, coverage, expected) => {
  expect(isCorroborated(coverage)).toBe(expected);
});
