import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { termOf } from '@broadsheet/text/words';
import { expect, test } from 'vitest';

const MEGABYTE = 2 ** 20;

test('a remembered word does not keep the text it came from in memory', () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  const before = process.memoryUsage().heapUsed;
  for (let k = 0; k < 64; k++) termOf(`harbourmasters${k + 100}${' '.repeat(MEGABYTE)}`.slice(0, 17), 'en');
  collect();

  expect(process.memoryUsage().heapUsed - before).toBeLessThan(16 * MEGABYTE);
});

test.each([
  ['Harbourmasters', 'harbourmaster'],
  ['Ünderwriterships', 'ünderwriterships'],
  [`${'long'.repeat(20)}s`, 'long'.repeat(20)],
])('%s is the term %s, first and second time', (word, term) => {
  expect([termOf(word, 'en'), termOf(word, 'en')]).toEqual([term, term]);
});
