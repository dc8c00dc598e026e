import { distinct } from '../text/columns.ts';
import type { Reading } from '../text/reading.ts';

/** Words of the body that are read: news tells the event first, and later words drown it. */
export const LEAD_WORDS = 150;
/** Words of the body that make its opening. */
const OPENING_WORDS = 50;
/** A first sentence is at least so long; shorter ones are datelines and kickers. */
const SENTENCE_WORDS = 8;
const MOST_COUNTED = 255;

/** Reads title and lead of one text after the other, and counts in the same columns each time. */
export class LeadReader {
  readonly #reading: Reading;
  /** Terms of the text read last, each once. */
  readonly #met: Int32Array;
  #size = 0;
  /** By term, how often it stands in the title, the lead, the opening and the first sentence, at most 255. */
  readonly title: Uint8Array;
  readonly lead: Uint8Array;
  readonly opening: Uint8Array;
  readonly first: Uint8Array;
  /** Two terms in a row, hashed, in reading order. No stop word and no full stop stands between them. */
  readonly #phrases: Int32Array;
  #phraseCount = 0;
  /** Words of the text, stop words left out. */
  words = 0;
  /** By term, in all texts so far: how often upper or lower case could have told a name, and how often it was upper. */
  readonly casesTold: Uint32Array;
  readonly capitals: Uint32Array;

  constructor(reading: Reading, mostWords: number) {
    this.#reading = reading;
    const terms = reading.vocabulary.terms.length;
    this.#met = new Int32Array(mostWords);
    this.#phrases = new Int32Array(mostWords);
    this.title = new Uint8Array(terms);
    this.lead = new Uint8Array(terms);
    this.opening = new Uint8Array(terms);
    this.first = new Uint8Array(terms);
    this.casesTold = new Uint32Array(terms);
    this.capitals = new Uint32Array(terms);
  }

  /** @returns The text's terms and phrases, ascending, each once; good until the next text is read. */
  read(text: number): { terms: Int32Array; phrases: Int32Array } {
    this.#forget();
    this.#readTitle(text);
    this.#readLead(text);
    return {
      terms: this.#met.subarray(0, this.#size).sort(),
      phrases: distinct(this.#phrases.subarray(0, this.#phraseCount).sort()),
    };
  }

  #readTitle(text: number): void {
    const { vocabulary, words, titleAt, bodyAt } = this.#reading;
    let before = -1;
    for (let at = titleAt[text] as number; at < (bodyAt[text] as number); at++) {
      const term = vocabulary.termOf(words[at] as number);
      if (term >= 0) {
        this.#enter(before, term);
        count(this.title, term);
        count(this.opening, term);
      }
      before = term;
    }
  }

  #readLead(text: number): void {
    const { vocabulary, words, opens, bodyAt, endAt } = this.#reading;
    const from = bodyAt[text] as number;
    const to = Math.min(endAt[text] as number, from + LEAD_WORDS);
    let before = -1;
    let inFirst = true;
    for (let at = from; at < to; at++) {
      const opening = opens[at] !== 0;
      if (opening) {
        before = -1;
        if (at - from >= SENTENCE_WORDS) inFirst = false;
      }
      const word = words[at] as number;
      const term = vocabulary.termOf(word);
      if (term >= 0) {
        this.#enter(before, term);
        count(this.lead, term);
        if (at - from < OPENING_WORDS) count(this.opening, term);
        if (inFirst) count(this.first, term);
        if (!opening) this.#tellCase(term, vocabulary.isCapital(word));
      }
      before = term;
    }
  }

  #enter(before: number, term: number): void {
    if (this.title[term] === 0 && this.lead[term] === 0) this.#met[this.#size++] = term;
    if (before >= 0) this.#phrases[this.#phraseCount++] = phraseKey(before, term);
    this.words++;
  }

  #tellCase(term: number, capital: boolean): void {
    this.casesTold[term] = (this.casesTold[term] as number) + 1;
    if (capital) this.capitals[term] = (this.capitals[term] as number) + 1;
  }

  #forget(): void {
    for (let i = 0; i < this.#size; i++) {
      const term = this.#met[i] as number;
      this.title[term] = 0;
      this.lead[term] = 0;
      this.opening[term] = 0;
      this.first[term] = 0;
    }
    this.#size = 0;
    this.#phraseCount = 0;
    this.words = 0;
  }
}

function phraseKey(before: number, term: number): number {
  return (Math.imul(before + 1, 0x9e3779b1) ^ Math.imul(term + 1, 0x85ebca6b)) >>> 2;
}

function count(column: Uint8Array, term: number): void {
  const before = column[term] as number;
  if (before < MOST_COUNTED) column[term] = before + 1;
}
