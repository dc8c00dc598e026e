import type { LineFacts } from './scan-line.ts';

/** How often each word stands in some lines; words are known by their hashes. An open table of two arrays. */
export interface WordCounts {
  readonly keys: Int32Array;
  readonly counts: Int32Array;
}

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
    size += line.content.length;
  }
  const slots = 1 << (33 - Math.clz32(size | 15));
  const keys = new Int32Array(slots);
  const counts = new Int32Array(slots);
  for (let i = start; i <= last; i++)
    for (const word of (lines[i] as LineFacts).content) {
      const slot = slotOf(keys, word);
      keys[slot] = word;
      counts[slot] = (counts[slot] as number) + 1;
    }
  return { keys, counts };
}

/** Share of words that were counted `least` times; `none` for no words. */
export function shareIn(words: readonly number[], { keys, counts }: WordCounts, least = 1, none = 0): number {
  if (words.length === 0) return none;
  let hits = 0;
  for (const word of words) if ((counts[slotOf(keys, word)] as number) >= least) hits++;
  return hits / words.length;
}

function slotOf(keys: Int32Array, word: number): number {
  const mask = keys.length - 1;
  let slot = (word ^ (word >>> 15)) & mask;
  while (keys[slot] !== 0 && keys[slot] !== word) slot = (slot + 1) & mask;
  return slot;
}
