import { expect, test } from 'vitest';
import { localeOf } from '../../../lib/compose/words/locale.ts';
import { portuguese } from '../../../lib/compose/words/pt.ts';

const { count } = localeOf('pt');

test.each([
  [1, '1 notícia, 1 minuto de leitura', 'e mais 1'],
  [2, '2 notícias, 2 minutos de leitura', 'e mais 2'],
  [21, '21 notícias, 21 minutos de leitura', 'e mais 21'],
])('%i of something in Portuguese', (n, digest, andMore) => {
  expect(portuguese.digest(count(n), count(n))).toBe(digest);
  expect(portuguese.andMore(count(n))).toBe(andMore);
});

test('Portuguese says where a story goes on, and that the edition ends', () => {
  expect(portuguese.readIn('The Quay')).toBe('Ler em The Quay');
  expect(portuguese.thatIsAll).toBe('É tudo por hoje.');
});
