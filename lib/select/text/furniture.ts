import { hash32 } from '@broadsheet/text/hash';
import { distinct } from './columns.ts';

/** A line in this many texts is furniture, if each of them … */
const REPEATS = 3;
/** … has at least so many words that stand in no other: reprints of one wire text have none of their own. */
const OWN_WORDS = 15;
/** Headings under which nothing belongs to the article. */
const END_OF_ARTICLE =
  /^(?:\d+ )?(?:comments?|leave a (?:comment|reply)|join the (?:conversation|discussion)|related (?:articles?|stories|news|topics|posts)|more (?:stories|on this story|from [\p{L} ]{2,30})|read (?:next|more)|recommended(?: for you)?|you (?:may|might) (?:also )?like|most (?:read|popular|viewed)|trending(?: now)?|sign up for [\p{L}' ]{2,40}newsletters?)(?: \(\d+\))?[:.]?$/iu;
/** Characters of the longest heading, spaces around it included. */
const LONGEST_HEADING = 200;
/** An end is believed only after so many words of article; above them the heading alone is dropped. */
const WORDS_BEFORE_END = 8;

/**
 * Drops lines that belong to the page, not to the article, as a second line of defence behind ingest:
 * lines that three or more texts share, though each has a text of its own, and whatever stands below a
 * heading such as "Comments" or "Related articles". One block of related headlines in a fifth of the
 * articles is enough to make grouping useless.
 *
 * @param texts - Paragraphs of each text.
 * @returns The same, in the same order; a text that would be left with nothing is returned as it is.
 */
export function withoutFurniture(texts: readonly (readonly string[])[]): (readonly string[])[] {
  const keys = texts.map((lines) => Int32Array.from(lines, keyOf));
  const everywhere = countTexts(keys);
  const isRepeated = (key: number) => (everywhere.get(key) ?? 0) >= REPEATS;
  // Few texts have a line that stands elsewhere too; only of those it matters how much of their own they say.
  const suspects = [...texts.keys()].filter((i) => keys[i]?.some(isRepeated));
  const hosts = suspects.filter((i) => ownWords(texts[i] ?? [], keys[i] ?? NO_KEYS, isRepeated) >= OWN_WORDS);
  const shared = countTexts(hosts.map((i) => keys[i] ?? NO_KEYS));
  return texts.map((lines, i) => {
    const isOwn = (line: string, at: number) =>
      (shared.get(keys[i]?.[at] ?? 0) ?? 0) < REPEATS || isEnd(line);
    const own = lines.every(isOwn) ? lines : lines.filter(isOwn);
    const kept = own.some(isEnd) ? untilEnd(own) : own;
    return kept.length === 0 ? lines : kept;
  });
}

const NO_KEYS = new Int32Array(0);

function ownWords(lines: readonly string[], keys: Int32Array, isRepeated: (key: number) => boolean): number {
  return lines.reduce((sum, line, i) => (isRepeated(keys[i] ?? 0) ? sum : sum + wordCount(line)), 0);
}

function untilEnd(paragraphs: readonly string[]): string[] {
  const kept: string[] = [];
  let words = 0;
  for (const paragraph of paragraphs) {
    if (isEnd(paragraph)) {
      if (words >= WORDS_BEFORE_END) break;
      continue;
    }
    kept.push(paragraph);
    words += wordCount(paragraph);
  }
  return kept;
}

function isEnd(line: string): boolean {
  return line.length <= LONGEST_HEADING && END_OF_ARTICLE.test(line.trim());
}

/** In how many texts each line stands, by its key. */
function countTexts(texts: readonly Int32Array[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const keys of texts) {
    for (const key of distinct(keys.slice().sort())) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function keyOf(line: string): number {
  return hash32(line.trim().toLowerCase()) | 0;
}

function wordCount(line: string): number {
  return line.split(/\s+/).length;
}
