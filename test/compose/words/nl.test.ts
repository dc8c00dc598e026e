import { expect, test } from 'vitest';
import { localeOf } from '../../../lib/compose/words/locale.ts';
import { dutch } from '../../../lib/compose/words/nl.ts';

const { count } = localeOf('nl');

test.each([
  [1, '1 bericht, 1 minuut leestijd', 'en 1 andere bron'],
  [2, '2 berichten, 2 minuten leestijd', 'en 2 andere bronnen'],
  [21, '21 berichten, 21 minuten leestijd', 'en 21 andere bronnen'],
])('%i of something in Dutch', (n, digest, andMore) => {
  expect(dutch.digest(count(n), count(n))).toBe(digest);
  expect(dutch.andMore(count(n))).toBe(andMore);
});

test('Dutch says where a story goes on, and that the edition ends', () => {
  expect(dutch.readIn('The Quay')).toBe('Lees verder bij The Quay');
  expect(dutch.thatIsAll).toBe('Dat was het voor vandaag.');
});
