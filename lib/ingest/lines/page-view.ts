import { cueDistances } from './cue-distances.ts';
import { addCount, hashTable, placeOf } from './hash-table.ts';
import { type LineSums, shortRuns, sumLines } from './line-sums.ts';
import { bestSpan } from './prose.ts';
import type { LineFacts } from './scan-line.ts';
import { countWords, type WordCounts } from './word-counts.ts';

/** What is worked out once for all lines of a page. */
export interface PageView {
  readonly sums: LineSums;
  /** How often each line stands on the page. */
  readonly repeats: Float64Array;
  /** The stretch that reads most like an article. */
  readonly span: { readonly start: number; readonly end: number; readonly sum: number };
  /** What that stretch is about. */
  readonly vocabulary: WordCounts;
  readonly since: Float32Array;
  readonly until: Float32Array;
  readonly runs: Float64Array;
  readonly lines: number;
}

/** Words that open an article: it begins with what it is about. */
export const OPENING = 120;

export function lookOver(lines: readonly LineFacts[]): PageView {
  const sums = sumLines(lines);
  const span = bestSpan(sums.prose);
  return {
    sums,
    span,
    repeats: repeatsOf(lines),
    vocabulary: countWords(lines, span.start, span.end, OPENING),
    since: cueDistances(lines, 1, sums.positiveAbove),
    until: cueDistances(lines, -1, sums.positiveAbove),
    runs: shortRuns(lines),
    lines: lines.length,
  };
}

/** How often each line of a page is printed on it. */
function repeatsOf(lines: readonly LineFacts[]): Float64Array {
  const counts = hashTable(lines.length);
  for (const { print } of lines) addCount(counts, print);
  const repeats = new Float64Array(lines.length);
  for (let i = 0; i < lines.length; i++)
    repeats[i] = counts[placeOf(counts, (lines[i] as LineFacts).print)] as number;
  return repeats;
}
