import type { LineFacts } from './scan-line.ts';

/** What some lines are about. */
export interface TopicWords {
  /** How often each topic word is in them. */
  readonly counts: ReadonlyMap<string, number>;
  /** Those of the first lines. */
  readonly opening: ReadonlySet<string>;
}

/** Counts the topic words of some lines; the opening ends with `openingWords` words. */
export function topicWords(lines: readonly LineFacts[], openingWords: number): TopicWords {
  const counts = new Map<string, number>();
  const opening = new Set<string>();
  let read = 0;
  for (const { topics, words } of lines) {
    for (const word of topics) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
      if (read < openingWords) opening.add(word);
    }
    read += words;
  }
  return { counts, opening };
}

/** Share of a line's topic words that were counted `least` times; null for a line without any. */
export function shareCounted({ topics }: LineFacts, { counts }: TopicWords, least: number): number | null {
  if (topics.length === 0) return null;
  return topics.filter((word) => (counts.get(word) ?? 0) >= least).length / topics.length;
}

/** Share of a line's topic words that are in the opening; null for a line without any. */
export function shareInOpening({ topics }: LineFacts, { opening }: TopicWords): number | null {
  if (topics.length === 0) return null;
  return topics.filter((word) => opening.has(word)).length / topics.length;
}
