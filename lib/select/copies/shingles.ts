import { hash32 } from '@broadsheet/text/hash';
import { wordsOf } from '@broadsheet/text/words';
import type { Article } from '../../domain/article.ts';

/** Words in a shingle. Five separate syndication from two reporters who quote the same statement. */
const SHINGLE_WORDS = 5;

/** Hashes of runs of words, ascending, each once. */
export type Shingles = ReadonlySet<number>;

/**
 * Hashes of every five words in a row of the article's body, or of its title when it has no body. Fewer words than
 * five are one shingle.
 */
export function shinglesOf({ title, paragraphs }: Article): Shingles {
  const body = paragraphs.flatMap(wordsOf);
  const words = (body.length > 0 ? body : wordsOf(title)).map((word) => word.toLowerCase());
  const count = Math.max(1, words.length - SHINGLE_WORDS + 1);
  const hashes = Float64Array.from({ length: count }, (_, i) =>
    hash32(words.slice(i, i + SHINGLE_WORDS).join(' ')),
  );
  return new Set(hashes.sort());
}

/** Share of the first text's shingles that the second holds, 0 to 1. */
export function containmentOf(part: Shingles, whole: Shingles): number {
  return part.size === 0 ? 0 : part.intersection(whole).size / part.size;
}
