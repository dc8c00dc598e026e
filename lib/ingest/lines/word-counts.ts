import { addCount, type HashTable, hashTable, placeOf } from './hash-table.ts';
import type { LineFacts } from './scan-line.ts';

/** How often each word stands in some lines. */
export type WordCounts = HashTable;

/** Counts the words of the lines from `start` to `end`, both inclusive, until `most` words were read. */
export function countWords(
  lines: readonly LineFacts[],
  start: number,
  end: number,
  most = Infinity,
): WordCounts {
  let last = start - 1;
  let size = 0;
  for (let read = 0; last < end && read < most; ) {
    const line = lines[last + 1];
    if (line === undefined) break;
    last++;
    read += line.words;
    size += line.topicEnd - line.topicStart;
  }
  const counts = hashTable(size);
  for (let i = start; i <= last; i++) {
    const { topics, topicStart, topicEnd } = lines[i] as LineFacts;
    for (let k = topicStart; k < topicEnd; k++) addCount(counts, topics[k] as number);
  }
  return counts;
}

/** Share of a line's words that were counted `least` times; `none` for a line without any. */
export function shareIn(line: LineFacts, counts: WordCounts, least = 1, none = 0): number {
  const { topics, topicStart, topicEnd } = line;
  if (topicStart === topicEnd) return none;
  let hits = 0;
  for (let k = topicStart; k < topicEnd; k++)
    if ((counts[placeOf(counts, topics[k] as number)] as number) >= least) hits++;
  return hits / (topicEnd - topicStart);
}
