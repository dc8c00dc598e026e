import type { LineFacts } from '../lines/scan-line.ts';

/** How many of a headline's stems are in a body. */
export interface StemCounts {
  readonly all: number;
  readonly opening: number;
  readonly body: number;
  /** Of those that open the body, by how few candidates have them. */
  readonly own: number;
  /** Place by `own` among the candidates, 0 the best. */
  readonly rank: number;
}

/** Letters of a word's beginning that stay the same when it is inflected. */
const STEM = 5;
/** Letters of a word that tells something. */
const LEAST = 4;
const WORD = /[\p{L}\p{M}\d]+/gu;
/** Chinese, Japanese and Korean: two characters are a word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const MAY_BE_UNSPACED = /[\u3040-\uffff]/;

/** The beginnings of a text's words in lower case, each once, so that inflected words and names count as the same. */
export function stemsOf(text: string): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const word of text.toLowerCase().match(WORD) ?? []) {
    if (MAY_BE_UNSPACED.test(word) && UNSPACED.test(word))
      for (let i = 0; i + 1 < word.length; i++) stems.add(word.slice(i, i + 2));
    else if (word.length >= LEAST) stems.add(word.slice(0, STEM));
  }
  return stems;
}

/** Words of a body in which the headline's stems are looked for. */
const READ = 600;

/** Counts the stems of headlines that might be a body's; `opening` words open it. */
export function countStems(
  texts: readonly string[],
  body: readonly LineFacts[],
  opening: number,
): readonly StemCounts[] {
  const own = texts.map(stemsOf);
  const printed = new Map<string, number>();
  for (const stem of own.flatMap((it) => [...it])) printed.set(stem, (printed.get(stem) ?? 0) + 1);
  const begins = stemsOf(firstWords(body, opening));
  const whole = stemsOf(firstWords(body, READ));
  const counts = own.map((it) => {
    const hits = [...it].filter((stem) => begins.has(stem));
    return {
      all: it.size,
      opening: hits.length,
      body: [...it].filter((stem) => whole.has(stem)).length,
      own: hits.reduce((sum, stem) => sum + 1 / (printed.get(stem) ?? 1), 0),
    };
  });
  const ranked = counts.map((it) => it.own).sort((a, b) => b - a);
  return counts.map((it) => ({ ...it, rank: ranked.indexOf(it.own) }));
}

function firstWords(lines: readonly LineFacts[], most: number): string {
  const read: string[] = [];
  let words = 0;
  for (const line of lines) {
    if (words >= most) break;
    read.push(line.text);
    words += line.words;
  }
  return read.join(' ');
}
