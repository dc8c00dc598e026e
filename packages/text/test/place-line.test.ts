import { expect, test } from 'vitest';
import { placeLineOf } from '../place-line.ts';

test.each([
  ['LISBON — The harbour opens.', 'LISBON — '],
  ['NEW YORK, Nov. 21 (Overland Wire) - The strike ends.', 'NEW YORK, Nov. 21 (Overland Wire) - '],
  ['SÃO PAULO (Overland Wire) – A ponte abre.', 'SÃO PAULO (Overland Wire) – '],
  ['The harbour opens — at last.', ''],
  ['NATO said that — in time — it would answer.', ''],
])('%s', (paragraph, line) => {
  expect(placeLineOf(paragraph)).toBe(line);
});
