import type { Reading } from '../text/reading.ts';
import { LEAD_WORDS, LeadReader } from './lead-reader.ts';

/** The words of a batch as they are compared, in a few long columns of numbers. */
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

/** Reads title and lead of every text; only what is compared later is kept. */
export function packTexts(reading: Reading): PackedTexts {
  const count = reading.endAt.length;
  const { all, longest } = roomFor(reading);
  const reader = new LeadReader(reading, longest);
  const [terms, phrases] = [new Int32Array(all), new Int32Array(all)];
  const [title, lead] = [new Uint8Array(all), new Uint8Array(all)];
  const [opening, first] = [new Uint8Array(all), new Uint8Array(all)];
  const [starts, phraseStarts] = [new Int32Array(count + 1), new Int32Array(count + 1)];
  const words = new Int32Array(count);
  for (let text = 0; text < count; text++) {
    const from = starts[text] as number;
    const phrasesFrom = phraseStarts[text] as number;
    const read = reader.read(text);
    terms.set(read.terms, from);
    phrases.set(read.phrases, phrasesFrom);
    gather(reader.title, read.terms, title, from);
    gather(reader.lead, read.terms, lead, from);
    gather(reader.opening, read.terms, opening, from);
    gather(reader.first, read.terms, first, from);
    words[text] = reader.words;
    starts[text + 1] = from + read.terms.length;
    phraseStarts[text + 1] = phrasesFrom + read.phrases.length;
  }
  const { casesTold, capitals } = reader;
  const tables = { starts, terms, title, lead, opening, first, phraseStarts, phrases };
  return { count, ...tables, words, casesTold, capitals };
}

/** Copies the counts of some terms into a column, from `at` on. */
function gather(counts: Uint8Array, terms: Int32Array, column: Uint8Array, at: number): void {
  for (let i = 0; i < terms.length; i++) column[at + i] = counts[terms[i] as number] as number;
}

/** How many words titles and leads have, all together and at most. Room that is never written costs no memory. */
function roomFor({ titleAt, bodyAt, endAt }: Reading): { all: number; longest: number } {
  let all = 0;
  let longest = 0;
  for (let text = 0; text < endAt.length; text++) {
    const body = bodyAt[text] as number;
    const words = body - (titleAt[text] as number) + Math.min(LEAD_WORDS, (endAt[text] as number) - body);
    all += words;
    longest = Math.max(longest, words);
  }
  return { all, longest };
}
