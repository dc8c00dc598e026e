import { expect, test } from 'vitest';
import { french } from '../../../lib/compose/words/fr.ts';
import { localeOf } from '../../../lib/compose/words/locale.ts';

const { count } = localeOf('fr');

test.each([
  [1, '1 sujet, 1 minute de lecture', 'et 1 autre'],
  [2, '2 sujets, 2 minutes de lecture', 'et 2 autres'],
  [21, '21 sujets, 21 minutes de lecture', 'et 21 autres'],
])('%i of something in French', (n, digest, andMore) => {
  expect(french.digest(count(n), count(n))).toBe(digest);
  expect(french.andMore(count(n))).toBe(andMore);
});

test('French says where a story goes on, and that the edition ends', () => {
  expect(french.readIn('The Quay')).toBe('Lire dans The Quay');
  expect(french.thatIsAll).toBe('C’est tout pour aujourd’hui.');
});
