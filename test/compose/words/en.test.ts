import { expect, test } from 'vitest';
import { english } from '../../../lib/compose/words/en.ts';
import { localeOf } from '../../../lib/compose/words/locale.ts';

const { count } = localeOf('en');

test.each([
  [1, '1 story, a 1-minute read', 'and 1 more'],
  [2, '2 stories, a 2-minute read', 'and 2 more'],
  [21, '21 stories, a 21-minute read', 'and 21 more'],
])('%i of something in English', (n, digest, andMore) => {
  expect(english.digest(count(n), count(n))).toBe(digest);
  expect(english.andMore(count(n))).toBe(andMore);
});

test('English says where a story goes on, and that the edition ends', () => {
  expect(english.readIn('The Quay')).toBe('Read it in The Quay');
  expect(english.thatIsAll).toBe('That’s all for today.');
});
