import { oneLine } from '@broadsheet/text/visible';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tidyLines } from '../lines/tidy-lines.ts';

/** Text with everything that a tidy line must not have. */
const untidy = fc
  .array(
    fc.oneof(
      fc.constantFrom('\n', '\r', '\r\n', '\t', ' ', '  ', '\u00a0', '\u200b', '\u00ad', '\ufeff', '\u2028'),
      fc.constantFrom('e\u0301', '\ud800', 'می\u200cخواهم', '👩\u200d🌾', 'ﬁ', '…', 'word', 'Wort.', '中文'),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

test('tidying all lines at once is tidying each', () => {
  fc.assert(
    fc.property(untidy, (text) => {
      expect(tidyLines(text)).toEqual(text.split(/\r\n?|\n/).map(oneLine));
    }),
    { numRuns: 2_000 },
  );
});
