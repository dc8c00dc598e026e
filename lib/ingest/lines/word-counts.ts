import { type HashTable, hashTable, placeOf } from './hash-table.ts';
import type { LineFacts } from './scan-line.ts';

/**
 * How often each topic word stands in some lines, twice; odd when it stands in the first of them too. One look
 * answers both questions that are asked of every word.
 */
export type WordCounts = HashTable;

const ONCE = 2;
const IN_OPENING = 1;

/** Counts the words of the lines from `start` to `end`, both inclusive; the opening ends with `opening` words. */
export function countWords(
  lines: readonly LineFacts[],
  start: number,
  end: number,
  opening: number,
): WordCounts {
  let size = 0;
  for (let i = start; i <= end; i++) size += topicWords(lines[i] as LineFacts);
  const counts = hashTable(size);
  let read = 0;
  for (let i = start; i <= end; i++) {
    const { topics, topicStart, topicEnd, words } = lines[i] as LineFacts;
    const mark = read < opening ? IN_OPENING : 0;
    for (let k = topicStart; k < topicEnd; k++) {
      const word = topics[k] as number;
      const at = placeOf(counts, word);
      counts[at - 1] = word;
      counts[at] = ((counts[at] as number) + ONCE) | mark;
    }
    read += words;
  }
  return counts;
}

/**
 * Writes two shares of a line's topic words side by side: those that were counted `least` times, and those that
 * stand in the opening; `none` for a line without any.
 */
export function writeShares(
  out: Float32Array,
  at: number,
  line: LineFacts,
  counts: WordCounts,
  least: number,
  none: number,
): void {
  const { topics, topicStart, topicEnd } = line;
  const size = topicEnd - topicStart;
  let known = 0;
  let opening = 0;
  for (let k = topicStart; k < topicEnd; k++) {
    const count = counts[placeOf(counts, topics[k] as number)] as number;
    if (count >= least * ONCE) known++;
    opening += count & IN_OPENING;
  }
  out[at] = size === 0 ? none : known / size;
  out[at + 1] = size === 0 ? none : opening / size;
}

function topicWords({ topicStart, topicEnd }: LineFacts): number {
  return topicEnd - topicStart;
}
