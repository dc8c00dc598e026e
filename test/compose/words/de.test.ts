import { expect, test } from 'vitest';
import { german } from '../../../lib/compose/words/de.ts';
import { localeOf } from '../../../lib/compose/words/locale.ts';

const { count } = localeOf('de');

test.each([
  [1, '1 Meldung, 1 Minute Lesezeit', 'und 1 weitere Quelle'],
  [2, '2 Meldungen, 2 Minuten Lesezeit', 'und 2 weitere Quellen'],
  [21, '21 Meldungen, 21 Minuten Lesezeit', 'und 21 weitere Quellen'],
])('%i of something in German', (n, digest, andMore) => {
  expect(german.digest(count(n), count(n))).toBe(digest);
  expect(german.andMore(count(n))).toBe(andMore);
});

test('German says where a story goes on, and that the edition ends', () => {
  expect(german.readIn('The Quay')).toBe('Weiterlesen bei The Quay');
  expect(german.thatIsAll).toBe('Das war’s für heute.');
});
