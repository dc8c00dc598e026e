import { oneLine } from '@broadsheet/text/visible';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scanLine, scanLines } from '../../lib/ingest/lines/scan-line.ts';
import { tidyLines } from '../../lib/ingest/text.ts';

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

test('lines read together show what each shows alone', () => {
  const alone = (text: string) => {
    const { topics, topicStart, topicEnd, ...facts } = scanLine(text);
    return { ...facts, topics: [...topics.subarray(topicStart, topicEnd)] };
  };

  fc.assert(
    fc.property(untidy, (text) => {
      const lines = tidyLines(text).filter((line) => line !== '');
      const together = scanLines(lines).map(({ topics, topicStart, topicEnd, ...facts }) => ({
        ...facts,
        topics: [...topics.subarray(topicStart, topicEnd)],
      }));
      expect(together).toEqual(lines.map(alone));
    }),
    { numRuns: 500 },
  );
});

test('a text larger than any before it is read to its end', () => {
  const text = 'fishermen '.repeat(40_000).trimEnd();

  expect(scanLine(text).words).toBe(40_000);
});
