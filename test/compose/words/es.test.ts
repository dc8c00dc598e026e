import { expect, test } from 'vitest';
import { spanish } from '../../../lib/compose/words/es.ts';
import { localeOf } from '../../../lib/compose/words/locale.ts';

const { count } = localeOf('es');

test.each([
  [1, '1 noticia, 1 minuto de lectura', 'y 1 más'],
  [2, '2 noticias, 2 minutos de lectura', 'y 2 más'],
  [21, '21 noticias, 21 minutos de lectura', 'y 21 más'],
])('%i of something in Spanish', (n, digest, andMore) => {
  expect(spanish.digest(count(n), count(n))).toBe(digest);
  expect(spanish.andMore(count(n))).toBe(andMore);
});

test('Spanish says where a story goes on, and that the edition ends', () => {
  expect(spanish.readIn('The Quay')).toBe('Leer en The Quay');
  expect(spanish.thatIsAll).toBe('Esto es todo por hoy.');
});
