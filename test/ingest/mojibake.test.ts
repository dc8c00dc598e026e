import { expect, test } from 'vitest';
import { withoutMojibake } from '../../lib/ingest/open/mojibake.ts';

const broken = (text: string) => new TextDecoder('windows-1252').decode(Buffer.from(text, 'utf8'));

test.each([
  'Café owner says “no” – it’s over',
  'Füße, Größe, Übergang',
  'Malmö får 40 mål',
  'Żółw w łódce – już dziś',
  'Precio: 40 € en Logroño',
])('“%s” that was read as Windows-1252 is repaired', (text) => {
  expect(withoutMojibake(broken(text))).toBe(text);
});

test.each([
  'NÃO É SÃO PAULO',
  'Café',
  'Â»',
  'Ärger in Ålesund',
  'âgé de 40 ans – «Â»',
  'Ã© und SÃO',
  '東京',
  '',
])('“%s” stays as it is', (text) => {
  expect(withoutMojibake(text)).toBe(text);
});

test.each([
  'O jornal «CORREIO DA MANHÃ» escreveu no sábado que a ponte fecha.',
  'A “IRMÃ” da presidente não falou.',
  '«MAÇÃ… NÃ\u00a0» diz a canção',
  'O CORREIO DA MANHÃ» fecha',
])('“%s” is good Portuguese', (text) => {
  expect(withoutMojibake(text)).toBe(text);
});

test('an “à” that was read wrongly is repaired in a text that has other signs of it', () => {
  const text = 'Il va à Paris, où l’été est fini – à Évry aussi';
  expect(withoutMojibake(broken(text))).toBe(text);
});
