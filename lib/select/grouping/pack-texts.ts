import type { Lexicon } from './lexicon.ts';
import { readWords } from './read-words.ts';
import type { StoryText } from './story-text.ts';

/**
 * The words of a batch in a few long columns of numbers. A hundred thousand texts as objects of their own
 * would need gigabytes, most of it for pointers.
 */
export interface PackedTexts {
  readonly count: number;
  /** Text i has the entries from `starts[i]` up to `starts[i + 1]`, one for each of its terms, ascending. */
  readonly starts: Int32Array;
  readonly terms: Int32Array;
  /** How often the term stands in the title, the lead, the opening and the first sentence, at most 255. */
  readonly title: Uint8Array;
  readonly lead: Uint8Array;
  readonly opening: Uint8Array;
  readonly first: Uint8Array;
  /** Hashes of two terms in a row, ascending, each once; text i has those from `phraseStarts[i]`. */
  readonly phraseStarts: Int32Array;
  readonly phrases: Int32Array;
  /** Words read of each text, stop words left out. */
  readonly words: Int32Array;
  /** By term: how often upper or lower case could have told a name, and how often it was upper. */
  readonly casesTold: Uint32Array;
  readonly capitals: Uint32Array;
}

const MOST_COUNTED = 255;

/** Reads every text once; only what is compared later is kept. */
export function packTexts(texts: readonly StoryText[], lexicon: Lexicon): PackedTexts {
  const [starts, phraseStarts] = [new Int32Array(texts.length + 1), new Int32Array(texts.length + 1)];
  const words = new Int32Array(texts.length);
  let [terms, phrases] = [new Int32Array(1024), new Int32Array(1024)];
  let [title, lead] = [new Uint8Array(1024), new Uint8Array(1024)];
  let [opening, first] = [new Uint8Array(1024), new Uint8Array(1024)];
  let [casesTold, capitals, entryOf] = [new Uint32Array(1024), new Uint32Array(1024), new Int32Array(1024)];
  texts.forEach((text, place) => {
    const read = readWords(text, lexicon);
    const from = starts[place] as number;
    const known = lexicon.terms.length;
    casesTold = withRoom(casesTold, known);
    capitals = withRoom(capitals, known);
    entryOf = withRoom(entryOf, known);
    const distinct = ascending(read.map(({ term }) => term));
    const to = from + distinct.length;
    terms = withRoom(terms, to);
    title = withRoom(title, to);
    lead = withRoom(lead, to);
    opening = withRoom(opening, to);
    first = withRoom(first, to);
    terms.set(distinct, from);
    for (let i = 0; i < distinct.length; i++) entryOf[distinct[i] as number] = from + i;
    for (const { term, inTitle, inOpening, inFirst, tellsCase, capital } of read) {
      const entry = entryOf[term] as number;
      count(inTitle ? title : lead, entry);
      if (inOpening) count(opening, entry);
      if (inFirst) count(first, entry);
      if (tellsCase) casesTold[term] = (casesTold[term] as number) + 1;
      if (capital) capitals[term] = (capitals[term] as number) + 1;
    }
    const pairs = ascending(
      read.filter(({ before }) => before >= 0).map(({ before, term }) => phraseKey(before, term)),
    );
    phrases = withRoom(phrases, (phraseStarts[place] as number) + pairs.length);
    phrases.set(pairs, phraseStarts[place]);
    starts[place + 1] = to;
    phraseStarts[place + 1] = (phraseStarts[place] as number) + pairs.length;
    words[place] = read.length;
  });
  const tables = { starts, terms, title, lead, opening, first, phraseStarts, phrases };
  return { count: texts.length, ...tables, words, casesTold, capitals };
}

function phraseKey(before: number, term: number): number {
  return (Math.imul(before + 1, 0x9e3779b1) ^ Math.imul(term + 1, 0x85ebca6b)) >>> 2;
}

/** The distinct numbers, ascending. */
function ascending(numbers: readonly number[]): Int32Array {
  const sorted = Int32Array.from(numbers).sort();
  let kept = 0;
  for (let i = 0; i < sorted.length; i++) {
    if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[kept++] = sorted[i] as number;
  }
  return sorted.subarray(0, kept);
}

function count(column: Uint8Array, entry: number): void {
  const before = column[entry] as number;
  if (before < MOST_COUNTED) column[entry] = before + 1;
}

/** The column, or a larger one with the same beginning. */
function withRoom<C extends Int32Array | Uint32Array | Uint8Array>(column: C, needed: number): C {
  if (needed <= column.length) return column;
  const larger = new (column.constructor as new (length: number) => C)(Math.max(needed, 2 * column.length));
  larger.set(column);
  return larger;
}
