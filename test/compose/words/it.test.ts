import { expect, test } from 'vitest';
import { italian } from '../../../lib/compose/words/it.ts';
import { localeOf } from '../../../lib/compose/words/locale.ts';

const { count } = localeOf('it');

test.each([
  [1, '1 notizia, 1 minuto di lettura', 'e 1 altro'],
  [2, '2 notizie, 2 minuti di lettura', 'e altri 2'],
  [21, '21 notizie, 21 minuti di lettura', 'e altri 21'],
])('%i of something in Italian', (n, digest, andMore) => {
  expect(italian.digest(count(n), count(n))).toBe(digest);
  expect(italian.andMore(count(n))).toBe(andMore);
});

test('Italian says where a story goes on, and that the edition ends', () => {
  expect(italian.readIn('The Quay')).toBe('Leggi su The Quay');
  expect(italian.thatIsAll).toBe('Per oggi è tutto.');
});
